import { expect, test } from "vitest";
import type { OpinionsDigest } from "#app/domain/summary/digest/digest-format.ts";
import { summaryPdf } from "#app/domain/summary/file/pdf/summary-pdf.server.ts";
import type { Block, Report } from "#app/domain/summary/file/report.ts";
import { reportOf } from "#app/domain/summary/file/report-of.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import { languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { aPublishedSummary } from "#tests/domain/summary/file/published.ts";
import { type Element, readPdf } from "#tests/support/pdf.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";

const origin = "https://participa.example.gob";

async function pdfOf(summary: SummaryFile) {
  return readPdf(await summaryPdf(reportOf(summary, origin)));
}

function textsOf(elements: Element[], kind: string): string[] {
  return elements.filter((element) => element.kind === kind).map(({ text }) => plain(text));
}

test.each(languages)("the PDF in %s is tagged, titled, and its letters are in it", async (language) => {
  const { file } = await aPublishedSummary();
  const summary = await file(language);
  const pdf = await pdfOf(summary);
  const title = localeOf(language).t("summary.title", { place: "Quilpué" });
  expect(pdf.catalog).toMatchObject({ MarkInfo: { Marked: true }, Lang: language });
  expect(pdf.catalog.ViewerPreferences).toEqual({ DisplayDocTitle: true });
  expect(pdf.info.Title).toBe(title);
  expect(pdf.metadata).toContain("pdfuaid");
  expect(pdf.root.kind).toBe("Document");
  expect(textsOf(pdf.elements, "H1")).toEqual([plain(title)]);
  expect(pdf.untagged).toEqual([]);
  expect(pdf.fonts.length).toBeGreaterThanOrEqual(3);
  expect(pdf.fonts.filter(({ embedded, hasUnicode }) => !embedded || !hasUnicode)).toEqual([]);
  expect(pdf.bookmarks.map(plain)).toEqual([plain(title), ...textsOf(pdf.elements, "H2")]);
  expect(pdf.artifacts.filter((words) => /^\d+$/.test(words)).length).toBe(pdf.pages - 1);
});

test.each(languages)("every sentence and quote of the page is read in the PDF in %s", async (language) => {
  const { file } = await aPublishedSummary();
  const summary = await file(language);
  const { elements } = await pdfOf(summary);
  const paragraphs = textsOf(elements, "P");
  for (const { sentences } of summary.sections) {
    expect(paragraphs).toContain(plain(sentences.map(({ text }) => text).join(" ")));
  }
  const quotes = summary.digest.questions.flatMap(({ themes }) => themes.flatMap((theme) => theme.quotes));
  expect(quotes.length).toBeGreaterThan(0);
  const quoted = elements.filter(({ kind }) => kind === "BlockQuote").map(({ children }) => children[0]!);
  for (const { text } of quotes) expect(quoted.map((one) => one.text)).toContain(text);
  if (language !== "es") expect(quoted.every(({ lang }) => lang === "es")).toBe(true);
});

test("bars are a drawing with words beside it, and a table with headings", async () => {
  const { file } = await aPublishedSummary();
  const { elements } = await pdfOf(await file("es"));
  const figures = elements.filter(({ kind }) => kind === "Figure");
  expect(figures.map(({ alt }) => alt)).toContain(
    "Barras: Temas de las respuestas a la pregunta 1; una respuesta puede tener varios. Las cifras están en la tabla que sigue.",
  );
  const [table] = elements.filter(({ kind }) => kind === "Table");
  expect(table!.children.map(({ kind }) => kind).slice(0, 2)).toEqual(["Caption", "TR"]);
  const cells = table!.children.slice(1).map((row) => row.children);
  expect(cells[0]!.map(({ kind, scope }) => [kind, scope])).toEqual([
    ["TH", "Column"],
    ["TH", "Column"],
  ]);
  expect(cells[1]!.map(({ kind, scope }) => [kind, scope])).toEqual([
    ["TH", "Row"],
    ["TD", null],
  ]);
});

test("sources are a list of links that say where they lead", async () => {
  const { file } = await aPublishedSummary();
  const summary = await file("es");
  const pdf = await pdfOf(summary);
  const [quote] = summary.digest.questions[0]!.themes[0]!.quotes;
  expect(pdf.links.map(({ uri }) => uri)).toContain(`${origin}/entries/${quote!.id}`);
  expect(pdf.links.every(({ contents }) => contents !== "")).toBe(true);
  expect(textsOf(pdf.elements, "LBody").join(" ")).toContain(quote!.id.slice(-8));
  const numbers = textsOf(pdf.elements, "Lbl").filter((text) => /^\d+\.$/.test(text));
  expect(numbers).toEqual(numbers.map((_, index) => `${index + 1}.`));
});

test("what was withdrawn after publishing is marked and not in the file", async () => {
  const { db, file } = await aPublishedSummary();
  const before = await file("es");
  const [quote] = before.digest.questions[0]!.themes[0]!.quotes;
  await db.updateTable("entry").set({ visibility: "hidden" }).where("id", "=", quote!.id).execute();
  const { elements, root, links } = await pdfOf(await file("es"));
  expect(root.text).not.toContain(quote!.text);
  expect(textsOf(elements, "P")).toContain(
    "Aquí había una cita que se retiró después de publicarse el resumen.",
  );
  expect(links.map(({ uri }) => uri)).not.toContain(`${origin}/entries/${quote!.id}`);
});

test("opinion groups are drawn and told in tables", async () => {
  const { file } = await aPublishedSummary();
  const summary = await file("es");
  const section = { ...summary.sections[0]!, key: "opinions" };
  const digest = { ...summary.digest, opinions: someOpinions() };
  const { elements } = await pdfOf({ ...summary, digest, sections: [...summary.sections, section] });
  expect(elements.some(({ kind, alt }) => kind === "Figure" && alt?.startsWith("Mapa de opinión"))).toBe(
    true,
  );
  expect(textsOf(elements, "H3")).toContain("Grupo A");
  expect(textsOf(elements, "H3")).toContain("Grupo B: Vecinas del cerro");
  expect(textsOf(elements, "TD")).toContain("75% de acuerdo");
});

test("signs that the letters do not have, and very long words, stand in nobody's way", async () => {
  const report: Report = {
    ...reportOf(await (await aPublishedSummary()).file("es"), origin),
    blocks: [paragraph(`Árboles 🌳 y ñandúes: ${"x".repeat(400)}`), paragraph("« Où ? » — œuvre, ação, ¿ñ?")],
  };
  const { elements } = readPdf(await summaryPdf(report));
  const said = textsOf(elements, "P").join("\n");
  expect(said).toContain(`Árboles □ y ñandúes: ${"x".repeat(400)}`);
  expect(said).toContain("« Où ? » — œuvre, ação, ¿ñ?");
});

test("the same report gives the same bytes, and four times the pages take not much more than four times as long", async () => {
  const { file } = await aPublishedSummary();
  const report = reportOf(await file("es"), origin);
  const times = (many: number) => ({
    ...report,
    blocks: Array.from({ length: many }, () => report.blocks).flat(),
  });
  const short = await timed(times(10));
  const long = await timed(times(40));
  expect(long.milliseconds).toBeLessThan(16 * short.milliseconds);
  expect(readPdf(long.bytes).pages).toBeGreaterThanOrEqual(50);
  expect((await summaryPdf(times(40))).equals(long.bytes)).toBe(true);
});

async function timed(report: Parameters<typeof summaryPdf>[0]) {
  let bytes: Buffer = Buffer.alloc(0);
  const milliseconds = await processorTimeOf(async () => {
    bytes = await summaryPdf(report);
  });
  return { bytes, milliseconds };
}

/** A space that keeps words together looks like any other, and is the same sign of the letters. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

function paragraph(text: string): Block {
  return { kind: "paragraph", words: { text } };
}

function someOpinions(): OpinionsDigest {
  const votes = { agrees: 6, disagrees: 2, passes: 0 };
  const statement = {
    id: "p1",
    title: "Más árboles en la plaza",
    language: "es" as const,
    territoryId: null,
    stance: "agree" as const,
    byGroup: ["a", "b"].map((code) => ({ code, votes })),
  };
  const group = { here: null, people: 8, representative: [statement] };
  return {
    verdict: "stable",
    voters: 16,
    clustered: 16,
    stability: 0.9,
    leftOut: null,
    groups: [
      { ...group, code: "a", names: {} },
      { ...group, code: "b", names: { es: "Vecinas del cerro" } },
    ],
    consensus: [statement],
    divisive: [],
    map: {
      perPoint: 1,
      points: [-40, -30, -35, 30, 40, 35].map((x, n) => ({ x, y: 10 * (n % 3), group: n < 3 ? "a" : "b" })),
      proposals: [],
    },
  };
}
