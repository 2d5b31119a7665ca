import { expect, type Locator, type Page } from "@playwright/test";

const furthest = 80;

/** Somebody with a keyboard and no mouse. */
export class Typist {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(45_000);
  }

  /** Goes on by Tab, or back by Shift+Tab, until it has the focus and shows it. */
  async reach(there: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
    for (let presses = 0; presses < furthest; presses++) {
      await this.page.keyboard.press(key);
      if (!(await there.evaluate((element) => element === document.activeElement))) continue;
      await expect(there).toBeInViewport();
      return;
    }
    throw new Error(`${there} is not reached by ${key}`);
  }

  /** Reaches a link or button and uses it. */
  async use(there: Locator, key?: "Tab" | "Shift+Tab") {
    await this.reach(there, key);
    await this.page.keyboard.press("Enter");
  }

  /** Uses what leads to another page. */
  async go(there: Locator) {
    await this.reach(there);
    const loaded = this.page.waitForEvent("load");
    await this.page.keyboard.press("Enter");
    await loaded;
  }

  async write(words: string) {
    await this.page.keyboard.type(words);
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole("main").getByRole("link", { name, exact: true }).first();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("main").getByRole("button", { name, exact: true }).first();
  }
}

/** What the browser complains of, violations of the security policy among it; filled as pages are visited. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  const note = (words: string) => complaints.push(`${new URL(page.url()).pathname}: ${words}`);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) note(message.text());
  });
  page.on("pageerror", (error) => note(error.message));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`${event.violatedDirective} forbids ${event.blockedURI}`);
    });
  });
  return complaints;
}
