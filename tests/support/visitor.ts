import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { browserOf, type DemoRole, type VisitorOptions } from "#tests/support/demo-people.ts";

/** Somebody at a browser who goes by the names of things; every page they come to is looked at. */
export class Visitor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(45_000);
  }

  static async of(browser: Browser, role: DemoRole | null, options?: VisitorOptions): Promise<Visitor> {
    const context = await browserOf(browser, role, options);
    return new Visitor(await context.newPage());
  }

  get main(): Locator {
    return this.page.locator("main");
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  async visit(path: string) {
    await this.page.goto(path);
    await this.look();
  }

  async follow(name: string | RegExp, within: Locator = this.main) {
    await this.go(within.getByRole("link", { name, exact: true }).first());
  }

  async press(name: string | RegExp, within: Locator = this.main) {
    await this.go(within.getByRole("button", { name, exact: true }).first());
  }

  /** Clicks what leads to another page. */
  async go(there: Locator) {
    const loaded = this.page.waitForEvent("load");
    await there.click();
    await loaded;
    await this.look();
  }

  field(label: string, within: Locator = this.main): Locator {
    return within.getByLabel(label);
  }

  async write(label: string, words: string, within?: Locator) {
    await this.field(label, within).fill(words);
  }

  /** By its words, which are as good a target as the circle beside them. */
  async choose(label: string, within: Locator = this.main) {
    const choice = this.field(label, within).first();
    if (!(await choice.isChecked())) await within.locator("label", { hasText: label }).first().click();
    await expect(choice).toBeChecked();
  }

  async reads(words: string | RegExp) {
    await expect(this.main).toContainText(words);
  }

  /** What is true of every page: one heading that the title begins with, no script nobody asked for, no scrolling sideways. */
  private async look() {
    const page = await this.page.evaluate(() => ({
      headings: [...document.querySelectorAll("h1")].map((h1) =>
        (h1.textContent ?? "").replace(/\s+/g, " ").trim(),
      ),
      title: document.title.replace(/^(Error|Erro|Erreur)\s?: /, ""),
      scripts: document.querySelectorAll("script").length,
      overflow: document.documentElement.scrollWidth - window.innerWidth,
    }));
    const { path } = this;
    expect(page.headings, `${path} has one h1`).toHaveLength(1);
    expect(page.title.startsWith(page.headings[0]!), `${path}: "${page.title}" begins with its h1`).toBe(
      true,
    );
    if (!asksForScripts(path)) expect(page.scripts, `${path} runs no script`).toBe(0);
    expect(page.overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
  }
}

/** Routes with `handle.hydrate`, and those with a script of their own beside the page. */
function asksForScripts(path: string): boolean {
  return (
    /^\/desk\/consultations\/[^/]+\/(background|phases\/[^/]+|questions\/(new|[\w-]{36}))$/.test(path) ||
    /^\/moderation(\/(entry|proposal|argument)\/[^/]+)?$/.test(path)
  );
}
