import fc from "fast-check";
import { expect, test } from "vitest";
import type { Digest, TimeStep } from "#app/domain/summary/digest/digest-format.ts";
import { participationWords } from "#app/domain/summary/words/participation-words.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { someDigest } from "#tests/domain/summary/words/some-digest.ts";

const [any] = fc.sample(someDigest, { numRuns: 1, seed: 5 }) as [Digest];

test("days of one month name it once", () => {
  expect(said(step("03-01", "03-07", 5), step("03-08", "03-14", 9))).toContain("del 8 al 14 de marzo, con 9");
  expect(said(step("03-26", "04-02", 9), step("04-03", "04-10", 5))).toContain(
    "del 26 de marzo al 2 de abril, con 9",
  );
});

test("no days are those of most where in others as many took part", () => {
  expect(said(step("03-01", "03-07", 7), step("03-08", "03-14", 7))).toMatch(/y el 14 de marzo de 2026\.$/);
});

function said(...overTime: TimeStep[]): string {
  const participation = { ...any.participation, counted: "people" as const };
  const sentences = participationWords({ ...any, participation, overTime }, localeOf("es"));
  return sentences.find(({ text }) => text.includes("entre el"))!.text;
}

function step(from: string, to: string, people: number): TimeStep {
  return { from: `2026-${from}`, to: `2026-${to}`, people };
}
