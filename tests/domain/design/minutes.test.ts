import { expect, test } from "vitest";
import { minutesToAnswer } from "#app/domain/design/minutes.ts";
import { asks } from "#tests/support/designs.ts";

const open = asks("q1", { kind: "open-text", settings: { length: "long" } });

test("a few short questions take two minutes, four to write about five or six", () => {
  expect(minutesToAnswer([], [], "es")).toBe(2);
  expect(minutesToAnswer([asks("q1")], [], "es")).toBe(2);
  expect(minutesToAnswer([open, open, open, open], [], "es")).toBe(6);
});

test("what is asked of some counts half", () => {
  const many = Array.from({ length: 8 }, () => open);
  const conditional = many.map((question) => ({ ...question, condition: { match: "all", rules: [] } }));
  expect(minutesToAnswer(conditional as never, [], "es") * 2).toBeCloseTo(
    minutesToAnswer(many, [], "es"),
    -1,
  );
});

test("words to read cost time, more in a language that is read more slowly", () => {
  const long = { title: "Parte", text: "palabra ".repeat(900) };
  expect(minutesToAnswer([], [long], "es")).toBe(5);
  expect(minutesToAnswer([], [long], "en")).toBe(4);
  expect(minutesToAnswer([], [long], "pt")).toBe(5);
});
