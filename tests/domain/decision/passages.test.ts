import { expect, test } from "vitest";
import { passagesIn, spansOf } from "#app/domain/decision/passages.ts";

const words = { title: "Ana Soto manda", text: "Pregunten por Ana\nSoto, o por ana soto (9 8765 4321)." };

test("a passage is found wherever it stands, across line ends, in the title too", () => {
  expect(spansOf(words, ["Ana Soto"])).toEqual({
    spans: [
      { part: "title", start: 0, end: 8 },
      { part: "text", start: 14, end: 22 },
    ],
    missing: [],
  });
});

test("what is nowhere is said, and what looks like a pattern is none", () => {
  expect(spansOf(words, ["Ana.*", "(9 8765 4321)"])).toEqual({
    spans: [{ part: "text", start: 39, end: 52 }],
    missing: ["Ana.*"],
  });
});

test("passages that meet or overlap are one", () => {
  expect(spansOf(words, ["Ana", "Ana Soto", "na So"]).spans).toEqual([
    { part: "title", start: 0, end: 8 },
    { part: "text", start: 14, end: 22 },
  ]);
});

test("one passage a line, each once, empty lines left out", () => {
  expect(passagesIn(" Ana \r\n\n(9 8765)\nAna")).toEqual(["Ana", "(9 8765)"]);
});

test("a passage that is longer than the words is nowhere, however long it is", () => {
  const passage = "a ".repeat(10_000).trim();
  expect(spansOf({ title: null, text: "a a a" }, [passage])).toEqual({ spans: [], missing: [passage] });
});
