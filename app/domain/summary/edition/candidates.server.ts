import { sql } from "kysely";
import { publishedAnswers } from "#app/domain/result/tally.server.ts";
import type { SummaryPlace } from "#app/domain/summary/summary.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Db, Language } from "#db/schema.ts";

/** Something a summary may quote: published, with words, from its territory, with no label beside it. */
export interface Candidate {
  kind: "entry" | "proposal";
  id: string;
  text: string;
  language: Language;
  place: string | null;
}

export interface CandidateFilter {
  /** A question's id, or "proposals". */
  of: string;
  /** A theme's code. */
  theme: string | null;
  search: string;
  page: number;
}

export const candidatesPerPage = 20;

/** A search looks at the newest so many, for the database does not compare letters without their accents. */
const mostSearched = 5000;

export async function quoteCandidates(db: Db, place: SummaryPlace, filter: CandidateFilter) {
  const words = foldText(filter.search).split(" ").filter(Boolean).slice(0, 10);
  const read = filter.of === "proposals" ? proposalCandidates : entryCandidates;
  const offset = (filter.page - 1) * candidatesPerPage;
  if (words.length === 0) {
    const { total, candidates } = await read(db, place, filter, candidatesPerPage, offset);
    return { total, candidates };
  }
  const { candidates } = await read(db, place, filter, mostSearched, 0);
  const found = candidates.filter(({ text }) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  });
  return { total: found.length, candidates: found.slice(offset, offset + candidatesPerPage) };
}

/** The one of this kind and id, if this summary may quote it. */
export async function findCandidate(
  db: Db,
  place: SummaryPlace,
  { kind, id }: Pick<Candidate, "kind" | "id">,
): Promise<(Candidate & { participantId: string }) | null> {
  if (kind === "proposal") {
    const row = await proposalsOf(db, place)
      .select([...proposalColumns, "proposal.participantId"])
      .where("proposal.id", "=", id)
      .executeTakeFirst();
    return row ? { ...proposalCandidate(row), participantId: row.participantId } : null;
  }
  const row = await entriesOf(db, place)
    .select([...entryColumns, "entry.participantId"])
    .where("entry.id", "=", id)
    .executeTakeFirst();
  return row ? { ...entryCandidate(row), participantId: row.participantId } : null;
}

async function entryCandidates(
  db: Db,
  place: SummaryPlace,
  filter: CandidateFilter,
  limit: number,
  offset: number,
) {
  const matching = entriesOf(db, place)
    .where("entry.questionId", "=", filter.of)
    .$if(filter.theme !== null, (query) => query.where("entry.id", "in", havingTheme(db, filter.theme!)));
  const total = await matching.select((select) => select.fn.countAll().as("n")).executeTakeFirstOrThrow();
  const rows = await matching
    .select(entryColumns)
    .orderBy("entry.submittedAt", "desc")
    .orderBy("entry.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { total: Number(total.n), candidates: rows.map(entryCandidate) };
}

async function proposalCandidates(
  db: Db,
  place: SummaryPlace,
  filter: CandidateFilter,
  limit: number,
  offset: number,
) {
  const matching = proposalsOf(db, place).$if(filter.theme !== null, (query) =>
    query.where("proposal.id", "in", havingTheme(db, filter.theme!)),
  );
  const total = await matching.select((select) => select.fn.countAll().as("n")).executeTakeFirstOrThrow();
  const rows = await matching
    .select(proposalColumns)
    .orderBy("proposal.createdAt", "desc")
    .orderBy("proposal.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { total: Number(total.n), candidates: rows.map(proposalCandidate) };
}

const entryColumns = ["entry.id", "entry.text", "entry.language", "home.name as place"] as const;
const proposalColumns = [
  "proposal.id",
  "proposal.title",
  "proposal.text",
  "proposal.language",
  "home.name as place",
] as const;

function entriesOf(db: Db, { consultationId, territoryId }: SummaryPlace) {
  return publishedAnswers(db)
    .innerJoin("participant", "participant.id", "entry.participantId")
    .innerJoin("territory as home", "home.id", "participant.territoryId")
    .innerJoin("territory as whole", (join) => join.on("whole.id", "=", territoryId))
    .where("entry.consultationId", "=", consultationId)
    .where("entry.text", "is not", null)
    .where("entry.text", "<>", "")
    .where("entry.label", "is", null)
    .where(isWithin);
}

function proposalsOf(db: Db, { consultationId, territoryId }: SummaryPlace) {
  return db
    .selectFrom("proposal")
    .innerJoin("territory as home", "home.id", "proposal.territoryId")
    .innerJoin("territory as whole", (join) => join.on("whole.id", "=", territoryId))
    .where("proposal.consultationId", "=", consultationId)
    .where("proposal.visibility", "=", "published")
    .where("proposal.withdrawnAt", "is", null)
    .where("proposal.label", "is", null)
    .where(isWithin);
}

const isWithin = sql<boolean>`substr(${sql.ref("home.path")}, 1, length(${sql.ref("whole.path")})) = ${sql.ref("whole.path")}`;

function havingTheme(db: Db, code: string) {
  return db
    .selectFrom("contributionTheme")
    .innerJoin("theme", "theme.id", "contributionTheme.themeId")
    .select("contributionTheme.contributionId")
    .where("theme.code", "=", code);
}

function entryCandidate(row: {
  id: string;
  text: string | null;
  language: Language;
  place: string;
}): Candidate {
  return { kind: "entry", id: row.id, text: row.text ?? "", language: row.language, place: row.place };
}

function proposalCandidate(row: {
  id: string;
  title: string;
  text: string;
  language: Language;
  place: string;
}): Candidate {
  const { title, text, ...rest } = row;
  return { kind: "proposal", ...pickOf(rest), text: text === "" ? title : `${title}. ${text}` };
}

function pickOf({ id, language, place }: { id: string; language: Language; place: string }) {
  return { id, language, place };
}
