import { expect, test } from "@playwright/test";
import { t } from "#tests/e2e/journey/words.ts";
import { browserOf } from "#tests/support/demo-people.ts";
import { complaintsOf, Typist } from "#tests/support/keyboard.ts";
import { aMoment } from "#tests/support/moment.ts";
import { fillIn } from "#tests/support/published.ts";

const title = "¿Por dónde empezamos a arreglar las veredas?";

test("with JavaScript and no mouse an official writes the background and a citizen answers", async ({
  browser,
}) => {
  const office = await browserOf(browser, "official", { javaScriptEnabled: true, width: 1280 });
  const official = new Typist(await office.newPage());
  const complaints = [await complaintsOf(official.page)];
  await official.page.goto("/desk/consultations/new");
  await official.reach(official.page.getByLabel(t("desk.field.title")));
  await official.write(title);
  await official.go(official.button(t("desk.new.submit")));
  const desk = new URL(official.page.url()).pathname;
  await fillIn(office.request, desk, { title });

  await official.page.goto(`${desk}/background`);
  await writeBackground(official);
  await official.go(official.button(t("desk.save")));
  await official.page.goto(`${desk}/publication`);
  await official.go(official.button(t("desk.publication.submit")));
  await official.go(official.link(/\/consultations\//));
  const here = new URL(official.page.url()).pathname;

  const home = await browserOf(browser, null, { javaScriptEnabled: true, width: 1280 });
  const citizen = new Typist(await home.newPage());
  complaints.push(await complaintsOf(citizen.page));
  await citizen.page.goto(here);
  await readBackground(citizen);
  await answer(citizen);
  expect(complaints.flat()).toEqual([]);
});

/** Bold by its button, a list, a link: each reached with Tab, and Tab leads out again. */
async function writeBackground(official: Typist) {
  const { keyboard } = official.page;
  const editor = official.page.locator(".editor").getByRole("textbox", { name: t("desk.part.background") });
  const use = async (tool: string) => {
    await official.use(official.button(tool), "Shift+Tab");
    await expect(editor).toBeFocused();
  };
  await editor.waitFor();
  await official.reach(editor);
  await official.write("Faltan ");
  await use(t("desk.editor.bold"));
  await official.write("tres cuadras");
  await use(t("desk.editor.bold"));
  await official.write(" según el plano");
  for (const _ of ["plano", "el"]) await keyboard.press("Control+Shift+ArrowLeft");
  await aMoment(official.page);
  await official.use(official.button(t("desk.editor.link")), "Shift+Tab");
  await expect(official.page.getByLabel(t("desk.editor.link.address"))).toBeFocused();
  await official.write("https://example.org/plano\n");
  await expect(editor).toBeFocused();
  await keyboard.press("End");
  await keyboard.press("Enter");
  await use(t("desk.editor.bullets"));
  await official.write("frente a la escuela\njunto al consultorio");
}

async function readBackground({ page }: Typist) {
  const prose = page.locator("main .prose");
  await expect(prose.locator("strong")).toHaveText("tres cuadras");
  await expect(prose.getByRole("link", { name: "el plano" })).toHaveAttribute(
    "href",
    "https://example.org/plano",
  );
  await expect(prose.getByRole("listitem")).toHaveText(["frente a la escuela", "junto al consultorio"]);
  await expect(prose.locator("li li")).toHaveCount(0);
}

async function answer(citizen: Typist) {
  const { page } = citizen;
  await citizen.use(page.getByRole("link", { name: t("common.skip") }));
  await citizen.go(citizen.link(/^Responder: unos/));
  await citizen.go(citizen.link(t("common.municipality.choose")));
  await citizen.go(citizen.button(/^Quilpué/));
  await citizen.go(citizen.button(t("response.start.submit")));
  await citizen.reach(page.getByLabel(t("response.question.label")));
  await citizen.write("Por la de la escuela.");
  await citizen.go(citizen.button(t("response.question.next")));
  await citizen.go(citizen.button(t("response.question.review")));
  await citizen.go(citizen.button(t("response.review.send")));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("response.sent.title"));
}
