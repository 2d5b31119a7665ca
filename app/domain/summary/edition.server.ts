import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { type Editorial, editorialFrom } from "#app/domain/summary/edition/editorial.ts";
import { cutSince } from "#app/domain/summary/quote/cut-since.server.ts";
import { shownQuotes, shownTitles } from "#app/domain/summary/quote/shown-words.ts";
import { withoutWithheld } from "#app/domain/summary/source/withheld-since.ts";
import type { EditionWords, SummaryPlace } from "#app/domain/summary/summary.ts";
import type { Db } from "#db/schema.ts";

export interface PublishedSummary extends SummaryPlace, Editorial {
  number: number;
  publishedAt: string;
  digest: Digest;
  words: EditionWords;
  /**
   * Ids of quoted entries and listed proposals that have been hidden, also in part, or withdrawn since, and
   * of quotes that moderators have put a label beside, without which nothing is quoted.
   */
  withdrawn: Set<string>;
}

/** The newest edition of a territory's summary, or the one with this number. */
export async function publishedSummary(
  db: Db,
  { consultationId, territoryId }: SummaryPlace,
  number?: number,
): Promise<PublishedSummary | null> {
  const row = await db
    .selectFrom("summaryEdition")
    .select(["number", "publishedAt", "digest", "words", "foreword", "quoteChoices", "rewording"])
    .where("consultationId", "=", consultationId)
    .where("territoryId", "=", territoryId)
    .$if(number !== undefined, (query) => query.where("number", "=", number!))
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const digest: Digest = JSON.parse(row.digest);
  const withdrawn = await withdrawnSince(db, digest);
  return {
    consultationId,
    territoryId,
    number: Number(row.number),
    publishedAt: row.publishedAt,
    digest,
    words: withoutWithheld(JSON.parse(row.words), digest, withdrawn),
    ...editorialFrom(row),
    withdrawn,
  };
}

/** What the digest shows word by word and may no longer be shown. */
export async function withdrawnSince(db: Db, digest: Digest): Promise<Set<string>> {
  const { entryIds, proposalIds } = shownIds(digest);
  const entries = await db
    .selectFrom("entry")
    .select(["id", "label"])
    .where("id", "in", [...entryIds, ""])
    .where("visibility", "=", "published")
    .where("counted", "=", 1)
    .where("text", "is not", null)
    .execute();
  const proposals = await db
    .selectFrom("proposal")
    .select(["id", "label"])
    .where("id", "in", [...proposalIds, ""])
    .where("visibility", "=", "published")
    .where("withdrawnAt", "is", null)
    .execute();
  const quoted = new Set(shownQuotes(digest).map(({ id }) => id));
  const stands = [...entries, ...proposals].filter(({ id, label }) => label === null || !quoted.has(id));
  const shown = new Set(stands.map(({ id }) => id));
  const cut = await cutSince(db, digest);
  return new Set([...entryIds, ...proposalIds].filter((id) => !shown.has(id) || cut.has(id)));
}

export function shownIds(digest: Digest) {
  const quotes = shownQuotes(digest);
  return {
    entryIds: quotes.filter(({ kind }) => kind === "entry").map(({ id }) => id),
    proposalIds: [
      ...quotes.filter(({ kind }) => kind === "proposal").map(({ id }) => id),
      ...shownTitles(digest).map(({ id }) => id),
    ],
  };
}

/** The newest edition of each territory of a consultation, by name. */
export async function publishedSummaries(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .innerJoin(
      (newest) =>
        newest
          .selectFrom("summaryEdition")
          .select((select) => ["summaryId", select.fn.max("number").as("number")])
          .where("consultationId", "=", consultationId)
          .groupBy("summaryId")
          .as("newest"),
      (join) =>
        join
          .onRef("newest.summaryId", "=", "summaryEdition.summaryId")
          .onRef("newest.number", "=", "summaryEdition.number"),
    )
    .select([
      "summaryEdition.territoryId",
      "summaryEdition.number",
      "summaryEdition.publishedAt",
      "summaryEdition.digest",
      "territory.code",
      "territory.name",
      "territory.path",
      "territory.latitude",
      "territory.longitude",
    ])
    .orderBy("territory.name")
    .orderBy("territory.path")
    .execute();
  return rows.map((row) => ({
    ...row,
    number: Number(row.number),
    digest: JSON.parse(row.digest) as Digest,
  }));
}

/** The digest of the newest edition of each territory, by the territory's id. */
export async function newestDigests(db: Db, consultationId: string): Promise<Map<string, Digest>> {
  const editions = await publishedSummaries(db, consultationId);
  return new Map(editions.map(({ territoryId, digest }) => [territoryId, digest]));
}

export type PublishedEdition = Awaited<ReturnType<typeof publishedSummaries>>[number];

/** What was published last, for the first page. */
export async function recentSummaries(db: Db, howMany: number) {
  return db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .innerJoin("consultation", "consultation.id", "summaryEdition.consultationId")
    .select([
      "consultation.id",
      "consultation.slug",
      "consultation.title",
      "consultation.language",
      "consultation.languages",
      "territory.code",
      "territory.name",
      "summaryEdition.publishedAt",
    ])
    .where("summaryEdition.number", "=", (number) =>
      number
        .selectFrom("summaryEdition as other")
        .select((select) => select.fn.max("other.number").as("number"))
        .whereRef("other.summaryId", "=", "summaryEdition.summaryId"),
    )
    .orderBy("summaryEdition.publishedAt", "desc")
    .orderBy("territory.name")
    .limit(howMany)
    .execute();
}
