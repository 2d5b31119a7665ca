import { type Browser, expect, test } from "@playwright/test";
import { sessionCookieName } from "#app/http/cookies.server.ts";
import { demoPeople } from "#db/seed/demo/texts.ts";
import { t } from "#tests/e2e/journey/words.ts";
import { browserOf } from "#tests/support/demo-people.ts";
import { publish } from "#tests/support/published.ts";
import { signInByMail } from "#tests/support/sign-in-by-mail.ts";
import { Visitor } from "#tests/support/visitor.ts";

/** With what forms lose: lines, spaces, quotes and signs. */
const longAnswer = Array.from(
  { length: 40 },
  (_, i) => `${i + 1}. "Niños" & <abuelos>:  la vereda sube 30 % — ¿quién pasa?`,
).join("\n\n");

for (const access of ["open", "signed-in"] as const) {
  test(`a session that ends in the middle of a long answer loses nothing (${access})`, async ({
    browser,
  }) => {
    const here = await published(browser, access);
    const marta = await Visitor.of(browser, "citizen");
    await marta.visit(`${here}/response`);
    await marta.press(t("response.start.submit"));
    await marta.write(t("response.question.label"), longAnswer);
    await marta.page.context().clearCookies({ name: sessionCookieName });
    await marta.press(t("response.question.next"));

    await marta.reads(t("person.sign-in.held"));
    await signInByMail(marta, demoPeople.citizen.email);
    expect(marta.path).toBe(`${here}/response/questions/1`);
    await expect(marta.field(t("response.question.label"))).toHaveValue(longAnswer);
    await marta.press(t("response.question.next"));
    expect(marta.path).toBe(`${here}/response/questions/2`);
  });
}

test("an answer begun on one device goes on and is sent on another", async ({ browser }) => {
  const here = await published(browser, "open");
  const phone = await Visitor.of(browser, "citizen");
  await phone.visit(`${here}/response`);
  await phone.press(t("response.start.submit"));
  await phone.write(t("response.question.label"), longAnswer);
  await phone.press(t("response.question.leave"));
  await phone.reads(t("consultation.draft.title"));

  const library = await Visitor.of(browser, null, { width: 1280 });
  await library.visit("/sign-in");
  await signInByMail(library, demoPeople.citizen.email);
  await library.visit(here);
  await library.follow(t("consultation.action.resume"));
  await library.follow(/^Cambiar\s*: 1\./);
  await expect(library.field(t("response.question.label"))).toHaveValue(longAnswer);
  await library.press(t("response.question.next"));
  await library.write(t("response.question.label"), "Sombra.");
  await library.press(t("response.question.review"));
  await library.press(t("response.review.send"));

  await phone.visit(here);
  await phone.follow(t("consultation.action.change"));
  await phone.reads(/[A-Z0-9]{4}-[A-Z0-9]{4}/);
  await phone.reads("Sombra.");
});

async function published(browser: Browser, access: "open" | "signed-in"): Promise<string> {
  const office = await browserOf(browser, "official");
  const here = await publish(office.request, { title: "¿Qué vereda arreglamos primero?", access });
  await office.close();
  return here;
}
