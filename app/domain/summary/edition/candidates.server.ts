import { type Beside, latestFirst, type Stretch, stretch, type Way } from "#app/domain/list/stretch.ts";
import { stretchAmong } from "#app/domain/list/stretch-among.ts";
import {
  type Candidate,
  entriesOf,
  entryCandidate,
  entryColumns,
  proposalCandidate,
  proposalColumns,
  proposalsOf,
} from "#app/domain/summary/edition/candidate.server.ts";
import type { SummaryPlace } from "#app/domain/summary/summary.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { speaksOf } from "#app/domain/theme/speaks-of.ts";
import type { Db } from "#db/schema.ts";

export interface CandidateFilter {
  /** A question's id, or "proposals". */
  of: string;
  /** A theme's code. */
  theme: string | null;
  search: string;
}

const candidatesAtOnce = 20;

/** A search looks at the newest so many, for the database does not compare letters without their accents. */
const mostSearched = 5000;

/** A stretch of them, the newest first. */
export async function quoteCandidates(
  db: Db,
  place: SummaryPlace,
  filter: CandidateFilter,
  beside: Beside,
): Promise<Stretch<Candidate>> {
  const words = foldText(filter.search).split(" ").filter(Boolean).slice(0, 10);
  const isOfProposals = filter.of === "proposals";
  const read = isOfProposals ? proposalCandidates : entryCandidates;
  if (words.length === 0) {
    const from = await (isOfProposals ? proposalPlace : entryPlace)(db, place, beside);
    return stretch(beside, from !== null, candidatesAtOnce, (way, limit) =>
      read(db, place, filter, { way, from, limit }),
    );
  }
  const all = await read(db, place, filter, { way: "first", from: null, limit: mostSearched });
  const found = all.filter(({ text }) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  });
  return stretchAmong(found, beside, candidatesAtOnce);
}

/** From where one is read along, and how many. */
interface Along {
  way: Way;
  from: { id: string; at: string | null } | null;
  limit: number;
}

async function entryPlace(db: Db, place: SummaryPlace, beside: Beside) {
  const row = await entriesOf(db, place)
    .select(["entry.id", "entry.submittedAt as at"])
    .where("entry.id", "=", beside.after ?? beside.before ?? "")
    .executeTakeFirst();
  return row ?? null;
}

async function entryCandidates(
  db: Db,
  place: SummaryPlace,
  { of, theme }: CandidateFilter,
  { way, from, limit }: Along,
): Promise<Candidate[]> {
  const [direction, comes] = latestFirst(way);
  const rows = await entriesOf(db, place)
    .select(entryColumns)
    .where("entry.questionId", "=", of)
    .$if(theme !== null, (query) => query.where(speaksOf("entry.id", theme!)))
    .$if(way !== "first", (query) =>
      query.where((on) =>
        on(on.refTuple("entry.submittedAt", "entry.id"), comes, on.tuple(from!.at, from!.id)),
      ),
    )
    .orderBy("entry.submittedAt", direction)
    .orderBy("entry.id", direction)
    .limit(limit)
    .execute();
  return rows.map(entryCandidate);
}

async function proposalPlace(db: Db, place: SummaryPlace, beside: Beside) {
  const row = await proposalsOf(db, place)
    .select(["proposal.id", "proposal.createdAt as at"])
    .where("proposal.id", "=", beside.after ?? beside.before ?? "")
    .executeTakeFirst();
  return row ?? null;
}

async function proposalCandidates(
  db: Db,
  place: SummaryPlace,
  { theme }: CandidateFilter,
  { way, from, limit }: Along,
): Promise<Candidate[]> {
  const [direction, comes] = latestFirst(way);
  const rows = await proposalsOf(db, place)
    .select(proposalColumns)
    .$if(theme !== null, (query) => query.where(speaksOf("proposal.id", theme!)))
    .$if(way !== "first", (query) =>
      query.where((on) =>
        on(on.refTuple("proposal.createdAt", "proposal.id"), comes, on.tuple(from!.at!, from!.id)),
      ),
    )
    .orderBy("proposal.createdAt", direction)
    .orderBy("proposal.id", direction)
    .limit(limit)
    .execute();
  return rows.map(proposalCandidate);
}
