import { sql } from "kysely";
import {
  isOver,
  owed,
  owedKind,
  type Progress,
  progressOf,
  type Subject,
} from "#app/domain/answer/answer.ts";
import { answerDayChanges } from "#app/domain/answer/answer-day.server.ts";
import { type AnswerClock, answerClock } from "#app/domain/answer/clock.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { isListed } from "#app/domain/proposal/listed.ts";
import type { Db } from "#db/schema.ts";

/** What of a consultation its clock needs; `timeZone` is of the authority that leads. */
export type Promised = Pick<Consultation, "id" | "answersBy" | "answerThreshold" | "closesAt"> & {
  timeZone: string;
};

/** The clocks of these consultations by id, in a constant number of queries. */
export async function answerClocks(
  db: Db,
  consultations: readonly Promised[],
  now: Date,
): Promise<Map<string, AnswerClock>> {
  const progress = await progressOfAll(db, consultations, now);
  const changes = Map.groupBy(
    await answerDayChanges(
      db,
      consultations.map(({ id }) => id),
    ),
    ({ consultationId }) => consultationId,
  );
  const clocks = new Map<string, AnswerClock>();
  for (const consultation of consultations) {
    const { id } = consultation;
    const clock = answerClock(
      consultation,
      changes.get(id) ?? [],
      progress.get(id) ?? progressOf([], []),
      now,
    );
    if (clock) clocks.set(id, clock);
  }
  return clocks;
}

export async function answerClockOf(db: Db, consultation: Promised, now: Date): Promise<AnswerClock | null> {
  return (await answerClocks(db, [consultation], now)).get(consultation.id) ?? null;
}

/** Only of those in which citizens can no longer take part: before that nothing is answered. */
async function progressOfAll(
  db: Db,
  consultations: readonly Promised[],
  now: Date,
): Promise<Map<string, Progress>> {
  const over = consultations.filter((consultation) => isOver(consultation, now));
  if (over.length === 0) return new Map();
  const ids = [...over.map(({ id }) => id), ""];
  const questions = await db
    .selectFrom("question")
    .select(["id", "consultationId"])
    .where("consultationId", "in", ids)
    .where("kind", "=", owedKind)
    .execute();
  const named = over.some(({ answerThreshold }) => answerThreshold !== null);
  const proposals = named ? await aboveThreshold(db, ids) : [];
  const answers = await db
    .selectFrom("answer")
    .select(["consultationId", "subject", "subjectId", "publishedAt"])
    .where("consultationId", "in", ids)
    .execute();
  const questionsOf = byConsultation(questions);
  const proposalsOf = byConsultation(proposals);
  const answersOf = byConsultation(answers);
  return new Map(
    over.map((consultation) => {
      const { id } = consultation;
      const due = owed(consultation, questionsOf.get(id) ?? [], proposalsOf.get(id) ?? [], now);
      return [id, progressOf(due, answersOf.get(id) ?? [])];
    }),
  );
}

function byConsultation<Row extends { consultationId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ consultationId }) => consultationId);
}

/** As `supportOf`, in a query. */
const supportColumn = sql<number>`${sql.ref("proposal.agrees")} + coalesce(${sql.ref("proposal.importedSupports")}, 0)`;

/** As the column `backing` of proposals, whose index finds those that may reach the threshold. */
const backingAsked = sql<number>`case when ${sql.ref("consultation.answerThreshold")} < 20
  then ${sql.ref("consultation.answerThreshold")}
  else 20 + cast(floor(10 * ln(${sql.ref("consultation.answerThreshold")} / 20.0)) as integer) end`;

/** Shown proposals that reach the threshold their consultation named. */
export function aboveThreshold(db: Db, consultationIds: readonly string[]) {
  return db
    .selectFrom("proposal")
    .innerJoin("consultation", "consultation.id", "proposal.consultationId")
    .select(["proposal.id", "proposal.consultationId", "proposal.agrees", "proposal.importedSupports"])
    .where("proposal.consultationId", "in", [...consultationIds])
    .where(isListed)
    .where("consultation.answerThreshold", "is not", null)
    .where("proposal.backing", ">=", backingAsked)
    .where(supportColumn, ">=", (on) => on.ref("consultation.answerThreshold"))
    .execute();
}

/** What a consultation owes an answer to now, in the order asked. */
export async function owedBy(
  db: Db,
  consultation: Pick<Consultation, "id" | "answerThreshold" | "closesAt">,
  now: Date,
): Promise<Subject[]> {
  const questions = await db
    .selectFrom("question")
    .select("id")
    .where("consultationId", "=", consultation.id)
    .where("kind", "=", owedKind)
    .orderBy("position")
    .execute();
  const counts = consultation.answerThreshold !== null && isOver(consultation, now);
  const proposals = counts ? await aboveThreshold(db, [consultation.id]) : [];
  return owed(consultation, questions, proposals, now);
}

/** Every question, in the order asked, whether it is owed an answer or may be given one. */
export async function questionSubjects(db: Db, consultationId: string): Promise<Subject[]> {
  const questions = await db
    .selectFrom("question")
    .select("id")
    .where("consultationId", "=", consultationId)
    .orderBy("position")
    .execute();
  return questions.map(({ id }) => ({ subject: "question", subjectId: id }));
}
