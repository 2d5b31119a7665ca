import { expect } from "@playwright/test";
import { about, t } from "#tests/e2e/journey/words.ts";
import { isAccessible } from "#tests/e2e/moderation/accessible.ts";
import { sent } from "#tests/e2e/moderation/people.ts";
import type { Visitor } from "#tests/support/visitor.ts";

export interface Grounds {
  norm: string;
  reason: string;
}

/** From the queue, in which more may wait, to the case. @param words  how what waits begins */
export async function opensCase(moderator: Visitor, words: string): Promise<string> {
  await moderator.visit("/moderation");
  await isAccessible(moderator);
  await moderator.write(t("queue.search"), words);
  await moderator.press(t("queue.filter.submit"));
  await moderator.follow(about(t("queue.open"), words.slice(0, 30)));
  await moderator.reads(words);
  await isAccessible(moderator);
  return moderator.path;
}

export async function hides(moderator: Visitor, { norm, reason }: Grounds) {
  await moderator.follow(t("moderation.hide.title"));
  await moderator.choose(norm);
  await moderator.write(t("moderation.reason"), reason);
  await moderator.press(t("moderation.hide.submit"));
  await moderator.reads(t("moderation.decided.hide"));
}

export async function undoes(moderator: Visitor) {
  await moderator.press(t("moderation.undo.submit"));
  await moderator.reads(t("moderation.undo.done"));
}

/** The program found what to hide; it is looked at as readers will see it, then decided. */
export async function hidesPart(moderator: Visitor, removed: string, { norm, reason }: Grounds) {
  await moderator.follow(t("moderation.hide-part.title"));
  await expect(moderator.field(removed)).toBeChecked();
  await moderator.choose(norm);
  await moderator.write(t("moderation.reason"), reason);
  await moderator.press(t("moderation.hide-part.preview"));
  const preview = moderator.main.locator(".panel", { hasText: t("moderation.hide-part.preview.title") });
  await expect(preview).not.toContainText(removed);
  await isAccessible(moderator);
  await moderator.press(t("moderation.hide-part.submit"));
  await moderator.reads(t("moderation.decided.hide-part"));
}

/**
 * Whoever took the decision reads the appeal and finds no form; what they send by hand is refused.
 * @param words   how what it is about begins
 * @returns       the address of the appeal
 */
export async function mayNotDecideAppeal(moderator: Visitor, words: string): Promise<string> {
  await moderator.visit("/moderation/appeals?view=open");
  await moderator.follow(about(t("appeal.desk.open"), words.slice(0, 30)));
  await moderator.reads(t("appeal.why-not.own-decision"));
  await expect(moderator.main.getByRole("button")).toHaveCount(0);
  const form = { outcome: "upheld", reason: "La decisión estaba bien tomada." };
  const { status, text } = await sent(moderator, moderator.path, form);
  expect(status).toBe(422);
  expect(text).toContain(t("appeal.why-not.own-decision"));
  return moderator.path;
}

export async function overturns(moderator: Visitor, appeal: string, reason: string) {
  await moderator.visit("/moderation/appeals");
  await isAccessible(moderator);
  await moderator.go(moderator.main.locator(`a[href='${appeal}']`).first());
  await isAccessible(moderator);
  await moderator.choose(t("appeal.answer.overturned.author"));
  await moderator.write(t("appeal.answer.reason"), reason);
  await moderator.press(t("appeal.answer.submit"));
  await moderator.reads(t("appeal.answered.overturned"));
}
