import { sql } from "kysely";
import { isListed } from "#app/domain/proposal/listed.ts";
import { isRead } from "#app/domain/response/entry-reads.server.ts";
import { publishedAnswers } from "#app/domain/result/tally.server.ts";
import type { SummaryPlace } from "#app/domain/summary/summary.ts";
import type { Db, Language } from "#db/schema.ts";

/** Something a summary may quote: published, with words, from its territory, with no label beside it. */
export interface Candidate {
  kind: "entry" | "proposal";
  id: string;
  text: string;
  language: Language;
  place: string | null;
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

export const entryColumns = ["entry.id", "entry.text", "entry.language", "home.name as place"] as const;
export const proposalColumns = [
  "proposal.id",
  "proposal.title",
  "proposal.text",
  "proposal.language",
  "home.name as place",
] as const;

export function entriesOf(db: Db, { consultationId, territoryId }: SummaryPlace) {
  return publishedAnswers(db)
    .innerJoin("participant", "participant.id", "entry.participantId")
    .innerJoin("territory as home", "home.id", "participant.territoryId")
    .innerJoin("territory as whole", (join) => join.on("whole.id", "=", territoryId))
    .where("entry.consultationId", "=", consultationId)
    .where(isRead)
    .where("entry.text", "<>", "")
    .where("entry.label", "is", null)
    .where(isWithin);
}

export function proposalsOf(db: Db, { consultationId, territoryId }: SummaryPlace) {
  return db
    .selectFrom("proposal")
    .innerJoin("territory as home", "home.id", "proposal.territoryId")
    .innerJoin("territory as whole", (join) => join.on("whole.id", "=", territoryId))
    .where("proposal.consultationId", "=", consultationId)
    .where(isListed)
    .where("proposal.label", "is", null)
    .where(isWithin);
}

/** Not as a comparison alone, which PostgreSQL takes for rare: it would sort all there is rather than read along. */
const isWithin = sql<boolean>`coalesce(
  substr(${sql.ref("home.path")}, 1, length(${sql.ref("whole.path")})) = ${sql.ref("whole.path")}, false)`;

export function entryCandidate(row: {
  id: string;
  text: string | null;
  language: Language;
  place: string;
}): Candidate {
  return { kind: "entry", id: row.id, text: row.text ?? "", language: row.language, place: row.place };
}

export function proposalCandidate(row: {
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
