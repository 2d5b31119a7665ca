import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { comparisonOf } from "#app/domain/summary/digest/comparison.ts";
import {
  type PublishedEdition,
  publishedSummaries,
  publishedSummary,
} from "#app/domain/summary/edition.server.ts";
import type { PublishedSummaryPage } from "#app/domain/summary/summary-page.ts";
import { drawTerritoryMap } from "#app/domain/territory/territory-map.server.ts";
import { readingOf } from "#app/domain/translation/reading.server.ts";
import { questionTitleIn, said } from "#app/domain/translation/reading.ts";
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
  const { questions, closed = [] } = summary.digest;
  const titles = [...questions, ...closed].map((question) => [
    question.id,
    questionTitleIn(reading, question),
  ]);
  return {
    consultation: { slug, title: title.text, language: title.lang, credit },
    titles: Object.fromEntries(titles),
    code,
    digest: summary.digest,
    sections: summary.words[language],
    withdrawn: [...summary.withdrawn],
    number: summary.number,
    newest: newest.number,
    publishedAt: summary.publishedAt,
    map: mapOf(consultation.slug, editions, code),
    others: editions
      .filter((edition) => edition !== newest)
      .map(({ code: other, name }) => ({ code: other, name })),
  };
}

/** All published summaries of a consultation side by side. @param wanted  the reader's language */
export async function summariesPage(db: Db, consultation: Consultation, wanted = consultation.language) {
  const editions = await publishedSummaries(db, consultation.id);
  const { slug, minimumCell } = consultation;
  const reading = await readingOf(db, consultation, wanted);
  const { text: title, lang: language } = said(reading, "title", consultation.title);
  const gaps = editions[0]?.digest.gaps ?? { few: [], none: [] };
  return {
    consultation: { slug, title, language, minimumCell },
    places: editions.map(({ code, name, publishedAt, digest }) => ({
      code,
      name,
      publishedAt,
      people: digest.participation.people,
      proposals: digest.proposals.count,
    })),
    codes: Object.fromEntries(editions.map(({ territoryId, code }) => [territoryId, code])),
    comparison: comparisonOf(editions.map(({ digest }) => digest)),
    few: gaps.few.map(({ name }) => name),
    none: gaps.none.map(({ name }) => name),
    map: mapOf(slug, editions, null),
  };
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
