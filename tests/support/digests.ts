import type { Digest, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import { allSections } from "#app/domain/summary/summary.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { newId } from "#db/id.ts";
import type { Db, TerritoryKind } from "#db/schema.ts";
import type { aConsultation } from "#tests/support/taking-part.ts";

type Consultation = Awaited<ReturnType<typeof aConsultation>>;

/** Names of themes as tests tell them apart. */
const themes = ["water", "streets", "lights", "parks", "schools", "health", "safety"];

/** Shares of a hundred people by theme. */
export function someThemes(shares: Record<string, number>): ThemeShare[] {
  return Object.entries(shares).map(([code, count]) => ({
    code,
    count,
    atLeast: false,
    share: count / 100,
    quotes: [],
  }));
}

/** A summary of a hundred people of one place, and nothing else that is not said. */
export function aDigest(
  territory: { id: string; name: string; kind?: TerritoryKind },
  { spoke = { water: 40, streets: 20 }, people = 100, ...changes }: DigestFacts = {},
): Digest {
  return {
    version: 3,
    consultationId: "c",
    language: "es",
    minimumCell: 5,
    territory: { kind: "municipality", population: 10_000, ...territory },
    unit: "people",
    themes: Object.fromEntries(
      themes.map((code) => [code, { es: `Tema ${code}`, pt: `Tema ${code}`, en: code, fr: code }]),
    ),
    places: {},
    parts: [],
    participation: {
      counted: "people",
      people,
      perThousand: people === null ? null : people / 10,
      channels: null,
      languages: null,
      everywhere: { people: 1000, places: 4 },
    },
    spokeOf: { base: people, themes: someThemes(spoke), without: null },
    questions: [],
    closed: [],
    proposals: {
      count: 0,
      supports: null,
      votesHidden: false,
      themes: [],
      mostAgreed: [],
      mostDivided: [],
      mostSupported: [],
    },
    differences: [],
    gaps: { few: [], none: [], questions: [] },
    ...changes,
  };
}

type DigestFacts = Partial<Digest> & { spoke?: Record<string, number>; people?: number | null };

/** Publishes this as the next edition of its territory, with its words. */
export async function publishedDigest(
  db: Db,
  consultation: Pick<Consultation, "id">,
  digest: Digest,
  at = "2026-12-10T12:00:00.000Z",
) {
  const summaryId = `${consultation.id} ${digest.territory.id}`;
  const { n } = await db
    .selectFrom("summaryEdition")
    .select((select) => select.fn.countAll().as("n"))
    .where("summaryId", "=", summaryId)
    .executeTakeFirstOrThrow();
  const own = { ...digest, consultationId: consultation.id };
  await db
    .insertInto("summaryEdition")
    .values({
      id: newId(),
      summaryId,
      consultationId: consultation.id,
      territoryId: digest.territory.id,
      number: Number(n) + 1,
      digest: JSON.stringify(own),
      words: JSON.stringify(allSections(own, {})),
      publishedBy: null,
      publishedAt: at,
    })
    .execute();
}

/** Territories of a kind below another, by number, on a grid that a map can show. */
export async function manyPlaces(db: Db, howMany: number, kind: TerritoryKind, parent: string) {
  const { path } = await db
    .selectFrom("territory")
    .select("path")
    .where("id", "=", parent)
    .executeTakeFirstOrThrow();
  const places = Array.from({ length: howMany }, (_, n) => ({
    id: newId(),
    code: `${kind}-${n}`,
    kind,
    parentId: parent,
    path: `${path}${kind}-${n}/`,
    name: `Lugar ${String(n).padStart(3, "0")}`,
    searchName: foldText(`Lugar ${n}`),
    population: 10_000,
    latitude: kind === "zone" ? null : -33 - (n % 20) / 10,
    longitude: kind === "zone" ? null : -70 - Math.floor(n / 20) / 10,
  }));
  await db.insertInto("territory").values(places).execute();
  return places;
}
