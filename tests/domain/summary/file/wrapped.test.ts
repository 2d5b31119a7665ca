import fc from "fast-check";
import { expect, test } from "vitest";
import { atMost, wrapped } from "#app/domain/summary/file/wrapped.ts";

/** Every sign is one wide. */
const widthOf = (text: string) => text.length;

test("lines are no wider than they may be, and joined they are the text again", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zñé/?-]{1,30}$/)),
      fc.integer({ min: 2, max: 40 }),
      (words, width) => {
        const lines = wrapped(words.join("  "), width, widthOf);
        expect(lines.every((line) => line.trimEnd().length <= width)).toBe(true);
        expect(lines.join("")).toBe(words.join(" "));
      },
    ),
  );
});

test("an address is cut between its parts", () => {
  const lines = wrapped("https://portal.example/summaries/CL-01?edition=1", 40, widthOf);
  expect(lines).toEqual(["https://portal.example/summaries/CL-01", "?edition=1"]);
});

test("what is left out is marked", () => {
  expect(atMost(["uno dos ", "tres cuatro ", "cinco"], 2, 12, widthOf)).toEqual(["uno dos ", "tres cuatro…"]);
  expect(atMost(["uno"], 2, 12, widthOf)).toEqual(["uno"]);
});

test("of a word without end only beginnings are measured, and none of it is lost", () => {
  let measured = 0;
  const counting = (text: string) => {
    measured += text.length;
    return text.length;
  };
  const word = "x".repeat(20_000);
  expect(wrapped(word, 80, counting).join("")).toBe(word);
  expect(measured).toBeLessThan(100 * word.length);
});
