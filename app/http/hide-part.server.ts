import type { Span } from "#app/domain/decision/decision.ts";
import { placeholderFor } from "#app/domain/decision/effect-words.server.ts";
import { leavesNothing, wordsWithout } from "#app/domain/decision/effect-words.ts";
import { joined, passagesIn, spansOf } from "#app/domain/decision/passages.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import { personalDataIn } from "#app/domain/signal/personal-data.ts";
import { msg } from "#app/i18n/message-reference.ts";

type Words = Pick<Contribution, "title" | "text" | "language">;

/** Personal data in the words, each with the name of its box. */
export function foundIn({ title, text, language }: Words) {
  const parts = [
    { part: "title" as const, words: title ?? "" },
    { part: "text" as const, words: text },
  ];
  return parts.flatMap(({ part, words }) =>
    personalDataIn(words, language).map(({ kind, start, end }) => ({
      name: `found-${part}-${start}-${end}`,
      kind,
      text: words.slice(start, end),
      span: { part, start, end } satisfies Span,
    })),
  );
}

type Sent = { ok: true; spans: Span[]; looked: boolean } | { ok: false; errors: Record<string, string> };

/** The passages that a form names: boxes that are ticked, and lines that were copied. */
export function passagesSent(words: Words, sent: FormData, typed: string): Sent {
  const ticked = foundIn(words).filter(({ name }) => sent.get(name) === "on");
  const { spans, missing } = spansOf(words, passagesIn(typed));
  const [first] = missing;
  if (first !== undefined)
    return { ok: false, errors: { passages: msg("moderation.hide-part.not-there", { passage: first }) } };
  const all = joined([...spans, ...ticked.map((one) => one.span)]);
  if (all.length === 0) return { ok: false, errors: { passages: "moderation.hide-part.missing" } };
  if (leavesNothing(words, [{ spans: all, placeholder: "" }])) {
    return { ok: false, errors: { passages: "moderation.hide-part.whole" } };
  }
  const looked = sent.get("confirmed") === "yes" && sent.get("previewed") === JSON.stringify(all);
  return { ok: true, spans: all, looked };
}

/** What readers would see without these passages. */
export function previewOf(words: Words, spans: Span[], rule: Rule | null) {
  const placeholder = placeholderFor(rule, words.language);
  const { title, text } = wordsWithout(words, [{ spans, placeholder }]);
  return { title, text, passages: spans.length, previewed: JSON.stringify(spans) };
}
