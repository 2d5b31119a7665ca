import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { digestFile } from "#app/domain/summary/file/digest-file.ts";
import { pdfFile, pngFile } from "#app/domain/summary/file/drawn.server.ts";
import { svgOf } from "#app/domain/summary/file/letters.server.ts";
import { pictureWords } from "#app/domain/summary/file/picture.ts";
import { type FileKind, fileKinds } from "#app/domain/summary/file/share-page.ts";
import { csvOf } from "#app/domain/summary/file/summary-csv.server.ts";
import { publishedEdition, summaryFile } from "#app/domain/summary/file/summary-file.server.ts";
import { editionAddress, summaryAddress } from "#app/domain/summary/file/summary-file.ts";
import type { Db, Language } from "#db/schema.ts";

/** How one edition can be shared and taken away, with the size of each file in bytes. */
export async function sharePage(
  db: Db,
  consultation: Consultation,
  code: string,
  language: Language,
  origin: string,
  number?: number,
) {
  const summary = await summaryFile(db, consultation, code, language, number);
  if (!summary) return null;
  const edition = (await publishedEdition(db, consultation, code, summary.number))!;
  const made: Record<FileKind, string | Buffer> = {
    pdf: (await pdfFile(summary, origin)).bytes,
    png: (await pngFile(summary, origin)).bytes,
    svg: svgOf(summary, origin),
    csv: csvOf(summary, origin),
    json: JSON.stringify(digestFile(edition, consultation, code, origin), null, 1),
  };
  const { slug, title, language: written } = summary.consultation;
  const here = summaryAddress("", slug, code);
  const asked = new URLSearchParams({ edition: String(summary.number), language });
  return {
    consultation: { slug, title, language: written },
    code,
    place: summary.digest.territory.name,
    number: summary.number,
    newest: summary.newest,
    publishedAt: summary.publishedAt,
    addresses: { newest: summaryAddress(origin, slug, code), edition: editionAddress(origin, summary) },
    files: fileKinds.map((kind) => {
      const bytes = Buffer.byteLength(made[kind]);
      return {
        kind,
        bytes,
        path: `${here}/${kind}?${kind === "json" ? `edition=${summary.number}` : asked}`,
      };
    }),
    picture: { path: `${here}/png?${asked}`, words: pictureWords(summary) },
    fragment: `${summaryAddress(origin, slug, code)}/fragment?language=${language}`,
  };
}
