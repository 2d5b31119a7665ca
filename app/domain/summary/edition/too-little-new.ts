import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";

/**
 * Two editions side by side are two tables of overlapping groups of people: subtracting them gives a table
 * of those who came (or went) in between, which must have no small cell either (Hundepool et al.,
 * "Statistical Disclosure Control", 2012, chapter 5, on linked tables). So an edition may differ from each
 * one before by nobody, or by at least the minimum, in every number of people it publishes.
 *
 * What remains: counts of themes and of answers in words may change by one or two, for each of those texts
 * is public by itself with its place; and what can be worked out from three or more editions of several
 * levels together is only looked for between a place and what it is a part of.
 */
export function isTooLittleNew(next: Digest, editions: readonly Digest[]): boolean {
  const now = numbersOfPeople(next);
  return editions.some((edition) => {
    const then = numbersOfPeople(edition);
    return [...now].some(([what, people]) => {
      const before = then.get(what);
      return before !== undefined && isSmall(Math.abs(people - before), next.minimumCell);
    });
  });
}

/** Each by what it counts; withheld ones are not there. */
function numbersOfPeople({ participation, spokeOf, questions, closed = [], unit, ...digest }: Digest) {
  const answers = [...questions, ...closed].map(({ id, base }) => [`question ${id}`, base] as const);
  const all: (readonly [what: string, people: number | null | undefined])[] = [
    ["people", participation.people],
    ["everywhere", participation.everywhere.people],
    ["spoke", unit === "people" ? spokeOf.base : null],
    ["voters", digest.opinions?.voters],
    ...answers,
  ];
  return new Map(all.filter((one): one is readonly [string, number] => typeof one[1] === "number"));
}

/**
 * Whether the newest editions of a place and of what it is a part of, subtracted, leave too few people, or
 * leave a few more or less than they did before this one.
 * @param published  the newest edition of each territory with one, by its id, without the one to come
 */
export function leavesTooFewBetween(published: ReadonlyMap<string, Digest>, next: Digest): boolean {
  if (!published.has(next.territory.id)) return false;
  const after = new Map([...published, [next.territory.id, next]]);
  return [...after.values()].some((whole) => {
    const parts = whole.parts.filter((id) => after.has(id) && id !== whole.territory.id);
    const isTouched = whole === next || parts.includes(next.territory.id);
    if (parts.length === 0 || !isTouched) return false;
    const is = rest(after, whole.territory.id, parts);
    const was = rest(published, whole.territory.id, parts);
    if (is === null) return false;
    return (
      isSmall(Math.abs(is), next.minimumCell) ||
      (was !== null && isSmall(Math.abs(is - was), next.minimumCell))
    );
  });
}

/** People of a territory that are not of these parts; null where one of the figures is withheld. */
function rest(
  editions: ReadonlyMap<string, Digest>,
  wholeId: string,
  parts: readonly string[],
): number | null {
  const people = (id: string) => editions.get(id)?.participation.people ?? null;
  return parts.reduce<number | null>((sum, id) => {
    const part = people(id);
    return sum === null || part === null ? null : sum - part;
  }, people(wholeId));
}
