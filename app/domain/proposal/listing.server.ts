import { type ExpressionBuilder, sql } from "kysely";
import { inOrderOf } from "#app/domain/list/in-order-of.ts";
import { type Beside, latestFirst, type Stretch, stretch } from "#app/domain/list/stretch.ts";
import { stretchAmong } from "#app/domain/list/stretch-among.ts";
import { isListed } from "#app/domain/proposal/listed.ts";
import type { ProposalSort } from "#app/domain/proposal/proposal.ts";
import { mostSimilar } from "#app/domain/proposal/similar.ts";
import { usefulOrder } from "#app/domain/summary/group/useful-order.server.ts";
import { talliesOf } from "#app/domain/tally/tally.server.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Db, Schema } from "#db/schema.ts";

export const proposalsAtOnce = 20;

export interface ProposalFilter {
  consultationId: string;
  /** Every word must be in the title, the text or the place. */
  search: string;
  territoryId: string | null;
  themeId: string | null;
}

/** A stretch of a consultation's shown proposals. */
export async function listedProposals(
  db: Db,
  filter: ProposalFilter,
  sort: ProposalSort,
  beside: Beside = {},
  atOnce = proposalsAtOnce,
): Promise<Stretch<ListedProposal>> {
  if (sort === "most-useful") return usefulProposals(db, filter, beside, atOnce);
  const rank = rankOf[sort];
  const from = await placeOf(db, beside, rank);
  return stretch(beside, from !== null, atOnce, (way, limit) => {
    const [direction, comes] = latestFirst(way);
    let query = rowsOf(db)
      .where((on) => matches(on as On, filter))
      .limit(limit);
    if (rank === null) {
      if (way !== "first")
        query = query.where((on) =>
          on(on.refTuple("proposal.createdAt", "proposal.id"), comes, on.tuple(from!.createdAt, from!.id)),
        );
    } else {
      if (way !== "first") {
        query = query.where((on) =>
          on(
            on.refTuple(`proposal.${rank}`, "proposal.createdAt", "proposal.id"),
            comes,
            on.tuple(from!.rank, from!.createdAt, from!.id),
          ),
        );
      }
      query = query.orderBy(`proposal.${rank}`, direction);
    }
    return query.orderBy("proposal.createdAt", direction).orderBy("proposal.id", direction).execute();
  });
}

/** The column of the index in whose order a list is read; null: only by when they were made. */
const rankOf = {
  newest: null,
  "most-agreed": "agreement",
  "most-discussed": "argumentCount",
  "needs-votes": "unvoted",
} as const;

async function placeOf(db: Db, beside: Beside, rank: (typeof rankOf)[keyof typeof rankOf]) {
  const id = beside.after ?? beside.before;
  if (!id) return null;
  const row = await db
    .selectFrom("proposal")
    .select(["id", "createdAt"])
    .select(rank ?? "argumentCount")
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? { id: row.id, createdAt: row.createdAt, rank: Number(row[rank ?? "argumentCount"]) } : null;
}

function rowsOf(db: Db) {
  return db
    .selectFrom("proposal")
    .leftJoin("territory", "territory.id", "proposal.territoryId")
    .select([
      "proposal.id",
      "proposal.title",
      "proposal.place",
      "proposal.language",
      "proposal.label",
      "proposal.createdAt",
      "proposal.agrees",
      "proposal.disagrees",
      "proposal.passes",
      "proposal.argumentCount",
      "proposal.importedSupports",
      "territory.name as municipality",
    ])
    .select(sql<string>`substr(${sql.ref("proposal.text")}, 1, 241)`.as("opening"));
}

export type ListedProposal = Awaited<ReturnType<ReturnType<typeof rowsOf>["execute"]>>[number];

/** Where there are more, so many of each kind are looked at to find what is most useful to vote on next. */
const mostWeighed = 500;

async function usefulProposals(
  db: Db,
  filter: ProposalFilter,
  beside: Beside,
  atOnce: number,
): Promise<Stretch<ListedProposal>> {
  const order = await usefulOrder(db, filter.consultationId, await weighed(db, filter));
  const { items, before, after } = stretchAmong(
    order.map((id) => ({ id })),
    beside,
    atOnce,
  );
  const ids = items.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await rowsOf(db).where("proposal.id", "in", ids).execute();
  return { items: inOrderOf(ids, rows), before, after };
}

/**
 * Votes of the proposals that match, the newest first; of a great many those with the fewest votes, the newest and
 * those most agreed on: the others have what they need.
 */
async function weighed(db: Db, filter: ProposalFilter) {
  const kinds = ["unvoted", "createdAt", "agreement"] as const;
  const found = await Promise.all(
    kinds.map((kind) =>
      db
        .selectFrom("proposal")
        .select(["id", "createdAt", "agrees", "disagrees", "passes"])
        .where((on) => matches(on, filter))
        .$if(kind !== "createdAt", (query) => query.orderBy(kind, "desc"))
        .orderBy("createdAt", "desc")
        .orderBy("id", "desc")
        .limit(mostWeighed)
        .execute(),
    ),
  );
  const rows = [...new Map(found.flat().map((row) => [row.id, row])).values()];
  const isLater = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
    a.createdAt > b.createdAt || (a.createdAt === b.createdAt && a.id > b.id);
  return rows
    .sort((a, b) => (isLater(a, b) ? -1 : 1))
    .map(({ id, ...votes }) => ({
      id,
      agrees: Number(votes.agrees),
      disagrees: Number(votes.disagrees),
      passes: Number(votes.passes),
    }));
}

/** How many there are; null where nobody has counted those that are asked for. */
export async function countProposals(
  db: Db,
  { consultationId, search, territoryId, themeId }: ProposalFilter,
): Promise<number | null> {
  if (search.trim() !== "" || (territoryId !== null && themeId !== null)) return null;
  const rows = await talliesOf(
    db,
    consultationId,
    [themeId === null ? "listed" : "themed"],
    territoryId ?? undefined,
  );
  return rows.filter(({ of }) => themeId === null || of === themeId).reduce((sum, { n }) => sum + n, 0);
}

/** The places that have shown proposals, with how many. */
export async function proposalPlaces(db: Db, consultationId: string) {
  const rows = await talliesOf(db, consultationId, ["listed"]);
  const counts = new Map(rows.map(({ place, n }) => [place, n]));
  const places = await territoriesByIds(db, [...counts.keys()]);
  return places
    .map(({ id, code, name }) => ({ id, code, name, proposals: counts.get(id)! }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The themes that shown proposals speak of, with how many. */
export async function proposalThemes(db: Db, consultationId: string) {
  const counts = new Map((await talliesOf(db, consultationId, ["themed"])).map(({ of, n }) => [of, n]));
  if (counts.size === 0) return [];
  const themes = await db
    .selectFrom("theme")
    .select(["id", "code", "names"])
    .where("active", "=", 1)
    .where("id", "in", [...counts.keys()])
    .orderBy("position")
    .execute();
  return themes.map((theme) => ({ ...theme, proposals: counts.get(theme.id)! }));
}

/** Compared with the newest of them; a consultation with more has a search. */
const mostCompared = 3000;

/** What has been proposed already that is like this. */
export async function similarProposals(db: Db, consultationId: string, words: string, except?: string) {
  const all = await db
    .selectFrom("proposal")
    .select(["id", "title", "language", "searchText as words", "createdAt as sentAt"])
    .select(["agrees", "disagrees", "passes"])
    .where((on) => isIn(on, consultationId))
    .orderBy("createdAt", "desc")
    .limit(mostCompared)
    .execute();
  const others = all.filter((proposal) => proposal.id !== except);
  return mostSimilar(words, others).map(({ text: { words: _, sentAt: __, ...proposal } }) => proposal);
}

type On = ExpressionBuilder<Schema, "proposal">;

function isIn(on: On, consultationId: string) {
  return on.and([on("proposal.consultationId", "=", consultationId), isListed]);
}

function matches(on: On, { consultationId, search, territoryId, themeId }: ProposalFilter) {
  const words = foldText(search).split(" ").filter(Boolean).slice(0, 10);
  return on.and([
    isIn(on, consultationId),
    ...words.map((word) => sql<boolean>`${sql.ref("proposal.searchText")} like ${contains(word)} escape '!'`),
    ...(territoryId === null ? [] : [on("proposal.territoryId", "=", territoryId)]),
    ...(themeId === null
      ? []
      : [
          on.exists(
            on
              .selectFrom("contributionTheme")
              .select("contributionTheme.themeId")
              .whereRef("contributionTheme.contributionId", "=", "proposal.id")
              .where("contributionTheme.themeId", "=", themeId),
          ),
        ]),
  ]);
}

function contains(word: string): string {
  return `%${word.replace(/[!%_]/g, "!$&")}%`;
}
