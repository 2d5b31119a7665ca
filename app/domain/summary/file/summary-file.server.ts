import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { textIn } from "#app/domain/summary/edition/foreword.ts";
import { type PublishedSummary, publishedSummary } from "#app/domain/summary/edition.server.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import { questionTitles } from "#app/domain/summary/question-titles.ts";
import { territoryByCode } from "#app/domain/territory/territory.server.ts";
import { readingOf } from "#app/domain/translation/reading.server.ts";
import { said } from "#app/domain/translation/reading.ts";
import type { Db, Language } from "#db/schema.ts";

/** @param number  an earlier edition; the newest when not given */
export async function publishedEdition(
  db: Db,
  consultation: Consultation,
  code: string,
  number?: number,
): Promise<PublishedSummary | null> {
  const territory = await territoryByCode(db, code);
  if (!territory) return null;
  return publishedSummary(db, { consultationId: consultation.id, territoryId: territory.id }, number);
}

/** What is read for a file of one edition: nothing of other places, unlike for its page. */
export async function summaryFile(
  db: Db,
  consultation: Consultation,
  code: string,
  language: Language,
  number?: number,
): Promise<SummaryFile | null> {
  const edition = await publishedEdition(db, consultation, code, number);
  if (!edition) return null;
  const { slug, credit } = consultation;
  const { foreword } = edition;
  const spoken = (texts: typeof foreword.words) => textIn(texts, language, consultation.language);
  const [lead] = await authoritiesOf(db, consultation.id);
  const reading = await readingOf(db, consultation, language);
  const title = said(reading, "title", consultation.title);
  return {
    consultation: { slug, title: title.text, language: title.lang, credit },
    titles: questionTitles(reading, edition.digest),
    code,
    language,
    digest: edition.digest,
    sections: edition.words[language],
    withdrawn: [...edition.withdrawn].sort(),
    foreword:
      foreword.by === null
        ? null
        : { by: foreword.by, words: spoken(foreword.words), note: spoken(foreword.note) },
    rewording: edition.rewording[language] ?? null,
    number: edition.number,
    newest: await newestNumber(db, edition),
    publishedAt: edition.publishedAt,
    authority: { slug: lead!.slug, name: lead!.name, accent: lead!.accent },
  };
}

async function newestNumber(
  db: Db,
  { consultationId, territoryId }: Pick<PublishedSummary, "consultationId" | "territoryId">,
): Promise<number> {
  const row = await db
    .selectFrom("summaryEdition")
    .select((select) => select.fn.max("number").as("number"))
    .where("consultationId", "=", consultationId)
    .where("territoryId", "=", territoryId)
    .executeTakeFirstOrThrow();
  return Number(row.number);
}
