import { t } from "#tests/e2e/journey/words.ts";
import type { Visitor } from "#tests/support/visitor.ts";

/** From the page for signing in; the demo's letters are read in its mailbox. */
export async function signInByMail(visitor: Visitor, email: string) {
  await visitor.follow(t("person.sign-in.by-link"));
  await visitor.write(t("person.email"), email);
  await visitor.press(t("person.send-link"));
  await visitor.follow(t("person.demo-mailbox"));
  await visitor.follow(
    t("mail.sign-in.subject"),
    visitor.main.locator("dl > div", { hasText: email }).first(),
  );
  await visitor.go(visitor.main.getByRole("link", { name: /\/sign-in\// }));
  await visitor.press(t("person.sign-in.title"));
}
