import fc from "fast-check";
import { expect, test } from "vitest";
import { shortestEdit, wordDifference } from "#app/domain/text/difference.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";

function shown(before: string, after: string): string {
  return wordDifference(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`))
    .join("");
}

test("a change is read word by word", () => {
  expect(shown("¿Qué plaza falta?", "¿Qué plaza falta?")).toBe("¿Qué plaza falta?");
  expect(shown("¿Qué plaza falta?", "¿Qué parque falta?")).toBe("¿Qué [-plaza-]{+parque+} falta?");
  expect(shown("", "Diga dónde.")).toBe("{+Diga dónde.+}");
  expect(shown("Diga dónde.", "")).toBe("[-Diga dónde.-]");
});

test("words that changed side by side are one change", () => {
  expect(shown("La plaza grande falta.", "La calle ancha falta.")).toBe(
    "La [-plaza grande-]{+calle ancha+} falta.",
  );
});

const someText = fc
  .array(fc.constantFrom("a", "b", "c", " ", " ", "\n", "palabra", "é"), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("both texts can be put together again from any difference", () => {
  fc.assert(
    fc.property(someText, someText, (before, after) => {
      const pieces = wordDifference(before, after);
      const without = (kind: string) =>
        pieces
          .filter((p) => p.kind !== kind)
          .map((p) => p.text)
          .join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
      if (before === after) expect(pieces.every((piece) => piece.kind === "same")).toBe(true);
    }),
  );
});

test("no shorter edit exists", () => {
  const some = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
  fc.assert(
    fc.property(some, some, (before, after) => {
      const edits = shortestEdit(before, after).filter(({ kind }) => kind !== "same").length;
      expect(edits).toBe(before.length + after.length - 2 * longestCommon(before, after));
    }),
  );
});

test("two long texts with nothing in common are told apart at once", async () => {
  const words = (prefix: string) => Array.from({ length: 8000 }, (_, i) => `${prefix}${i}`).join(" ");
  const took = await processorTimeOf(() =>
    expect(wordDifference(words("a"), words("b")).length).toBeGreaterThan(1),
  );
  expect(took).toBeLessThan(3000);
});

test("however much space is between words, a change among them is read at once", async () => {
  const space = " ".repeat(100_000);
  const took = await processorTimeOf(() =>
    expect(wordDifference(`a${space}plaza y b`, `c${space}plaza y d`).length).toBeGreaterThan(1),
  );
  expect(took).toBeLessThan(1000);
});

function longestCommon(a: string[], b: string[]): number {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      lengths[i]![j] =
        a[i - 1] === b[j - 1]
          ? lengths[i - 1]![j - 1]! + 1
          : Math.max(lengths[i - 1]![j]!, lengths[i]![j - 1]!);
    }
  }
  return lengths[a.length]![b.length]!;
}
