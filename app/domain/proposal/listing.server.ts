import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from "kysely";
import type { ProposalSort } from "#app/domain/proposal/proposal.ts";
import { mostSimilar } from "#app/domain/proposal/similar.ts";
import { usefulOrder } from "#app/domain/summary/group/useful-order.server.ts";
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

/** One page of a consultation's shown proposals. @param page  from 1 */
export async function listedProposals(
  db: Db,
  filter: ProposalFilter,
  sort: ProposalSort,
  page: number,
  atOnce = proposalsAtOnce,
) {
  if (sort !== "most-useful") return listedWhere(db, (on) => matches(on, filter), sort, page, atOnce);
  const next = await usefulOrder(db, filter.consultationId, await counters(db, filter));
  const ids = next.slice((page - 1) * atOnce, page * atOnce);
  const listed = await listedWhere(db, (on) => on("proposal.id", "in", [...ids, ""]), sort, 1, atOnce);
  return listed.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function listedWhere(
  db: Db,
  isListed: (on: On) => ExpressionWrapper<Schema, "proposal", SqlBool>,
  sort: ProposalSort,
  page: number,
  atOnce: number,
) {
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
    .select(sql<string>`substr(${sql.ref("proposal.text")}, 1, 241)`.as("opening"))
    .where((on) => isListed(on as On))
    .$if(sort === "most-agreed", (query) => query.orderBy(agreement, "desc"))
    .$if(sort === "most-discussed", (query) => query.orderBy("proposal.argumentCount", "desc"))
    .$if(sort === "needs-votes", (query) => query.orderBy(votes, "asc"))
    .orderBy("proposal.createdAt", "desc")
    .orderBy("proposal.id", "desc")
    .limit(atOnce)
    .offset((page - 1) * atOnce)
    .execute();
}

/** Votes of every proposal that matches, the newest first. */
async function counters(db: Db, filter: ProposalFilter) {
  const rows = await db
    .selectFrom("proposal")
    .select(["id", "agrees", "disagrees", "passes"])
    .where((on) => matches(on, filter))
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ id, ...votes }) => ({
    id,
    agrees: Number(votes.agrees),
    disagrees: Number(votes.disagrees),
    passes: Number(votes.passes),
  }));
}

export type ListedProposal = Awaited<ReturnType<typeof listedProposals>>[number];

export async function countProposals(db: Db, filter: ProposalFilter): Promise<number> {
  const row = await db
    .selectFrom("proposal")
    .select((select) => select.fn.countAll().as("n"))
    .where((on) => matches(on, filter))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** The places and themes that have shown proposals, with how many. */
export async function proposalPlaces(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("proposal")
    .innerJoin("territory", "territory.id", "proposal.territoryId")
    .select((select) => [
      "territory.id",
      "territory.code",
      "territory.name",
      select.fn.countAll().as("proposals"),
    ])
    .where((on) => isListed(on, consultationId))
    .groupBy(["territory.id", "territory.code", "territory.name"])
    .orderBy("territory.name")
    .execute();
  return rows.map((row) => ({ ...row, proposals: Number(row.proposals) }));
}

export async function proposalThemes(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("contributionTheme")
    .innerJoin("theme", "theme.id", "contributionTheme.themeId")
    .innerJoin("proposal", "proposal.id", "contributionTheme.contributionId")
    .select((select) => ["theme.id", "theme.code", "theme.names", select.fn.countAll().as("proposals")])
    .where((on) => isListed(on, consultationId))
    .where("theme.active", "=", 1)
    .groupBy(["theme.id", "theme.code", "theme.names", "theme.position"])
    .orderBy("theme.position")
    .execute();
  return rows.map((row) => ({ ...row, proposals: Number(row.proposals) }));
}

/** Compared with the newest of them; a consultation with more has a search. */
const mostCompared = 3000;

/** What has been proposed already that is like this. */
export async function similarProposals(db: Db, consultationId: string, words: string, except?: string) {
  const all = await db
    .selectFrom("proposal")
    .select(["id", "title", "language", "searchText as words", "createdAt as sentAt"])
    .select(["agrees", "disagrees", "passes"])
    .where((on) => isListed(on, consultationId))
    .orderBy("createdAt", "desc")
    .limit(mostCompared)
    .execute();
  const others = all.filter((proposal) => proposal.id !== except);
  return mostSimilar(words, others).map(({ text: { words: _, sentAt: __, ...proposal } }) => proposal);
}

type On = ExpressionBuilder<Schema, "proposal">;

function isListed(on: On, consultationId: string) {
  return on.and([
    on("proposal.consultationId", "=", consultationId),
    on("proposal.visibility", "=", "published"),
    on("proposal.withdrawnAt", "is", null),
  ]);
}

function matches(on: On, { consultationId, search, territoryId, themeId }: ProposalFilter) {
  const words = foldText(search).split(" ").filter(Boolean).slice(0, 10);
  return on.and([
    isListed(on, consultationId),
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

const [agrees, disagrees, passes, supports] = ["agrees", "disagrees", "passes", "importedSupports"].map(
  (column) => sql`${sql.ref(`proposal.${column}`)}`,
);
const votes = sql`${agrees} + ${disagrees} + ${passes}`;

/**
 * Lower end of the 95 % interval of the share that agrees (Wilson 1927), so that nine of ten comes
 * before one of one. Supports counted before an import agree; who passes is not counted; 0 without votes.
 */
const inFavour = sql`(${agrees} + coalesce(${supports}, 0)) * 1.0`;
const counted = sql`(${agrees} + coalesce(${supports}, 0) + ${disagrees})`;
const agreement = sql`case when ${counted} = 0 then 0 else
  (${inFavour} / ${counted} + 1.92 / ${counted}
    - 1.96 * sqrt((${inFavour} / ${counted} * (1 - ${inFavour} / ${counted}) + 0.96 / ${counted}) / ${counted}))
  / (1 + 3.84 / ${counted}) end`;
