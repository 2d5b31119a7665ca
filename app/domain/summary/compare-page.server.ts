import type { Consultation } from "#app/domain/consultation/consultation.ts";
import type { ComparedPage } from "#app/domain/summary/compare-page.ts";
import { type ComparedPlace, comparisonOf } from "#app/domain/summary/digest/comparison.ts";
import type { Digest, PlaceName } from "#app/domain/summary/digest/digest-format.ts";
import { type PublishedEdition, publishedSummaries } from "#app/domain/summary/edition.server.ts";
import type { Change } from "#app/domain/summary/figure/change.ts";
import { matrixOf } from "#app/domain/summary/figure/matrix.ts";
import { smallMaps } from "#app/domain/summary/figure/small-maps.ts";
import { drawTerritoryMap } from "#app/domain/territory/territory-map.server.ts";
import { readingOf } from "#app/domain/translation/reading.server.ts";
import { said } from "#app/domain/translation/reading.ts";
import type { Db, Language, TerritoryKind } from "#db/schema.ts";

export interface Compared {
  level?: string;
  order?: string;
  page?: number;
}

const kinds: TerritoryKind[] = ["zone", "municipality", "region", "country"];

/** All published summaries of a consultation side by side, one level at a time. */
export async function comparePage(
  db: Db,
  consultation: Consultation,
  wanted: Language,
  asked: Compared = {},
): Promise<ComparedPage> {
  const { id, slug, minimumCell } = consultation;
  const editions = await publishedSummaries(db, id);
  const reading = await readingOf(db, consultation, wanted);
  const { text: title, lang: language } = said(reading, "title", consultation.title);
  const levels = levelsIn(editions);
  const level = levels.find(({ kind }) => kind === asked.level)?.kind ?? levels[0]?.kind ?? null;
  const shown = editions.filter(({ digest }) => digest.territory.kind === level);
  const comparison = comparisonOf(
    shown.map(({ digest }) => digest),
    level ?? undefined,
  );
  const codes = Object.fromEntries(shown.map(({ territoryId, code }) => [territoryId, code]));
  const matrix = matrixOf(comparison, asked);
  const map = level === "zone" ? null : participationMap(slug, shown);
  return {
    consultation: { slug, title, language, minimumCell },
    levels,
    level,
    unit: comparison.unit,
    isImported: comparison.rows.length > 0 && comparison.rows.every(({ supports }) => supports !== null),
    names: comparison.names,
    codes,
    matrix,
    map,
    small: map && smallMaps(map, comparison.rows, codes, matrix.themes),
    changes: await changesOf(db, shown, matrix.rows),
    hasOpinions: editions.some(({ digest }) => digest.opinions),
    ...withoutSummary(editions),
    together: togetherIn(editions),
  };
}

/** Those with any summary; first the one with most places that hold no others. */
function levelsIn(editions: readonly PublishedEdition[]) {
  const count = (kind: TerritoryKind, isPart: boolean) =>
    editions.filter(({ digest }) => digest.territory.kind === kind && (isPart || digest.parts.length === 0))
      .length;
  return kinds
    .map((kind) => ({ kind, places: count(kind, true), smallest: count(kind, false) }))
    .filter(({ places }) => places > 0)
    .sort((a, b) => b.smallest - a.smallest || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map(({ kind, places }) => ({ kind, places }));
}

function participationMap(slug: string, editions: readonly PublishedEdition[]) {
  const places = editions.map(({ code, name, latitude, longitude, digest }) => ({
    code,
    name,
    latitude,
    longitude,
    value: digest.participation.counted === "people" ? digest.participation.people : digest.proposals.count,
    href: `/consultations/${slug}/summaries/${encodeURIComponent(code)}`,
  }));
  const countries = new Set(editions.map(({ path }) => path.split("/")[1] ?? ""));
  return places.length > 1 ? drawTerritoryMap(places, [...countries]) : null;
}

/** Of the places shown, what the edition before the newest said. */
async function changesOf(
  db: Db,
  editions: readonly PublishedEdition[],
  rows: readonly ComparedPlace[],
): Promise<Change[]> {
  const shown = new Set(rows.map(({ territoryId }) => territoryId));
  const again = editions.filter(({ number, territoryId }) => number > 1 && shown.has(territoryId));
  if (again.length === 0) return [];
  const earlier = await db
    .selectFrom("summaryEdition")
    .select(["territoryId", "number", "digest"])
    .where("consultationId", "=", again[0]!.digest.consultationId)
    .where(
      "territoryId",
      "in",
      again.map(({ territoryId }) => territoryId),
    )
    .where("number", "in", [...new Set(again.map(({ number }) => number - 1))])
    .execute();
  return again.flatMap(({ territoryId, number, code, name, digest }) => {
    const before = earlier.find(
      (row) => row.territoryId === territoryId && Number(row.number) === number - 1,
    );
    if (!before) return [];
    return [{ code, name, number, before: counted(JSON.parse(before.digest)), now: counted(digest) }];
  });
}

function counted({ participation, proposals }: Digest): number | null {
  return participation.counted === "people" ? participation.people : proposals.count;
}

/** Of the smallest of the larger places only, so that nobody is counted twice. */
function togetherIn(editions: readonly PublishedEdition[]): ComparedPage["together"] {
  const having = editions.filter(({ digest }) => digest.smaller && digest.smaller.counted > 0);
  return having
    .filter(({ path }) => !having.some((other) => other.path !== path && other.path.startsWith(path)))
    .map(({ name, digest }) => ({
      place: name,
      counted: digest.smaller!.counted,
      people: digest.smaller!.people,
    }));
}

/** Places that took part without a summary of their own, each named once. */
function withoutSummary(editions: readonly PublishedEdition[]) {
  const having = new Set(editions.map(({ territoryId }) => territoryId));
  const named = (of: (digest: Digest) => PlaceName[]) => {
    const places = new Map(editions.flatMap(({ digest }) => of(digest)).map(({ id, name }) => [id, name]));
    return [...places]
      .filter(([id]) => !having.has(id))
      .map(([, name]) => name)
      .sort((a, b) => a.localeCompare(b, "es"));
  };
  const few = named(({ gaps }) => gaps.few);
  return { few, none: named(({ gaps }) => gaps.none).filter((name) => !few.includes(name)) };
}
