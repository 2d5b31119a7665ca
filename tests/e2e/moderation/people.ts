import type { Browser } from "@playwright/test";
import { demoMunicipalities } from "#db/seed/territories.ts";
import { t } from "#tests/e2e/journey/words.ts";
import { portalUrl } from "#tests/support/demo-people.ts";
import { post } from "#tests/support/published.ts";
import { signInByMail } from "#tests/support/sign-in-by-mail.ts";
import { Visitor } from "#tests/support/visitor.ts";

/** Somebody of the demo who is not one of its four, signed in by a letter, who takes part from Quilpué. */
export async function signedIn(browser: Browser, email: string): Promise<Visitor> {
  const somebody = await Visitor.of(browser, null);
  await somebody.visit("/sign-in?next=/account");
  await signInByMail(somebody, email);
  await post(somebody.page.request, "/municipality", { code: demoMunicipalities.quilpue });
  return somebody;
}

/** An administrator makes somebody one of Quilpué's moderators. */
export async function appointsModerator(browser: Browser, email: string) {
  const administrator = await Visitor.of(browser, "administrator");
  await administrator.visit("/administration/people");
  await administrator.write(t("admin.people.search"), email);
  await administrator.press(t("admin.people.look"));
  await administrator.go(administrator.main.locator("a[href^='/administration/people/']").first());
  await administrator.follow(t("admin.grant.link"));
  await administrator.choose(t("person.role.moderator"));
  await administrator.field(t("admin.grant.authority")).selectOption("Municipalidad de Quilpué");
  await administrator.press(t("admin.grant.submit"));
  await administrator.reads(t("admin.person.done"));
  await administrator.page.context().close();
}

/** What somebody sends by hand, past what the pages offer, and what they are answered. */
export async function sent({ page }: Visitor, path: string, form: Record<string, string>) {
  const answer = await page.request.post(path, { form, headers: { Origin: portalUrl() }, maxRedirects: 0 });
  return { status: answer.status(), text: await answer.text() };
}
