/** Acts whose versions are told by name; all others are called another change. */
export const namedActs = [
  "consultation.drafted",
  "consultation.purpose-described",
  "consultation.participation-set",
  "consultation.background-described",
  "consultation.languages-chosen",
  "consultation.published",
  "question.added",
  "question.changed",
  "question.duplicated",
  "question.moved",
  "question.removed",
  "question.restored",
  "condition.set",
  "condition.cleared",
  "section.added",
  "section.changed",
  "section.moved",
  "section.removed",
  "section.restored",
  "translation.saved",
  "design.copied",
  "design.imported",
  "design.begun-from-template",
  "design.restored",
] as const;
export type NamedAct = (typeof namedActs)[number];

/** The name of the message that says what made a version. */
export function actNamed(change: string): NamedAct | "other" {
  return namedActs.find((name) => name === change) ?? "other";
}

/** The last version kept up to the publication is the one that was published; null for a draft. */
export function publishedNumber(
  versions: readonly { number: number; changedAt: string }[],
  publishedAt: string | null,
): number | null {
  if (publishedAt === null) return null;
  const before = versions.filter(({ changedAt }) => changedAt <= publishedAt).map(({ number }) => number);
  return before.length > 0 ? Math.max(...before) : null;
}
