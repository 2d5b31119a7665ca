import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { comparisonOf } from "#app/domain/summary/digest/comparison.ts";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { editorialIn } from "#app/domain/summary/edition/editorial-shown.ts";
import {
  type PublishedEdition,
  publishedSummaries,
  publishedSummary,
} from "#app/domain/summary/edition.server.ts";
import { historyOf, mostCompared } from "#app/domain/summary/figure/history.ts";
import { levelsOf } from "#app/domain/summary/figure/levels.ts";
import { questionTitles } from "#app/domain/summary/question-titles.ts";
import type { SummaryPlace } from "#app/domain/summary/summary.ts";
import type { PublishedSummaryPage } from "#app/domain/summary/summary-page.ts";
import { drawTerritoryMap } from "#app/domain/territory/territory-map.server.ts";
import { readingOf } from "#app/domain/translation/reading.server.ts";
import { said } from "#app/domain/translation/reading.ts";
import type { Db, Language } from "#db/schema.ts";

/** @param number  an earlier edition; the newest when not given */
export async function summaryPage(
  db: Db,
  consultation: Consultation,
  code: string,
  language: Language,
  number?: number,
): Promise<PublishedSummaryPage | null> {
  const editions = await publishedSummaries(db, consultation.id);
  const newest = editions.find((edition) => edition.code === code);
  if (!newest) return null;
  const place = { consultationId: consultation.id, territoryId: newest.territoryId };
  const summary = await publishedSummary(db, place, number);
  if (!summary) return null;
  const { slug, credit } = consultation;
  const reading = await readingOf(db, consultation, language);
  const title = said(reading, "title", consultation.title);
  return {
    consultation: { slug, title: title.text, language: title.lang, credit },
    titles: questionTitles(reading, summary.digest),
    code,
    digest: summary.digest,
    sections: summary.words[language],
    withdrawn: [...summary.withdrawn],
    number: summary.number,
    newest: newest.number,
    publishedAt: summary.publishedAt,
    ...editorialIn(summary, language, consultation.language, await leadingName(db, consultation.authorityId)),
    levels: levelsOf(editions.map(placeOf), newest.path),
    history: newest.number > 1 ? historyOf(await editionsOf(db, place, summary.number)) : null,
    map: mapOf(consultation.slug, editions, code),
    others: editions
      .filter((edition) => edition !== newest)
      .map(({ code: other, name }) => ({ code: other, name })),
  };
}

async function leadingName(db: Db, authorityId: string): Promise<string> {
  const row = await db
    .selectFrom("authority")
    .select("name")
    .where("id", "=", authorityId)
    .executeTakeFirst();
  return row?.name ?? "";
}

function placeOf({ code, name, path, digest }: PublishedEdition) {
  return { code, name, path, kind: digest.territory.kind };
}

/** Every edition of one place's summary up to this one. */
async function editionsOf(db: Db, { consultationId, territoryId }: SummaryPlace, number: number) {
  const rows = await db
    .selectFrom("summaryEdition")
    .select(["number", "publishedAt", "digest"])
    .where("consultationId", "=", consultationId)
    .where("territoryId", "=", territoryId)
    .where("number", "<=", number)
    .orderBy("number", "desc")
    .limit(mostCompared)
    .execute();
  return rows.map((row) => ({
    number: Number(row.number),
    publishedAt: row.publishedAt,
    digest: JSON.parse(row.digest) as Digest,
  }));
}

/** All published summaries of a consultation side by side. */
export async function summariesPage(db: Db, consultation: Consultation) {
  const editions = await publishedSummaries(db, consultation.id);
  return { comparison: comparisonOf(editions.map(({ digest }) => digest)) };
}

/** Nothing is to be seen of zones of one municipality on a map of countries. */
function mapOf(slug: string, editions: readonly PublishedEdition[], own: string | null) {
  const places = editions
    .filter(({ digest }) => digest.parts.length === 0 && digest.territory.kind !== "zone")
    .map(({ code, name, latitude, longitude, digest }) => ({
      code,
      name,
      latitude,
      longitude,
      value: digest.participation.counted === "people" ? digest.participation.people : digest.proposals.count,
      href: code === own ? undefined : `/consultations/${slug}/summaries/${code}`,
      isOwn: code === own,
    }));
  const countries = new Set(editions.map(({ path }) => path.split("/")[1] ?? ""));
  return places.length > 1 ? drawTerritoryMap(places, [...countries]) : null;
}
