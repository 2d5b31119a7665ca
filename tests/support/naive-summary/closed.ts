import type { ClosedDigest } from "#app/domain/summary/closed/closed-format.ts";
import type { ClosedQuestionRow, ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { atMost, type Checking, same, toFour } from "#tests/support/naive-summary/checking.ts";

type Said = Record<string, unknown> | null;

/** Every figure of a question that asks for more or other than words. */
export function checkClosed(
  checking: Checking,
  rows: ConsultationRows,
  places: ReadonlySet<string>,
  told: ClosedDigest,
  isWhole: boolean,
) {
  const question = rows.closed.find(({ id }) => id === told.id)!;
  const said: Said[] = [];
  for (const { questionId, territoryId, value, times } of rows.given) {
    if (questionId !== told.id || !(isWhole || (territoryId !== null && places.has(territoryId)))) continue;
    for (let n = 0; n < times; n++) said.push(value === null ? null : JSON.parse(value));
  }
  const name = `question ${told.position}`;
  if (told.atLeast) {
    atMost(checking, name, told.base!, said.length);
    return;
  }
  same(checking, `${name} base`, told.base, said.length);
  const { given } = told;
  if (!given) return;
  // Figures of fewer people, where a place is left out of them, say of how many they are.
  const isOfAll =
    "n" in given ? given.n === said.length : given.kind !== "scale" || given.figures.n === said.length;
  if (!isOfAll) {
    atMost(checking, `${name} n`, "n" in given ? given.n : 0, said.length);
    return;
  }
  if (given.kind === "choices") {
    const choosing = (code: string) =>
      said.filter((one) => one!.choice === code || (one!.choices as string[] | undefined)?.includes(code))
        .length;
    let hidden = 0;
    for (const { code, count, atLeast } of given.choices) {
      if (count === null) hidden += choosing(code);
      else if (atLeast) atMost(checking, `${name} ${code}`, count, choosing(code));
      else same(checking, `${name} ${code}`, count, choosing(code));
    }
    const gone = said.filter((one) => given.choices.every(({ code }) => one!.choice !== code)).length;
    if (!given.several) same(checking, `${name} together`, given.together, hidden + gone);
  }
  if (given.kind === "scale") {
    const ratings = said.map((one) => one!.rating as number);
    for (const { rating, count } of given.steps ?? []) {
      same(checking, `${name} ${rating}`, count, ratings.filter((one) => one === rating).length);
    }
    const mean = total(ratings) / ratings.length;
    same(checking, `${name} mean`, given.figures.mean, toFour(mean));
    same(checking, `${name} median`, given.figures.median, middle(ratings));
    const spread = total(ratings.map((one) => (one - mean) ** 2)) / (ratings.length - 1);
    same(checking, `${name} deviation`, given.figures.deviation, toFour(Math.sqrt(spread)));
  }
  if (given.kind === "number") {
    same(checking, `${name} median`, given.median, toFour(middle(said.map((one) => one!.number as number))));
  }
  if (given.kind === "allocation") {
    const all = said.map((one) => one!.amounts as Record<string, number>);
    const shared = total(all.flatMap((amounts) => given.options.map(({ code }) => amounts[code] ?? 0)));
    for (const { code, sum, mean, median, share } of given.options) {
      const amounts = all.map((one) => one[code] ?? 0);
      same(checking, `${name} ${code} sum`, sum, total(amounts));
      same(checking, `${name} ${code} mean`, mean, toFour(total(amounts) / all.length));
      same(checking, `${name} ${code} median`, median, toFour(middle(amounts)));
      same(checking, `${name} ${code} share`, share, toFour(total(amounts) / shared));
    }
  }
  if (given.kind === "ranking") checkRanking(checking, name, question, given, said);
  if (given.kind === "matrix") {
    for (const { code, base, counts } of given.rows) {
      const row = said
        .map((one) => (one!.cells as Record<string, string[]>)[code])
        .filter((one) => one !== undefined);
      same(checking, `${name} ${code} base`, base, row.length);
      counts.forEach((count, column) => {
        same(
          checking,
          `${name} ${code} ${column}`,
          count,
          row.filter((one) => one.includes(given.columns[column]!.code)).length,
        );
      });
    }
  }
}

/** Borda: n - 1 points for the first of n, and those left out share what is left over. */
function checkRanking(
  checking: Checking,
  name: string,
  question: ClosedQuestionRow,
  given: Extract<ClosedDigest["given"], { kind: "ranking" }>,
  said: readonly Said[],
) {
  if (question.kind !== "ranking") return;
  const codes = question.settings.options.map(({ code }) => code);
  const points = new Map(codes.map((code) => [code, 0]));
  for (const one of said) {
    const order = (one!.ranking as string[]).filter((code) => codes.includes(code));
    const left = codes.filter((code) => !order.includes(code));
    order.forEach((code, rank) => {
      points.set(code, points.get(code)! + codes.length - 1 - rank);
    });
    for (const code of left) points.set(code, points.get(code)! + (left.length - 1) / 2);
  }
  for (const { code, rank, points: published } of given.order) {
    same(checking, `${name} ${code} points`, published, toFour(points.get(code)!));
    const better = [...points.values()].filter((other) => other > points.get(code)! + 1e-9).length;
    same(checking, `${name} ${code} rank`, rank, 1 + better);
  }
}

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function middle(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? ordered[half]! : (ordered[half - 1]! + ordered[half]!) / 2;
}
