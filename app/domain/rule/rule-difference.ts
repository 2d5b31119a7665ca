import { possibleSanctions, type Rule, type RuleContent } from "#app/domain/rule/rule.ts";
import { type Piece, wordDifference } from "#app/domain/text/difference.ts";
import type { Language, Outcome } from "#db/schema.ts";

export type RuleChange =
  | { part: "title" | "text" | "example"; language: Language; pieces: Piece[] }
  | { part: "sanctions"; added: Outcome[]; removed: Outcome[] }
  | { part: "secondPerson"; now: boolean }
  | { part: "longestSuspension"; before: number; now: number };

type Compared = RuleContent | Rule;

const languages: Language[] = ["es", "pt", "en", "fr"];

/** How one version of a rule differs from another, part by part; nothing where they say the same. */
export function ruleDifference(before: Compared, after: Compared): RuleChange[] {
  const changes: RuleChange[] = [];
  for (const language of languages) {
    const parts = [
      ["title", before.titles[language], after.titles[language]],
      ["text", before.texts[language], after.texts[language]],
      ["example", before.examples?.[language] ?? "", after.examples?.[language] ?? ""],
    ] as const;
    for (const [part, was, is] of parts) {
      if (was !== is) changes.push({ part, language, pieces: wordDifference(was, is) });
    }
  }
  const added = possibleSanctions.filter(
    (one) => after.sanctions.includes(one) && !before.sanctions.includes(one),
  );
  const removed = possibleSanctions.filter(
    (one) => before.sanctions.includes(one) && !after.sanctions.includes(one),
  );
  if (added.length + removed.length > 0) changes.push({ part: "sanctions", added, removed });
  if (before.secondPerson !== after.secondPerson)
    changes.push({ part: "secondPerson", now: after.secondPerson });
  if (before.longestSuspension !== after.longestSuspension) {
    changes.push({
      part: "longestSuspension",
      before: before.longestSuspension,
      now: after.longestSuspension,
    });
  }
  return changes;
}
