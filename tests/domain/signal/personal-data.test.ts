import { describe, expect, test } from "vitest";
import { personalDataIn } from "#app/domain/signal/personal-data.ts";
import type { Language } from "#db/schema.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";

/** "kind:text" of everything found. */
function found(text: string, language: Language = "es") {
  return personalDataIn(text, language).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);
}

test("says where it stands, in the order of the text, each once", () => {
  expect(found("Soy Ana (ana@correo.cl), RUT 11.250.405-2, fono +56 9 8123 4567.")).toEqual([
    "email:ana@correo.cl",
    "id-number:11.250.405-2",
    "phone:+56 9 8123 4567",
  ]);
});

describe("an identity number needs its check digit", () => {
  test.each([
    ["Chile", "11.250.405-2", "11.250.405-3", "es"],
    ["Brazil", "314.159.269-13", "314.159.269-14", "pt"],
    ["Argentina", "20-28456760-9", "20-28456760-8", "es"],
    ["Uruguay", "3.456.781-6", "3.456.781-5", "es"],
    ["Ecuador", "171234569-1", "171234569-2", "es"],
    ["Dominican Republic", "001-1234567-3", "001-1234567-4", "es"],
    ["Mexico", "GOML850712MDFMRR05", "GOML850712MDFMRR06", "es"],
    ["Spain", "48123456G", "48123456H", "es"],
    ["France", "1 85 05 78 006 084 91", "1 85 05 78 006 084 92", "fr"],
    ["Portugal", "12345678 0 ZZ0", "12345678 1 ZZ0", "pt"],
  ] as const)("%s", (_, right, wrong, language) => {
    expect(found(`El mío: ${right}.`, language)).toEqual([`id-number:${right}`]);
    expect(found(`El mío: ${wrong}.`, language)).toEqual([]);
  });
});

test("one without a check digit counts where it is called by its name", () => {
  expect(found("Su DNI es 28.456.123")).toEqual(["id-number:28.456.123"]);
  expect(found("Somos 28.456.123 habitantes")).toEqual([]);
});

test("a card needs its brand and Luhn’s digit", () => {
  expect(found("4532 0151 1283 0366")).toEqual(["card:4532 0151 1283 0366"]);
  expect(found("4532 0151 1283 0367")).toEqual([]);
  expect(found("9999 9999 9999 9995")).toEqual([]);
});

test("offices, companies, money, laws, years and votes are nobody’s", () => {
  const text = `Escriba a contacto@muni.cl o al 800 123 456. La empresa, RUT 76.543.210-3, cobró $ 987.654.321
    por la Ley 20.285 entre 2019-2024, con 912.345.678 votos y 45.000 firmas el 12/03/2025.`;
  expect(found(text)).toEqual([]);
});

test("a street is what proposals are about, until somebody lives there", () => {
  expect(found("Un semáforo en la calle Los Aromos 233")).toEqual([]);
  expect(found("Vivo en la calle Los Aromos 233")).toEqual(["address:calle Los Aromos 233"]);
  expect(found("Calle Los Aromos 233, depto 12")).toEqual(["address:Calle Los Aromos 233, depto 12"]);
});

test.each([
  ["a street with a name that does not end", `Vivo en calle ${"A".repeat(4900)} 1`],
  ["the same in French", `J’habite 12 rue ${"A".repeat(4900)}`],
  ["a name that does not end", `1@ ${"１".repeat(4900)}`],
  ["a name of many points", `1@ ${"a.".repeat(2450)}`],
])("the longest answer is read at once whatever is in it: %s", async (_, text) => {
  expect(await processorTimeOf(() => personalDataIn(text, "es"))).toBeLessThan(300);
});
