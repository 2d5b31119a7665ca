import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { svgOf } from "#app/domain/summary/file/letters.server.ts";
import { summaryPdf } from "#app/domain/summary/file/pdf/summary-pdf.server.ts";
import { reportOf } from "#app/domain/summary/file/report-of.ts";
import { summaryCsv } from "#app/domain/summary/file/summary-csv.server.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import { shownSections } from "#app/domain/summary/summary.ts";
import { languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { someDigest } from "#tests/domain/summary/words/some-digest.ts";

const someFile: fc.Arbitrary<SummaryFile> = fc
  .record({ digest: someDigest, language: fc.constantFrom(...languages) })
  .map(({ digest, language }) => ({
    consultation: { slug: "plazas", title: "Plazas", language: "es", credit: null },
    code: "quilpue",
    language,
    digest,
    sections: shownSections(digest, {}, localeOf(language)),
    withdrawn: [],
    foreword: {
      by: "Municipalidad",
      words: { text: "Gracias a quienes participaron.", lang: "es" },
      note: null,
    },
    rewording: { model: "small", approvedAt: "2026-11-20T10:00:00.000Z", sentences: 3 },
    number: 2,
    newest: 2,
    publishedAt: "2026-11-20T12:00:00.000Z",
    authority: { slug: "quilpue", name: "Municipalidad", accent: "#0b5c63" },
  }));

test("whatever a digest has, its report says every sentence of it and can be drawn", async () => {
  await fc.assert(
    fc.asyncProperty(someFile, async (summary) => {
      const report = reportOf(summary, "https://participa.example.gob");
      const said = report.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.words.text] : []));
      for (const { sentences } of summary.sections) {
        expect(said).toContain(sentences.map(({ text }) => text).join(" "));
      }
      expect((await summaryPdf(report)).length).toBeGreaterThan(1000);
      expect(svgOf(summary, "https://participa.example.gob")).toContain("</svg>");
      const rows = summaryCsv(summary.digest, summary.language, new Set());
      const items = parse(rows, { bom: true }).map(([section, item]: string[]) => `${section} ${item}`);
      expect(items).toContain("participation people");
      const { groups = [] } = summary.digest.opinions ?? {};
      for (const { code } of groups) expect(items).toContain(`opinions group-${code}`);
    }),
    { numRuns: 25 },
  );
});
