import type { OpinionGroup, OpinionStatement } from "#app/domain/summary/digest/digest-format.ts";
import { groupMarks } from "#app/domain/summary/figure/group-mark.ts";
import type { Language } from "#db/schema.ts";

/** A group as figures show it. */
export interface NamedGroup extends OpinionGroup {
  mark: number;
  /** "A" */
  letter: string;
  /** A moderator's, in the reader's language. */
  name: string | null;
}

export function namedGroups(groups: readonly OpinionGroup[], language: Language): NamedGroup[] {
  const marks = groupMarks(groups.map(({ code }) => code));
  return groups.map((group) => ({
    ...group,
    mark: marks.get(group.code)!,
    letter: group.code.toUpperCase(),
    name: group.names[language] ?? null,
  }));
}

/**
 * What part of a group's votes on a proposal say the same as its stance, and of all other groups' votes.
 * @returns null where figures of any group are withheld, or nobody voted
 */
export function sharesOf(
  { stance, byGroup }: OpinionStatement,
  code: string,
): { inGroup: number; elsewhere: number } | null {
  const sums = { own: { said: 0, all: 0 }, others: { said: 0, all: 0 } };
  for (const { code: other, votes } of byGroup) {
    if (!votes) return null;
    const sum = other === code ? sums.own : sums.others;
    sum.said += stance === "agree" ? votes.agrees : votes.disagrees;
    sum.all += votes.agrees + votes.disagrees + votes.passes;
  }
  const { own, others } = sums;
  if (own.all === 0 || others.all === 0) return null;
  return { inGroup: own.said / own.all, elsewhere: others.said / others.all };
}
