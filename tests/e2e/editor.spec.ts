import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { browserOf, portalDb } from "#tests/support/demo-people.ts";
import { aMoment } from "#tests/support/moment.ts";

const markdown =
  "## Plan\n\nUna **plaza** y [el plano](https://example.org/plano).\n\n- a\n- b\n\n> cita\n\nfin";

test("the editor and the textarea keep the same document", async ({ browser }) => {
  const path = await aDraft(browser, "¿Qué plazas queremos en el barrio?");

  const plain = await official(browser, false);
  await plain.goto(path);
  await plain.locator("textarea").fill(markdown);
  await plain.locator("main form button").click();
  const fromTextarea = await backgroundOf(path);

  const rich = await official(browser, true);
  const complaints: string[] = [];
  rich.on("console", (message) => complaints.push(message.text()));
  rich.on("pageerror", (error) => complaints.push(error.message));
  await rich.goto(path);
  const editor = editorOf(rich);
  await expect(editor.locator("h2")).toHaveText("Plan");
  await expect(rich.locator("textarea")).toHaveValue(markdown);
  expect((await new AxeBuilder({ page: rich }).analyze()).violations).toEqual([]);

  await rich.locator("label", { hasText: "Antecedentes" }).click();
  await expect(editor).toBeFocused();
  await writeAgain(rich);
  await expect(rich.locator("textarea")).toHaveValue(markdown);
  await rich.getByRole("button", { name: "Guardar" }).click();
  await expect(rich).toHaveURL(/saved=background/);

  expect(await backgroundOf(path)).toEqual(fromTextarea);
  expect(complaints).toEqual([]);
});

test("a link is set by keyboard, and only where a link may lead", async ({ browser }) => {
  const page = await official(browser, true);
  await page.goto(await aDraft(browser, "¿Qué enlaces queremos en el barrio?"));
  await editorOf(page).click();
  await page.keyboard.type("el plano");
  await page.keyboard.press("Shift+Home");
  await aMoment(page);
  await page.getByRole("button", { name: "Enlace", exact: true }).press("Enter");
  await page.keyboard.type("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("https://");

  await page.getByLabel("Dirección del enlace").fill("example.org/plano");
  await page.keyboard.press("Enter");
  await expect(page.locator("textarea")).toHaveValue("[el plano](https://example.org/plano)");
  await expect(editorOf(page)).toBeFocused();
});

/** The same document, by the keys that somebody would press. */
async function writeAgain(page: Page) {
  const { keyboard } = page;
  await keyboard.press("Control+A");
  await keyboard.press("Delete");
  await page.getByRole("button", { name: "Título", exact: true }).click();
  await keyboard.type("Plan\nUna ");
  await keyboard.press("Control+B");
  await keyboard.type("plaza");
  await keyboard.press("Control+B");
  await keyboard.type(" y el plano");
  for (const _ of "el plano") await keyboard.press("Shift+ArrowLeft");
  await aMoment(page);
  await page.getByRole("button", { name: "Enlace", exact: true }).click();
  await keyboard.type("https://example.org/plano\n");
  await aMoment(page);
  await keyboard.type(".\n- a\nb\n\n> cita\n\nfin");
}

/** Not the textarea, which has the same name until the editor stands over it. */
function editorOf(page: Page) {
  return page.locator(".editor").getByRole("textbox", { name: "Antecedentes" });
}

async function official(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  return (await browserOf(browser, "official", { javaScriptEnabled })).newPage();
}

/** The background page of a new draft. */
async function aDraft(browser: Browser, title: string): Promise<string> {
  const page = await official(browser, false);
  await page.goto("/desk/consultations/new");
  await page.locator("input[name=title]").fill(title);
  const authority = page.locator("select[name=authorityId]");
  if ((await authority.inputValue()) === "") await authority.selectOption({ index: 1 });
  await page.locator("main form button").click();
  await expect(page).toHaveURL(/\/desk\/consultations\/[^/]+$/);
  return `${new URL(page.url()).pathname}/background`;
}

async function backgroundOf(path: string) {
  const db = portalDb();
  const id = path.split("/")[3] as string;
  const kept = await db
    .selectFrom("consultation")
    .select(["background", "backgroundHtml"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await db.destroy();
  return kept;
}
