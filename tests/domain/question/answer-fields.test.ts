import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldsOf, readAnswer } from "#app/domain/question/answer-fields.ts";
import { sharedSoFar } from "#app/domain/question/reading/shares.ts";
import { type Asked, settingsSchemas } from "#app/domain/question/settings.ts";
import type { Answer } from "#app/domain/question/value.ts";
import type { Language } from "#db/schema.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";

const languages = fc.constantFrom<Language>("es", "pt", "en", "fr");

test("what fills a form in is read back as the same answer, for every kind and in every language", () => {
  fc.assert(
    fc.property(anAnswer(), languages, ([asked, answer], language) => {
      expect(readAnswer(asked, fieldsOf(asked, answer, language), language)).toEqual({ ok: true, ...answer });
    }),
    { numRuns: 500 },
  );
});

test("whatever is typed, an allocation that is taken adds up to exactly the total", () => {
  const amounts = fc.array(fc.oneof(fc.nat(120).map(String), fc.constantFrom("", "-1", "dos", "1,5")), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(amounts, (typed) => {
      const asked = allocation(100);
      const fields = Object.fromEntries(typed.map((amount, i) => [`amount-o${i + 1}`, amount]));
      const read = readAnswer(asked, fields, "es");
      if (!read.ok || read.value === null) return;
      const { amounts: shared } = read.value as { amounts: Record<string, number> };
      expect(Object.values(shared).reduce((sum, one) => sum + one, 0)).toBe(100);
    }),
  );
});

test("whatever length is sent for a number or a place, it is read at once", async () => {
  const long = 500_000;
  const number: Asked = { kind: "number", settings: settingsSchemas.number.parse({ decimals: 2 }) };
  const place: Asked = { kind: "place", settings: { as: "point" } };
  const took = await processorTimeOf(() => {
    for (const typed of [`1.${"0".repeat(long)}1`, `1${" ".repeat(long)}x`, "1.000".repeat(long / 5)]) {
      expect(readAnswer(number, { number: typed }, "en").ok).toBe(false);
      expect(readAnswer(allocation(100), { "amount-o1": typed }, "es").ok).toBe(false);
      expect(readAnswer(place, { latitude: `1.1${" ".repeat(long)}${typed}` }, "es").ok).toBe(false);
    }
  });
  expect(took).toBeLessThan(1000);
});

test("whatever is sent, reading it never breaks", () => {
  const names = fc.constantFrom(
    ...["text", "choice", "choice-o1", "choice-other", "rating", "rank-o1", "rank-o2", "amount-o1"],
    ...["cell-r1", "cell-r1-c1", "number", "date", "latitude", "longitude", "territoryId", "attachmentId"],
  );
  fc.assert(
    fc.property(anAnswer(), fc.dictionary(names, fc.string()), languages, ([asked], fields, language) => {
      const read = readAnswer(asked, fields, language);
      if (read.ok) expect(readAnswer(asked, fieldsOf(asked, read, language), language)).toEqual(read);
    }),
    { numRuns: 500 },
  );
});

test.each<[typed: string, language: Language, number: number]>([
  ["1.234,5", "es", 1234.5],
  ["1,5", "es", 1.5],
  ["1.5", "es", 1.5],
  ["1.234", "es", 1234],
  ["1.234.567", "pt", 1_234_567],
  ["1 234,5", "fr", 1234.5],
  ["1,234.5", "en", 1234.5],
  ["1,234", "en", 1234],
  ["1.234", "en", 1.234],
  ["−7,25", "es", -7.25],
  ["0,007", "es", 0.007],
])("%s in %s is %d", (typed, language, number) => {
  expect(readAnswer(aNumber({ decimals: 3 }), { number: typed }, language)).toMatchObject({
    value: { number },
  });
});

test.each(["1,2,3", "1.23.4", "doce", "1e3", "1.2.3,4", "--1", "12 km"])("%s is no number", (typed) => {
  const read = readAnswer(aNumber({ decimals: 3 }), { number: typed }, "es");
  expect(read).toEqual({ ok: false, errors: { number: "form.number" } });
});

describe("a number", () => {
  const wrongFor = (settings: object, number: string) => {
    const read = readAnswer(aNumber(settings), { number }, "es");
    return read.ok ? null : read.errors.number;
  };
  test("stays within its bounds and decimals", () => {
    expect(wrongFor({ min: 1, max: 10 }, "0")).toBe("question.wrong.number.low?min=1");
    expect(wrongFor({ min: 1, max: 10 }, "11")).toBe("question.wrong.number.high?max=10");
    expect(wrongFor({ decimals: 1 }, "1,25")).toBe("question.wrong.number.decimals?decimals=1");
    expect(wrongFor({}, "1,5")).toBe("question.wrong.number.whole");
    expect(wrongFor({ decimals: 1 }, "1,50")).toBeNull();
  });
  test("without decimals takes thousands set apart in any way", () => {
    for (const typed of ["1.500", "1,500", "1 500"]) {
      expect(readAnswer(aNumber({}), { number: typed }, "en")).toMatchObject({ value: { number: 1500 } });
    }
  });
});

describe("choices", () => {
  const one = asked("single-choice", { options: options(3), other: true });
  const several = asked("multiple-choice", { options: options(4), other: true, min: 2, max: 3 });

  test("words without choosing other choose it", () => {
    expect(readAnswer(one, { text: "Sombra" }, "es")).toEqual({
      ok: true,
      value: { choice: "other" },
      text: "Sombra",
    });
    const read = readAnswer(several, { "choice-o1": "on", text: "Sombra" }, "es");
    expect(read).toMatchObject({ value: { choices: ["o1", "other"] }, text: "Sombra" });
  });
  test("other needs its words, and words beside another choice are not guessed about", () => {
    expect(readAnswer(one, { choice: "other" }, "es")).toMatchObject({
      errors: { text: "question.wrong.other.words" },
    });
    expect(readAnswer(one, { choice: "o1", text: "Sombra" }, "es")).toMatchObject({
      errors: { text: "question.wrong.other.both" },
    });
  });
  test("are neither too few nor too many, but may be none", () => {
    const chosen = (...codes: string[]) =>
      readAnswer(several, Object.fromEntries(codes.map((code) => [`choice-${code}`, "on"])), "es");
    expect(chosen()).toEqual({ ok: true, value: null, text: "" });
    expect(chosen("o1")).toMatchObject({ errors: { choices: expect.stringContaining("too-few?min=2") } });
    expect(chosen("o1", "o2", "o3", "o4")).toMatchObject({
      errors: { choices: expect.stringContaining("too-many?max=3") },
    });
  });
  test("nobody chooses what is not offered", () => {
    expect(readAnswer(one, { choice: "o9" }, "es")).toMatchObject({ errors: { choice: "form.choose" } });
    const noOther = asked("single-choice", { options: options(2) });
    expect(readAnswer(noOther, { choice: "other", text: "x" }, "es").ok).toBe(false);
  });
});

describe("a ranking", () => {
  const ranking = asked("ranking", { options: options(3), most: 2 });
  const errorsOf = (fields: Record<string, string>) => {
    const read = readAnswer(ranking, fields, "es");
    return read.ok ? {} : read.errors;
  };
  test("takes no place twice, none out of range and leaves no gap", () => {
    expect(errorsOf({ "rank-o1": "1", "rank-o2": "1" })).toEqual({
      "rank-o2": "question.wrong.rank.twice?place=1",
    });
    expect(errorsOf({ "rank-o1": "3" })).toEqual({ "rank-o1": "question.wrong.rank?max=2" });
    expect(errorsOf({ "rank-o1": "2" })).toEqual({ ranks: "question.wrong.rank.gap?place=1" });
    expect(errorsOf({ "rank-o3": "2", "rank-o1": "1" })).toEqual({});
  });
});

test("an allocation says how much is left or too much", () => {
  const fields = { "amount-o1": "70", "amount-o2": "20" };
  expect(readAnswer(allocation(100), fields, "es")).toMatchObject({
    errors: { amounts: "question.wrong.amounts.left?left=10&unit=puntos" },
  });
  expect(readAnswer(allocation(80), fields, "es")).toMatchObject({
    errors: { amounts: expect.stringContaining("over?over=10") },
  });
  const { settings } = allocation(100) as Extract<Asked, { kind: "allocation" }>;
  expect(sharedSoFar(settings, fields)).toMatchObject({ sum: 90, left: 10 });
});

test("a date exists and lies within its bounds, however it is typed", () => {
  const date = asked("date", { earliest: "2026-01-01", latest: "2026-12-31" });
  expect(readAnswer(date, { date: "30/3/2026" }, "es")).toMatchObject({ value: { date: "2026-03-30" } });
  expect(readAnswer(date, { date: "2026-02-30" }, "es")).toMatchObject({
    errors: { date: "form.day.wrong" },
  });
  expect(readAnswer(date, { date: "2025-12-31" }, "es").ok).toBe(false);
  expect(readAnswer(date, { date: "2027-01-01" }, "es").ok).toBe(false);
});

test("coordinates are degrees on earth, both of them, also pasted together", () => {
  const point = asked("place", { as: "point" });
  const here = { value: { latitude: -33.047, longitude: -71.4425 } };
  expect(readAnswer(point, { latitude: "-33,047", longitude: "-71.4425" }, "es")).toMatchObject(here);
  expect(readAnswer(point, { latitude: "-33.047, -71.4425" }, "es")).toMatchObject(here);
  expect(readAnswer(point, { latitude: "-133", longitude: "200" }, "es")).toMatchObject({
    errors: { latitude: "question.wrong.latitude", longitude: "question.wrong.longitude" },
  });
  expect(readAnswer(point, { latitude: "-33" }, "es")).toMatchObject({
    errors: { longitude: "form.missing" },
  });
});

function asked<Kind extends Asked["kind"]>(kind: Kind, settings: object): Asked {
  return { kind, settings: settingsSchemas[kind].parse(settings) } as Asked;
}
const options = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ code: `o${i + 1}`, label: `Opción ${i + 1}`, description: "" }));
const allocation = (total: number) => asked("allocation", { options: options(3), total, unit: "puntos" });
const aNumber = (settings: object) => asked("number", settings);

/** A question of any kind and an answer that it takes. */
function anAnswer(): fc.Arbitrary<[Asked, Answer]> {
  const words = fc
    .string({ minLength: 1, maxLength: 50 })
    .map((text) => text.replace(/[^\p{L}\p{N}]/gu, "a").normalize("NFC"));
  const given = (value: Answer["value"], text = ""): Answer => ({ value, text });
  const five = ["o1", "o2", "o3", "o4", "o5"];
  const rows = ["r1", "r2", "r3"];
  const columns = ["c1", "c2", "c3"];
  const lines = (codes: string[]) => codes.map((code) => ({ code, label: code }));
  const matrix = (several: boolean) =>
    asked("matrix", { rows: lines(rows), columns: lines(columns), several });
  return fc.oneof(
    words.map((text): [Asked, Answer] => [asked("open-text", {}), given(null, text)]),
    words.map((text): [Asked, Answer] => [asked("open-text", { length: "short" }), given(null, text)]),
    fc
      .constantFrom(...five)
      .map((choice): [Asked, Answer] => [asked("single-choice", { options: options(5) }), given({ choice })]),
    words.map((text): [Asked, Answer] => [
      asked("single-choice", { options: options(5), other: true }),
      given({ choice: "other" }, text),
    ]),
    fc
      .subarray(five, { minLength: 1 })
      .map((choices): [Asked, Answer] => [
        asked("multiple-choice", { options: options(5) }),
        given({ choices }),
      ]),
    fc
      .constantFrom("yes" as const, "no" as const)
      .map((choice): [Asked, Answer] => [asked("yes-no", {}), given({ choice })]),
    fc
      .integer({ min: -5, max: 5 })
      .map((rating): [Asked, Answer] => [asked("scale", { from: -5, to: 5 }), given({ rating })]),
    fc
      .shuffledSubarray(five, { minLength: 1 })
      .map((ranking): [Asked, Answer] => [asked("ranking", { options: options(5) }), given({ ranking })]),
    fc
      .dictionary(fc.constantFrom(...five), fc.integer({ min: 1, max: 10_000_000 }), {
        minKeys: 1,
        noNullPrototype: true,
      })
      .map((amounts): [Asked, Answer] => [
        asked("allocation", { options: options(5), total: Object.values(amounts).reduce((a, b) => a + b) }),
        given({ amounts }),
      ]),
    fc
      .dictionary(fc.constantFrom(...rows), fc.subarray(columns, { minLength: 1 }), {
        minKeys: 1,
        noNullPrototype: true,
      })
      .map((cells): [Asked, Answer] => [matrix(true), given({ cells })]),
    fc
      .dictionary(fc.constantFrom(...rows), fc.subarray(columns, { minLength: 1, maxLength: 1 }), {
        minKeys: 1,
        noNullPrototype: true,
      })
      .map((cells): [Asked, Answer] => [matrix(false), given({ cells })]),
    fc
      .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat(4))
      .map(([digits, decimals]): [Asked, Answer] => [
        aNumber({ decimals }),
        given({ number: Number(`${digits}e-${decimals}`) + 0 }),
      ]),
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date): [Asked, Answer] => [asked("date", {}), given({ date: date.toISOString().slice(0, 10) })]),
    fc.uuid().map((territoryId): [Asked, Answer] => [asked("place", {}), given({ territoryId })]),
    fc
      .tuple(
        fc.integer({ min: -90_000_000, max: 90_000_000 }),
        fc.integer({ min: -180_000_000, max: 180_000_000 }),
      )
      .map(([north, east]): [Asked, Answer] => [
        asked("place", { as: "point" }),
        given({ latitude: Number(`${north}e-6`) + 0, longitude: Number(`${east}e-6`) + 0 }),
      ]),
    fc
      .uuid()
      .map((attachmentId): [Asked, Answer] => [
        asked("file", {}),
        given({ attachmentId, fileName: "plano.pdf" }),
      ]),
  );
}
