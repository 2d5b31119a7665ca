import type { Settings } from "#app/domain/question/settings.ts";
import { type AnswerValue, storedValue } from "#app/domain/question/value.ts";
import { tallierFor } from "#app/domain/result/tallier.ts";
import type { Tally } from "#app/domain/result/tally.ts";
import type { ClosedQuestionRow, GivenRow } from "#app/domain/summary/digest/consultation-rows.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import type { Place, Survey } from "#app/domain/summary/digest/survey.ts";
import { publishableRows } from "#app/domain/summary/disclosure/small-cells.ts";

export type OfKind<Kind extends ClosedQuestionRow["kind"]> = Extract<ClosedQuestionRow, { kind: Kind }>;
export type TallyOf<Kind extends Tally["kind"]> = Extract<Tally, { kind: Kind }>;

/** Beyond so many, places are told together with those of few people. */
const mostPlaces = 400;

/** What the answers of some places to a question add up to. */
export function tallyIn(question: ClosedQuestionRow, places: readonly Place[]): Tally {
  const tallier = tallierFor(question);
  for (const { value, times } of givenIn(question, places)) tallier.add({ value, times, letters: 0 });
  return tallier.result();
}

export function givenIn({ id }: { id: string }, places: readonly Place[]): GivenRow[] {
  return places.flatMap(({ given }) => given.get(id) ?? []);
}

export function answeredIn(question: { id: string }, places: readonly Place[]): number {
  return givenIn(question, places).reduce((sum, { times }) => sum + times, 0);
}

/**
 * The places whose number of answers may be told: enough answered, and the others are nobody, or two
 * places or more and enough together.
 */
export function placesTold({ places, minimum }: Survey, countIn: (place: Place) => number): Place[] {
  const counts = places.map((place) => countIn(place));
  const largest = new Set(
    places
      .map((_, index) => index)
      .sort((a, b) => counts[b]! - counts[a]!)
      .slice(0, mostPlaces),
  );
  const mayStandAlone = places.map(
    ({ enough }, index) => enough && counts[index]! >= minimum && largest.has(index),
  );
  return told(
    places,
    counts.map((count) => [count]),
    minimum,
    (index) => mayStandAlone[index]!,
  );
}

/**
 * The places of which all these counts may be told: none is small, nor are those of the others together.
 * @param among  places that may be told at all
 */
export function placesToldInFull(
  { places, minimum }: Survey,
  among: readonly Place[],
  countsIn: (place: Place) => readonly number[],
): Place[] {
  const table = places.map(countsIn);
  return told(
    places,
    table,
    minimum,
    (index) => among.includes(places[index]!) && noneIsSmall(table[index]!, minimum),
  );
}

export function noneIsSmall(counts: readonly number[], minimum: number): boolean {
  return counts.every((count) => count === 0 || count >= minimum);
}

function told(
  places: readonly Place[],
  table: readonly (readonly number[])[],
  minimum: number,
  isSafe: (index: number) => boolean,
): Place[] {
  const indexOf = new Map(table.map((row, index) => [row, index]));
  const flags = publishableRows(table, minimum, (row) => isSafe(indexOf.get(row)!));
  return places.filter((_, index) => flags[index] && table[index]!.some((count) => count > 0));
}

/** Which of the places of a scope are told; all of them where it is everywhere, since that is public. */
export function toldHere({ survey, places, isWhole }: Scope, told: readonly Place[]): readonly Place[] {
  return isWhole ? survey.places : places.filter((place) => told.includes(place));
}

/**
 * By option, how many gave it anything of what they had to give, and how many did not give it the most:
 * behind a sum of points or money there are at least so many people on either side.
 */
export function peopleBehind(question: OfKind<"ranking" | "allocation">, places: readonly Place[]): number[] {
  const { options } = question.settings;
  const some = options.map(() => 0);
  const notAll = options.map(() => 0);
  for (const { value, times } of givenIn(question, places)) {
    const said = storedValue(question.kind, value);
    if (!said) continue;
    const shares =
      question.kind === "ranking"
        ? sharesRanked(question.settings, said as AnswerValue<"ranking">)
        : sharesGiven(question.settings, said as AnswerValue<"allocation">);
    shares.forEach((share, option) => {
      if (share > 0) some[option]! += times;
      if (share < 1) notAll[option]! += times;
    });
  }
  return [...some, ...notAll];
}

/** 1 for the first place, 0 for the last; those left out share what is left over. */
function sharesRanked({ options }: Settings<"ranking">, { ranking }: AnswerValue<"ranking">): number[] {
  const last = options.length - 1;
  const order = ranking.filter((code) => options.some((option) => option.code === code));
  const leftOver = (last - order.length) / 2;
  return options.map(({ code }) => {
    const rank = order.indexOf(code);
    return (rank === -1 ? leftOver : last - rank) / last;
  });
}

function sharesGiven({ options, total }: Settings<"allocation">, { amounts }: AnswerValue<"allocation">) {
  return options.map(({ code }) => (amounts[code] ?? 0) / total);
}
