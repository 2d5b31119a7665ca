import { expect } from "@playwright/test";
import { about, t, title } from "#tests/e2e/journey/words.ts";
import type { Visitor } from "#tests/support/visitor.ts";

/** @param words  how what waits begins */
export async function hides(moderator: Visitor, words: string, norm: string, reason: string) {
  await moderator.visit("/moderation");
  await moderator.follow(about(t("queue.open"), words.slice(0, 30)));
  await moderator.reads(words);
  await moderator.follow(t("moderation.hide.title"));
  await moderator.choose(norm);
  await moderator.write(t("moderation.reason"), reason);
  await moderator.press(t("moderation.hide.submit"));
  await moderator.reads(t("moderation.decided.hide"));
}

export async function isCounted(reader: Visitor, here: string, norm: string) {
  await reader.visit(here);
  await reader.reads(t("consultation.moderation.counts", { hidden: 1, waiting: 0 }));
  await reader.follow(t("consultation.moderation.record"));
  const rules = reader.main.getByRole("table", { name: t("record.rules.title") });
  await expect(rules.getByRole("row", { name: norm })).toContainText("1");
}

/** Waits for the draft, which is made a minute after people begin to answer. */
export async function publishesSummary(moderator: Visitor, place: string, words: string) {
  const drafts = moderator.main.getByRole("table", { name: title });
  await expect(async () => {
    await moderator.visit("/moderation/summaries");
    expect(await drafts.getByRole("link", { name: place }).count()).toBe(1);
  }).toPass({ timeout: 120_000, intervals: [2000] });
  await moderator.follow(place, drafts);
  await moderator.follow(new RegExp(`^${t("summary.edit.action")}`));
  const field = moderator.field(t("summary.edit.words"));
  await field.fill(`${await field.inputValue()} Además hubo 98765 personas.`);
  await moderator.press(t("summary.edit.save"));
  await expect(moderator.main.getByRole("alert")).toContainText("98765");
  await field.fill(words);
  await moderator.press(t("summary.edit.save"));
  await moderator.reads(words);
  await moderator.follow(t("summary.publish.action"));
  await moderator.press(t("summary.publish.action"));
  await moderator.reads(words);
}
