import { type Beside, stretch, type Way } from "#app/domain/list/stretch.ts";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { pathIsWithin } from "#app/domain/territory/territory.server.ts";
import { readingsOf } from "#app/domain/translation/reading.server.ts";
import { said } from "#app/domain/translation/reading.ts";
import type { Db, Language } from "#db/schema.ts";

const summariesAtOnce = 20;

export interface ListedSummary {
  code: string;
  place: string;
  number: number;
  publishedAt: string;
  /** What was counted; null where the figure is withheld. */
  counted: { unit: "people" | "proposals"; count: number } | null;
}

/** The summaries of one consultation, as far as they are in this stretch. */
export interface SummaryGroup {
  consultation: Pick<Row, "slug" | "title" | "language" | "authorityName" | "timeZone">;
  summaries: ListedSummary[];
}

interface Asked {
  /** Only of the territory with this path, and of the zones in it. */
  withinPath?: string;
  /** An edition, also one that is no longer the newest of its summary. */
  beside?: Beside;
  /** The reader's: titles are said in it where they are translated. */
  language?: Language;
}

/**
 * The newest edition of every published summary, what was published last first; those of a stretch are
 * gathered by consultation. As many queries however many summaries there are.
 */
export async function publishedList(db: Db, { withinPath, beside = {}, language }: Asked = {}) {
  const from = await placeOf(db, beside);
  const { items, before, after } = await stretch(beside, from !== undefined, summariesAtOnce, (way, limit) =>
    rowsOf(db, withinPath, way, from).limit(limit).execute(),
  );
  const figures = await figuresOf(
    db,
    items.map((row) => row.id),
  );
  const titled = language ? await titledIn(db, items, language) : items;
  return { before, after, groups: grouped(titled, figures) };
}

async function placeOf(db: Db, beside: Beside) {
  const id = beside.after ?? beside.before;
  if (!id) return undefined;
  return publicEditions(db)
    .select(["summaryEdition.id", "summaryEdition.publishedAt", "territory.searchName"])
    .where("summaryEdition.id", "=", id)
    .executeTakeFirst();
}

type Place = Awaited<ReturnType<typeof placeOf>>;

/** Before all there are: SQLite takes the index of an order only where it begins somewhere. */
const beginning = { publishedAt: "9", searchName: "", id: "" };

function publicEditions(db: Db) {
  return db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .innerJoin("consultation", "consultation.id", "summaryEdition.consultationId")
    .where("consultation.publishedAt", "is not", null);
}

function newestEditions(db: Db, withinPath: string | undefined) {
  return publicEditions(db)
    .where("summaryEdition.number", "=", (number) =>
      number
        .selectFrom("summaryEdition as other")
        .select((select) => select.fn.max("other.number").as("number"))
        .whereRef("other.summaryId", "=", "summaryEdition.summaryId"),
    )
    .$if(withinPath !== undefined, (query) => query.where(pathIsWithin(withinPath!)));
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>["execute"]>>[number];

/** Of what was published at once, the places by their names. Without the digests, which would be sorted along. */
function rowsOf(db: Db, withinPath: string | undefined, way: Way, from: Place) {
  const { publishedAt, searchName, id } = way === "first" ? beginning : from!;
  const [published, named] = way === "before" ? ([">", "<"] as const) : (["<", ">"] as const);
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
    .where("summaryEdition.publishedAt", `${published}=`, publishedAt)
    .where((on) =>
      on.or([
        on("summaryEdition.publishedAt", published, publishedAt),
        on(on.refTuple("territory.searchName", "summaryEdition.id"), named, on.tuple(searchName, id)),
      ]),
    )
    .orderBy("summaryEdition.publishedAt", way === "before" ? "asc" : "desc")
    .orderBy("territory.searchName", way === "before" ? "desc" : "asc")
    .orderBy("summaryEdition.id", way === "before" ? "desc" : "asc");
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
