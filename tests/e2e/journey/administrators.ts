import { joint, t } from "#tests/e2e/journey/words.ts";
import type { Visitor } from "#tests/support/visitor.ts";

/** Makes somebody one of the officials of the other authority. */
export async function appoints(administrator: Visitor, email: string) {
  await administrator.visit("/administration/people");
  await administrator.write(t("admin.people.search"), email);
  await administrator.press(t("admin.people.look"));
  await administrator.go(administrator.main.locator("a[href^='/administration/people/']").first());
  await administrator.follow(t("admin.grant.link"));
  await administrator.choose(t("person.role.official"));
  await administrator.field(t("admin.grant.authority")).selectOption(joint);
  await administrator.press(t("admin.grant.submit"));
  await administrator.reads(t("admin.person.done"));
}
