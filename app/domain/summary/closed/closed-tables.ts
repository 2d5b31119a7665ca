import type { Tally } from "#app/domain/result/tally.ts";
import type { Given, ToldChoice } from "#app/domain/summary/closed/closed-format.ts";
import {
  answeredIn,
  type OfKind,
  placesTold,
  type TallyOf,
  tallyIn,
} from "#app/domain/summary/closed/given.ts";
import { toldChoices, toldOptions } from "#app/domain/summary/closed/told-choices.ts";
import type { ClosedQuestionRow } from "#app/domain/summary/digest/consultation-rows.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import type { Place, Survey } from "#app/domain/summary/digest/survey.ts";

/** Counts by place and option, and which of them may be told. */
interface Table {
  minimum: number;
  several: boolean;
  answered: (places: readonly Place[]) => number;
  counts: (places: readonly Place[]) => number[];
  /** Places told alone, each with its counts; null where only how many answered is. */
  told: Map<Place, (number | null)[] | null>;
}

/** One line of figures, of the people of a scope. */
export interface Told {
  base: number | null;
  atLeast: boolean;
  counts: (number | null)[] | null;
  /** By option: whether a place is left out of its count. */
  partly: boolean[];
}

export function choicesGiven(
  scope: Scope,
  question: OfKind<"single-choice" | "yes-no" | "multiple-choice">,
): { told: Told; given: Given | null } {
  const several = question.kind === "multiple-choice";
  const table = once(scope.survey, `choices ${question.id}`, () =>
    makeTable(scope.survey, {
      several,
      answered: (places) => answeredIn(question, places),
      counts: (places) => withGone(choicesIn(question, places), several, answeredIn(question, places)),
    }),
  );
  const told = toldIn(scope, table);
  if (!told.counts) return { told, given: null };
  const choices = choicesIn(question, []).map(
    ({ code, label }, index): ToldChoice => ({
      code,
      label,
      count: told.counts![index]!,
      atLeast: told.partly[index]!,
    }),
  );
  const hasAll = !several && !told.atLeast && told.partly.every((isPart) => !isPart);
  const sum = choices.reduce((total, { count }) => total + (count ?? 0), 0);
  const isWithheld = choices.some(({ count }) => count === null);
  return {
    told,
    given: { kind: "choices", several, choices, together: hasAll && isWithheld ? told.base! - sum : null },
  };
}

export function matrixGiven(scope: Scope, question: OfKind<"matrix">): { told: Told; given: Given | null } {
  const { survey } = scope;
  const { rows, columns, several } = question.settings;
  const rowIn = (places: readonly Place[], index: number) =>
    (tallyIn(question, places) as TallyOf<"matrix">).rows[index]!;
  const lines = rows.map(({ code, label }, index) => {
    const table = once(survey, `row ${question.id} ${code}`, () =>
      makeTable(survey, {
        several,
        answered: (places) => rowIn(places, index).answered,
        counts: (places) => {
          const { counts, answered } = rowIn(places, index);
          return withGone(
            counts.map((count) => ({ count })),
            several,
            answered,
          );
        },
      }),
    );
    const { base, counts } = toldIn(scope, table);
    return {
      code,
      label,
      base: counts ? base : null,
      counts: counts ? counts.slice(0, columns.length) : columns.map(() => null),
    };
  });
  const told = baseTold(scope, question);
  const isTold = told.base !== null && lines.some(({ counts }) => counts.some((count) => count !== null));
  return { told, given: isTold ? { kind: "matrix", several, columns, rows: lines } : null };
}

/** How many answered, where nothing else is told in the same way. */
export function baseTold(scope: Scope, question: ClosedQuestionRow): Told {
  const answered = (places: readonly Place[]) => answeredIn(question, places);
  const table = once(scope.survey, `base ${question.id}`, () =>
    makeTable(scope.survey, { several: true, answered, counts: () => [] }),
  );
  return toldIn(scope, table);
}

export function placesWithBase(survey: Survey, question: ClosedQuestionRow): Place[] {
  return once(survey, `places ${question.id}`, () =>
    placesTold(survey, (place) => answeredIn(question, [place])),
  );
}

function choicesIn(
  question: OfKind<"single-choice" | "yes-no" | "multiple-choice">,
  places: readonly Place[],
): { code: string; label: string | null; count: number }[] {
  return (tallyIn(question, places) as Extract<Tally, { choices: unknown }>).choices;
}

/** Answers that are no longer among the options are counted last, so that everybody is somewhere. */
function withGone(lines: readonly { count: number }[], several: boolean, answered: number): number[] {
  const counts = lines.map(({ count }) => count);
  return several ? counts : [...counts, answered - counts.reduce((sum, count) => sum + count, 0)];
}

function makeTable(survey: Survey, counted: Pick<Table, "several" | "answered" | "counts">): Table {
  const { minimum, places } = survey;
  const alone = placesTold(survey, (place) => counted.answered([place]));
  const others = places.filter((place) => !alone.includes(place) && counted.answered([place]) > 0);
  const groups = [...alone.map((place) => [place]), ...(others.length > 0 ? [others] : [])];
  const cells = toldCells(groups, counted, minimum);
  return { ...counted, minimum, told: new Map(alone.map((place, index) => [place, cells?.[index] ?? null])) };
}

function toldCells(
  groups: readonly (readonly Place[])[],
  { several, answered, counts }: Pick<Table, "several" | "answered" | "counts">,
  minimum: number,
): (number | null)[][] | null {
  const cells = groups.map(counts);
  return several ? toldOptions(cells, groups.map(answered), minimum) : toldChoices(cells, minimum);
}

/** Everywhere it is what is public; of several places, the sum of what each of them tells. */
function toldIn(scope: Scope, table: Table): Told {
  const { survey, places, isWhole } = scope;
  const nothing = { counts: null, partly: [], atLeast: false };
  const answered = table.answered(places);
  if (answered === 0) return { ...nothing, base: 0 };
  if (isWhole) {
    if (answered < table.minimum) return { ...nothing, base: null };
    const cells = toldCells([survey.places], table, table.minimum)?.[0] ?? null;
    return { base: answered, atLeast: false, counts: cells, partly: cells?.map(() => false) ?? [] };
  }
  const told = places.filter((place) => table.told.has(place));
  if (told.length === 0) return { ...nothing, base: null };
  const base = table.answered(told);
  const atLeast = base < answered;
  const rows = told.map((place) => table.told.get(place)!).filter((row) => row !== null);
  if (rows.length === 0) return { ...nothing, base, atLeast };
  const sums = rows[0]!.map((_, option) => sumOf(rows.map((row) => row[option]!)));
  const isPart = (known: number) => places.length > 1 && (atLeast || known < told.length);
  return {
    base,
    atLeast,
    // None that is known of, where some are not told, says nothing.
    counts: sums.map(({ sum, known }) => (known === 0 || (sum === 0 && isPart(known)) ? null : sum)),
    partly: sums.map(({ known }) => isPart(known)),
  };
}

function sumOf(cells: readonly (number | null)[]): { sum: number; known: number } {
  const told = cells.filter((cell) => cell !== null);
  return { sum: told.reduce((sum, cell) => sum + cell, 0), known: told.length };
}
