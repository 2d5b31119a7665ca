import type { Consultation } from "#app/domain/consultation/consultation.ts";
import type { PublishedSummary } from "#app/domain/summary/edition.server.ts";
import { digestNow } from "#app/domain/summary/file/digest-now.ts";
import { editionAddress, summaryAddress } from "#app/domain/summary/file/summary-file.ts";
import { languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";

export const digestSchemaPath = "/schemas/summary-digest.json";

/** One edition for programs: its digest, its words in every language, and where all of it comes from. */
export function digestFile(
  edition: PublishedSummary,
  { slug, title, language, credit }: Pick<Consultation, "slug" | "title" | "language" | "credit">,
  code: string,
  origin: string,
) {
  const { digest, words, foreword, quoteChoices, rewording, withdrawn, number, publishedAt } = edition;
  const reuse = languages.map((one) => [one, localeOf(one).t("download.reuse")]);
  return {
    $schema: `${origin}${digestSchemaPath}`,
    address: editionAddress(origin, { consultation: { slug }, code, number }),
    newest: summaryAddress(origin, slug, code),
    consultation: { slug, title, language, address: `${origin}/consultations/${slug}` },
    place: { code, name: digest.territory.name },
    edition: number,
    publishedAt,
    credit,
    reuse: Object.fromEntries(reuse) as Record<string, string>,
    /** Ids of what was quoted or listed and has been withdrawn since: it is left out below. */
    withdrawn: [...withdrawn].sort(),
    foreword,
    quoteChoices,
    rewording,
    words,
    digest: digestNow(digest, withdrawn),
  };
}
