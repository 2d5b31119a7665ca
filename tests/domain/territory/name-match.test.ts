import fc from "fast-check";
import { expect, test } from "vitest";
import {
  matchWithTypos,
  matchWords,
  piecesThatRemain,
  typos,
  typosAllowed,
  wordsOf,
} from "#app/domain/territory/name-match.ts";
import { foldText } from "#app/domain/text/fold.ts";

const letter = fc.constantFrom(..."abcdelmnoqrstu");
const word = (least: number, most: number) =>
  fc.array(letter, { minLength: least, maxLength: most }).map((letters) => letters.join(""));
const edit = fc.record({ kind: fc.constantFrom("insert", "drop", "change", "swap"), at: fc.nat(), letter });
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

test("accents, case and spaces do not matter", () => {
  expect(foldText("  QUILPUÉ  Ñuñoa ")).toBe("quilpue nunoa");
  expect(wordsOf("Olho-d'Água do Borges")).toEqual(["olho", "d", "agua", "do", "borges"]);
});

test("a typo counts as one, two apart from each other as two at most", () => {
  fc.assert(
    fc.property(word(4, 12), edit, (right, one) => {
      expect(typos(right, mistyped(right, one), 1)).not.toBeNull();
    }),
  );
  fc.assert(
    fc.property(word(4, 6), word(4, 6), edit, edit, (start, end, one, other) => {
      expect(typos(start + end, mistyped(start, one) + mistyped(end, other), 2)).not.toBeNull();
    }),
  );
});

test("the distance is the same both ways, zero only for the same word, and bounded", () => {
  fc.assert(
    fc.property(word(0, 9), word(0, 9), (one, other) => {
      const distance = typos(one, other, 20)!;
      expect(typos(other, one, 20)).toBe(distance);
      expect(distance === 0).toBe(one === other);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(typos(one, other, distance - 1)).toBeNull();
    }),
  );
});

test("a word with as many typos as are allowed keeps one of its pieces, so the database finds it", () => {
  fc.assert(
    fc.property(word(4, 14), fc.array(edit, { minLength: 2, maxLength: 2 }), (asked, edits) => {
      const allowed = typosAllowed(asked);
      const name = edits.slice(0, allowed).reduce(mistyped, asked);
      fc.pre(typos(asked, name, allowed) !== null);
      expect(piecesThatRemain(asked).some((piece) => name.includes(piece))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("short words must be right, long ones may have two typos", () => {
  expect(["paz", "lima", "quilpue", "medellin"].map(typosAllowed)).toEqual([0, 1, 1, 2]);
});

test("the name itself comes before a beginning, a word, and words of the region", () => {
  const match = (asked: string, name: string, around = "") =>
    matchWords(wordsOf(asked), wordsOf(name), wordsOf(around));
  const order = [
    match("san juan", "San Juan", "San Juan Argentina"),
    match("san juan", "San Juan", "Ica Perú"),
    match("san juan", "San Juan Bautista"),
    match("san juan", "Villa San Juan"),
    match("san ju", "Villa San Juan"),
    match("san juan ica", "San Juan", "Ica Perú"),
  ];
  expect(order).toEqual(order.toSorted((a, b) => a! - b!));
  expect(new Set(order).size).toBe(order.length);
  expect(match("san juan", "San José", "San Juan")).not.toBeNull();
  expect(match("chile", "Quilpué", "Valparaíso Chile")).toBeNull();
});

test("a typo in the name is forgiven, wherever the place lies", () => {
  const match = (asked: string, name: string, around = "") =>
    matchWithTypos(wordsOf(asked), wordsOf(name), wordsOf(around));
  expect(match("sanjuan", "San Juan")).toBe(11);
  expect(match("providensia san andres", "Providencia", "San Andrés y Providencia Colombia")).toBe(21);
  expect(match("lima", "Roma")).toBeNull();
});

function mistyped(letters: string, { kind, at, letter }: Edit): string {
  const place = at % Math.max(1, letters.length);
  const [before, after] = [letters.slice(0, place), letters.slice(place)];
  if (kind === "insert") return before + letter + after;
  if (kind === "drop") return before + after.slice(1);
  if (kind === "change") return before + letter + after.slice(1);
  return before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2);
}
