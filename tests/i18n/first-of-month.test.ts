import { expect, test } from "vitest";
import { localeOf } from "#app/i18n/locale.ts";

test("in French the first of a month is an ordinal, other days and figures are not", () => {
  const { day, instant, t } = localeOf("fr");
  expect(day("2026-09-01")).toBe("1er septembre 2026");
  expect(day("2026-09-21")).toBe("21 septembre 2026");
  expect(instant("2026-08-01T18:00:00Z", "UTC")).toMatch(/^1er août 2026/);
  const [from, to] = ["2026-09-01", "2026-09-07"].map((one) => Date.parse(`${one}T12:00:00Z`)) as [
    number,
    number,
  ];
  const values = { from, to, mostFrom: from, mostTo: to, people: 1, most: "month", years: "one" };
  expect(t("summary.words.over-time", values)).toBe(
    "Elles ont participé entre le 1er septembre et le 7 septembre 2026, dont 1 du 1er au 7 septembre.",
  );
  expect(localeOf("en").day("2026-09-01")).toBe("September 1, 2026");
});
