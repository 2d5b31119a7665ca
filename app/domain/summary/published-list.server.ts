import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { pathIsWithin } from "#app/domain/territory/territory.server.ts";
import { readingsOf } from "#app/domain/translation/reading.server.ts";
import { said } from "#app/domain/translation/reading.ts";
import type { Db, Language } from "#db/schema.ts";

export const summariesAtOnce = 20;

export interface ListedSummary {
  code: string;
  place: string;
  number: number;
  publishedAt: string;
  /** What was counted; null where the figure is withheld. */
  counted: { unit: "people" | "proposals"; count: number } | null;
}

/** The summaries of one consultation, as far as they are on this page. */
export interface SummaryGroup {
  consultation: Pick<Row, "slug" | "title" | "language" | "authorityName" | "timeZone">;
  summaries: ListedSummary[];
}

interface Asked {
  /** Only of the territory with this path, and of the zones in it. */
  withinPath?: string;
  /** From 1; the last page there is for anything beyond. */
  page?: number;
  /** The reader's: titles are said in it where they are translated. */
  language?: Language;
}

/**
 * The newest edition of every published summary: first the consultation that published last, and in
 * it what was published last. Three queries, however many summaries there are, and one more where titles are
 * translated.
 */
export async function publishedList(db: Db, { withinPath, page: asked = 1, language }: Asked = {}) {
  const count = await countEditions(db, withinPath);
  const pages = Math.max(1, Math.ceil(count / summariesAtOnce));
  const page = Math.min(asked, pages);
  const rows = await pageOf(db, withinPath, page);
  const figures = await figuresOf(
    db,
    rows.map((row) => row.id),
  );
  const titled = language ? await titledIn(db, rows, language) : rows;
  return { page, pages, groups: grouped(titled, figures) };
}

function newestEditions(db: Db, withinPath: string | undefined) {
  return db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .innerJoin("consultation", "consultation.id", "summaryEdition.consultationId")
    .where("consultation.publishedAt", "is not", null)
    .where("summaryEdition.number", "=", (number) =>
      number
        .selectFrom("summaryEdition as other")
        .select((select) => select.fn.max("other.number").as("number"))
        .whereRef("other.summaryId", "=", "summaryEdition.summaryId"),
    )
    .$if(withinPath !== undefined, (query) => query.where(pathIsWithin(withinPath!)));
}

async function countEditions(db: Db, withinPath: string | undefined): Promise<number> {
  const row = await newestEditions(db, withinPath)
    .select((select) => select.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

type Row = Awaited<ReturnType<typeof pageOf>>[number];

/** Without the digests, which would all be sorted along with the rest. */
function pageOf(db: Db, withinPath: string | undefined, page: number) {
  return newestEditions(db, withinPath)
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select([
      "summaryEdition.id",
      "summaryEdition.consultationId",
      "summaryEdition.number",
      "summaryEdition.publishedAt",
      "territory.code",
      "territory.name as place",
      "consultation.slug",
      "consultation.title",
      "consultation.language",
      "consultation.languages",
      "authority.name as authorityName",
      "authority.timeZone",
    ])
    .select((select) =>
      select.fn
        .max("summaryEdition.publishedAt")
        .over((over) => over.partitionBy("summaryEdition.consultationId"))
        .as("latest"),
    )
    .orderBy("latest", "desc")
    .orderBy("summaryEdition.consultationId")
    .orderBy("summaryEdition.publishedAt", "desc")
    .orderBy("territory.searchName")
    .orderBy("summaryEdition.id")
    .limit(summariesAtOnce)
    .offset((page - 1) * summariesAtOnce)
    .execute();
}

/** With the titles in the reader's language, and the language each stands in. */
async function titledIn(db: Db, rows: readonly Row[], wanted: Language): Promise<Row[]> {
  const consultations = rows.map((row) => ({ ...row, id: row.consultationId }));
  const readings = await readingsOf(db, consultations, wanted, ["title"]);
  return rows.map((row) => {
    const { text, lang } = said(readings.get(row.consultationId)!, "title", row.title);
    return { ...row, title: text, language: lang };
  });
}

async function figuresOf(db: Db, ids: readonly string[]): Promise<Map<string, ListedSummary["counted"]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("summaryEdition")
    .select(["id", "digest"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, countedIn(JSON.parse(row.digest))]));
}

function countedIn({ participation, proposals }: Digest): ListedSummary["counted"] {
  if (participation.counted === "proposals") return { unit: "proposals", count: proposals.count };
  return participation.people === null ? null : { unit: "people", count: participation.people };
}

/** Those of one consultation come one after another. */
function grouped(rows: readonly Row[], figures: Map<string, ListedSummary["counted"]>): SummaryGroup[] {
  const groups = new Map<string, SummaryGroup>();
  for (const row of rows) {
    const { slug, title, language, authorityName, timeZone } = row;
    const group = groups.get(row.consultationId) ?? {
      consultation: { slug, title, language, authorityName, timeZone },
      summaries: [],
    };
    groups.set(row.consultationId, group);
    group.summaries.push({
      code: row.code,
      place: row.place,
      number: Number(row.number),
      publishedAt: row.publishedAt,
      counted: figures.get(row.id) ?? null,
    });
  }
  return [...groups.values()];
}
