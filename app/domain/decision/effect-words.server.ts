import type { Effect, ToEffect } from "#app/domain/decision/effect.ts";
import {
  inOriginal,
  leavesNothing,
  type Removal,
  spansRefusal,
  type Wording,
  wordsWithout,
} from "#app/domain/decision/effect-words.ts";
import { seal } from "#app/domain/decision/sealed-text.server.ts";
import { removedWith, sameWords, sentWords } from "#app/domain/decision/sealed-words.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { searchTextOf } from "#app/domain/proposal/proposal.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import { assignThemes } from "#app/domain/theme/theme.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Db, Language } from "#db/schema.ts";

/**
 * The public reads words without some passages. Several such decisions can stand at once: each keeps
 * all the words sealed as they were sent, and what is shown is those without the passages of all. When
 * the author has sent other words since, taking one back leaves those.
 */
export const hidingPart: Effect = {
  async refusal(trx, asked) {
    const { contribution, details, rule, secret } = asked;
    const asTheyStand = spansRefusal(contribution, details.spans ?? []);
    if (asTheyStand) return asTheyStand;
    const { sent, removals } = await sentWords(trx, contribution, secretOf(secret));
    const all = [...removals, removalOf(asked, sent, removals)];
    if (leavesNothing(sent, all)) return "hide-whole";
    const isMore = !sameWords(wordsWithout(sent, all), contribution) && rule !== null;
    return isMore ? null : "already-decided";
  },
  async apply(trx, asked, decisionId) {
    const { contribution, details } = asked;
    const secret = secretOf(asked.secret);
    const { sent, removals } = await sentWords(trx, contribution, secret);
    const removal = removalOf(asked, sent, removals);
    await seal(trx, decisionId, sent, secret);
    await setWords(trx, contribution, wordsWithout(sent, [...removals, removal]));
    return {
      before: { placeholder: removal.placeholder },
      details: { ...details, spans: [...removal.spans] },
      changed: true,
    };
  },
  async takeBack(trx, decision, how, { contribution, secret }) {
    const standing = await removedWith(trx, decision, contribution, secretOf(secret));
    if (how === "undone") await trx.deleteFrom("sealedText").where("decisionId", "=", decision.id).execute();
    if (!standing || !sameWords(wordsWithout(standing.sent, standing.all), contribution)) return false;
    await setWords(trx, contribution, wordsWithout(standing.sent, standing.others));
    return true;
  },
  async doAgain(trx, decision, { contribution, secret }) {
    const standing = await removedWith(trx, decision, contribution, secretOf(secret));
    if (!standing || !sameWords(wordsWithout(standing.sent, standing.others), contribution)) return;
    await setWords(trx, contribution, wordsWithout(standing.sent, standing.all));
  },
};

function removalOf(
  { contribution, details, rule }: ToEffect,
  sent: Wording,
  removals: readonly Removal[],
): Removal {
  return {
    spans: inOriginal(sent, removals, details.spans ?? []),
    placeholder: placeholderFor(rule, contribution.language),
  };
}

/** "[removed: other people’s personal data]", in the language of what was written. */
export function placeholderFor(rule: Rule | null, language: Language): string {
  const title = rule?.titles[language] ?? "…";
  const words = title.charAt(0).toLocaleLowerCase(language) + title.slice(1);
  return localeOf(language).t("moderation.outcome.removed", { rule: words });
}

async function setWords(trx: Db, contribution: Contribution, { title, text }: Wording) {
  const { kind, id, consultationId, language, place } = contribution;
  if (kind === "argument")
    return void (await trx.updateTable(kind).set({ text }).where("id", "=", id).execute());
  if (kind === "entry") await trx.updateTable(kind).set({ text }).where("id", "=", id).execute();
  else {
    const words = { title: title ?? "", text };
    const searchText = searchTextOf({ ...words, place });
    await trx
      .updateTable(kind)
      .set({ ...words, searchText })
      .where("id", "=", id)
      .execute();
  }
  const counted = kind !== "entry" || !contribution.takenBack;
  await assignThemes(trx, {
    kind,
    contributionId: id,
    consultationId,
    language,
    ...(title !== null && { title }),
    text: counted ? text : "",
  });
}

function secretOf(secret: string | undefined): string {
  if (secret) return secret;
  throw new Error("What is hidden in part is sealed with the installation's secret, and none was given");
}
