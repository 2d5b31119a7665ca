import { expect } from "@playwright/test";
import { t } from "#tests/e2e/journey/words.ts";
import { isAccessible } from "#tests/e2e/moderation/accessible.ts";
import type { Grounds } from "#tests/e2e/moderation/moderators.ts";
import type { Visitor } from "#tests/support/visitor.ts";

/** The letters about decisions that somebody has in the test mailbox, by their subject. */
export async function lettersTo(reader: Visitor, email: string, subject: string): Promise<number> {
  await reader.visit("/dev/mailbox");
  const theirs = reader.main.locator("dl > div", { hasText: email });
  return theirs.getByRole("link", { name: subject }).count();
}

/** What, which rule, why, how to appeal and until when; none of their words. */
export async function readsLetter(
  author: Visitor,
  { email, subject, grounds, words }: { email: string; subject: string; grounds: Grounds; words: string },
) {
  await author.visit("/dev/mailbox");
  const line = author.main.locator("dl > div", { hasText: email }).filter({ hasText: subject }).first();
  await author.follow(subject, line);
  for (const part of [grounds.norm, grounds.reason, "/decisions/"]) await author.reads(part);
  await expect(author.main).not.toContainText(words);
}

/** On their own page; returns the key by which they prove what they wrote. */
export async function readsDecision(
  author: Visitor,
  { norm, reason }: Grounds,
  words: string,
): Promise<string> {
  await author.visit("/account/contributions");
  for (const part of [words, norm, reason]) await author.reads(part);
  await isAccessible(author);
  await author.main.getByText(t("record.own.proof"), { exact: true }).click();
  const key = await author.main.locator("details[open] code").first().innerText();
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  return key;
}

/** From the page of what they wrote, by the page of the decision; returns that one's address. */
export async function appeals(author: Visitor, contribution: string, words: string): Promise<string> {
  await author.visit(contribution);
  await author.follow(t("proposal.decided.see"));
  const decision = author.path;
  await author.follow(/^Apelar \(hasta el/);
  await isAccessible(author);
  await author.write(t("appeal.words.label"), words);
  await author.press(t("appeal.own.submit"));
  await author.reads(t("appeal.own.sent"));
  return decision;
}
