import { sql } from "kysely";
import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { hasTakenPart } from "#app/domain/participant/taken-part.server.ts";
import { accepts } from "#app/domain/phase/phase.ts";
import { askedOf } from "#app/domain/question/settings.ts";
import { publishedAnswers } from "#app/domain/result/tally.server.ts";
import type { ConsultationRows, GivenRow } from "#app/domain/summary/digest/consultation-rows.ts";
import { readPopulation } from "#app/domain/summary/digest/read-population.server.ts";
import { readTerritories } from "#app/domain/summary/digest/read-territories.server.ts";
import { correctedContributions } from "#app/domain/theme/corrections.server.ts";
import { themes } from "#app/domain/theme/theme.server.ts";
import type { Db, QuestionKind } from "#db/schema.ts";

/**
 * Reads one consultation for its summaries: so many queries, however much was written.
 * @param votesRead  votes by place, where all votes have been read already
 */
export async function readConsultation(
  db: Db,
  consultationId: string,
  now: Date,
  votesRead?: ConsultationRows["votes"],
): Promise<ConsultationRows | null> {
  const consultation = await consultationById(db, consultationId);
  if (!consultation) return null;
  const { id, language, minimumCell } = consultation;
  const allThemes = await themes(db);
  const codeOf = new Map(allThemes.map((theme) => [theme.id, theme.code]));
  const themesOf = await contributionThemes(db, id, codeOf);
  const all = await questions(db, id);
  const asked = all.filter(({ kind }) => kind === "open-text");
  const closed = all.filter(({ kind }) => kind !== "open-text" && kind !== "file");
  const said = await entries(db, idsOf(asked));
  const people = await participants(db, id);
  return {
    consultation: {
      id,
      language,
      minimumCell,
      votesHidden: consultation.votesHiddenUntilVoted === 1 && accepts(consultation, "votes", now),
    },
    questions: asked.map(({ id, position, title }) => ({ id, position, title })),
    closed: closed.map(({ kind, settings, ...question }) => ({
      ...question,
      ...askedOf({ kind, settings }),
    })),
    territories: await readTerritories(db, id),
    themes: allThemes.map(({ code, position, names }) => ({ code, position, names })),
    participants: people,
    respondents: await respondents(db, id),
    given: await given(db, closed),
    entries: said.map((entry) => ({ ...entry, themes: themesOf(entry.id) })),
    proposals: (await proposals(db, id)).map((proposal) => ({ ...proposal, themes: themesOf(proposal.id) })),
    votes: votesRead ?? (await votes(db, id)),
    population: await readPopulation(db, id, closed, people),
    days: await days(db, id),
    quoteChoices: await quoteChoices(db, id),
    corrected: await correctedContributions(db, id),
  };
}

async function contributionThemes(db: Db, consultationId: string, codeOf: Map<string, string>) {
  const rows = await db
    .selectFrom("contributionTheme")
    .select(["contributionId", "themeId"])
    .where("consultationId", "=", consultationId)
    .where("kind", "in", ["entry", "proposal"])
    .execute();
  const codes = new Map<string, string[]>();
  for (const { contributionId, themeId } of rows) {
    const code = codeOf.get(themeId);
    if (code) codes.set(contributionId, [...(codes.get(contributionId) ?? []), code]);
  }
  return (contributionId: string) => codes.get(contributionId)?.sort() ?? [];
}

function questions(db: Db, consultationId: string) {
  return db
    .selectFrom("question")
    .select(["id", "position", "title", "kind", "settings"])
    .where("consultationId", "=", consultationId)
    .execute();
}

/** An id that nothing has keeps the list from being empty, which SQL does not allow. */
function idsOf(questions: readonly { id: string }[]): string[] {
  return [...questions.map(({ id }) => id), ""];
}

function participants(db: Db, consultationId: string) {
  return db
    .selectFrom("participant")
    .select(["participant.id", "participant.territoryId", "participant.channel"])
    .where("participant.consultationId", "=", consultationId)
    .where(hasTakenPart)
    .execute();
}

/** On which day, in UTC, they came to the consultation. */
async function days(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("participant")
    .select((on) => [
      "participant.territoryId",
      sql<string>`substr(${sql.ref("participant.createdAt")}, 1, 10)`.as("day"),
      on.fn.countAll().as("people"),
    ])
    .where("participant.consultationId", "=", consultationId)
    .where(hasTakenPart)
    .groupBy(["participant.territoryId", "day"])
    .execute();
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}

/** Those that stand, of a contribution the last one. */
async function quoteChoices(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("quoteChoice")
    .innerJoin("summary", "summary.id", "quoteChoice.summaryId")
    .select(["summary.territoryId", "quoteChoice.contributionId", "quoteChoice.choice"])
    .where("quoteChoice.consultationId", "=", consultationId)
    .where("quoteChoice.revokedAt", "is", null)
    .orderBy("quoteChoice.chosenAt")
    .orderBy("quoteChoice.id")
    .execute();
  return [...new Map(rows.map((row) => [`${row.territoryId} ${row.contributionId}`, row])).values()];
}

async function entries(db: Db, questionIds: readonly string[]) {
  const rows = await publishedAnswers(db)
    .select(["entry.id", "entry.questionId", "entry.participantId", "entry.language", "entry.text"])
    .select("entry.label")
    .where("entry.questionId", "in", questionIds)
    .where("entry.text", "is not", null)
    .execute();
  return rows.map((row) => ({ ...row, text: row.text ?? "" })).filter(({ text }) => text.trim() !== "");
}

/** People, each once whatever they answered, counted by the database. */
async function respondents(db: Db, consultationId: string) {
  const rows = await publishedAnswers(db)
    .innerJoin("participant", "participant.id", "entry.participantId")
    .select((on) => ["participant.territoryId", on.fn.count("entry.participantId").distinct().as("people")])
    .where("entry.consultationId", "=", consultationId)
    .where((on) => on.or([on("entry.value", "is not", null), on(on.fn("trim", ["entry.text"]), "<>", "")]))
    .groupBy("participant.territoryId")
    .execute();
  return rows.map(({ territoryId, people }) => ({ territoryId, people: Number(people) }));
}

/** Kinds of which a summary says only how many answered. */
const onlyCounted: QuestionKind[] = ["date", "place"];

/** The same answers of the same place are one row, so that a million choices stay few rows. */
async function given(db: Db, closed: readonly { id: string; kind: QuestionKind }[]): Promise<GivenRow[]> {
  const told = closed.filter(({ kind }) => !onlyCounted.includes(kind));
  const rows = await publishedAnswers(db)
    .innerJoin("participant", "participant.id", "entry.participantId")
    .select((on) => [
      "entry.questionId",
      "participant.territoryId",
      on.case().when("entry.questionId", "in", idsOf(told)).then(on.ref("entry.value")).end().as("said"),
      on.fn.countAll().as("times"),
    ])
    .where("entry.questionId", "in", idsOf(closed))
    .where("entry.value", "is not", null)
    .groupBy(["entry.questionId", "participant.territoryId", "said"])
    .execute();
  return rows.map(({ said, times, ...row }) => ({ ...row, value: said, times: Number(times) }));
}

async function proposals(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("proposal")
    .select([
      "id",
      "participantId",
      "territoryId",
      "language",
      "title",
      "text",
      "label",
      "agrees",
      "disagrees",
      "passes",
      "importedSupports",
    ])
    .where("consultationId", "=", consultationId)
    .where("visibility", "=", "published")
    .where("withdrawnAt", "is", null)
    .execute();
  return rows.map((row) => ({
    ...row,
    agrees: Number(row.agrees),
    disagrees: Number(row.disagrees),
    passes: Number(row.passes),
    importedSupports: row.importedSupports === null ? null : Number(row.importedSupports),
  }));
}

/** Added up by the database, by the place people take part from, so that a million votes stay few rows. */
async function votes(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("vote")
    .innerJoin("participant", "participant.id", "vote.participantId")
    .innerJoin("proposal", "proposal.id", "vote.proposalId")
    .select((select) => [
      "vote.proposalId",
      "participant.territoryId",
      "vote.choice",
      select.fn.countAll().as("votes"),
    ])
    .where("vote.consultationId", "=", consultationId)
    .where("proposal.visibility", "=", "published")
    .where("proposal.withdrawnAt", "is", null)
    .groupBy(["vote.proposalId", "participant.territoryId", "vote.choice"])
    .execute();
  const counts = new Map<string, ConsultationRows["votes"][number]>();
  for (const { proposalId, territoryId, choice, votes: cast } of rows) {
    const key = `${proposalId} ${territoryId}`;
    const row = counts.get(key) ?? { proposalId, territoryId, agrees: 0, disagrees: 0, passes: 0 };
    row[choice === "agree" ? "agrees" : choice === "disagree" ? "disagrees" : "passes"] += Number(cast);
    counts.set(key, row);
  }
  return [...counts.values()];
}
