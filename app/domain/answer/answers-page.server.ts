import type { AnswerShort, Subject } from "#app/domain/answer/answer.ts";
import { subjectKey, supportOf } from "#app/domain/answer/answer.ts";
import { answerDayChanges } from "#app/domain/answer/answer-day.server.ts";
import { aboveThreshold, answerClockOf, owedBy, questionSubjects } from "#app/domain/answer/clock.server.ts";
import { type SubjectShown, subjectsShown } from "#app/domain/answer/subject.server.ts";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { isListed } from "#app/domain/proposal/listed.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { textOfDocument } from "#app/domain/rich-text/rich-text.ts";
import type { Db } from "#db/schema.ts";

export const proposalsAtOnce = 20;
const openingLength = 280;

/** One subject with the answer to it, if there is one. */
export interface AnsweredSubject extends SubjectShown {
  /** Whether the authority must answer it. */
  isOwed: boolean;
  /** How many agree, of a proposal. */
  support: number | null;
  answer: AnswerShort | null;
}

/**
 * What was asked and what the authority answered, those that wait for an answer included. Proposals
 * come by pages: those owed or answered, the most agreed with first.
 */
export async function answersPage(db: Db, consultation: Consultation, page: number, now: Date) {
  const [lead] = await authoritiesOf(db, consultation.id);
  const clock = await answerClockOf(db, { ...consultation, timeZone: lead!.timeZone }, now);
  const owed = await owedBy(db, consultation, now);
  const keysOwed = new Set(owed.map(subjectKey));
  const questions = await questionSubjects(db, consultation.id);
  const hasOwedProposals = owed.some(({ subject }) => subject === "proposal");
  const themes = await db
    .selectFrom("answer")
    .select(["subject", "subjectId"])
    .where("consultationId", "=", consultation.id)
    .where("subject", "=", "theme")
    .orderBy("publishedAt")
    .execute();
  const proposals = await proposalsListed(db, consultation, hasOwedProposals, page);
  const subjects: Subject[] = [
    ...questions,
    ...themes,
    ...proposals.rows.map(({ id }) => ({ subject: "proposal" as const, subjectId: id })),
  ];
  const shown = await subjectsShown(db, consultation, subjects);
  const answers = await shortAnswers(db, consultation.id, subjects);
  const support = new Map(proposals.rows.map((row) => [row.id, supportOf(row)]));
  const all = shown
    .map(
      (subject): AnsweredSubject => ({
        ...subject,
        isOwed: keysOwed.has(subjectKey(subject)),
        support: support.get(subject.subjectId) ?? null,
        answer: answers.get(subjectKey(subject)) ?? null,
      }),
    )
    .filter(({ subject, isOwed, answer }) => subject !== "question" || isOwed || answer !== null);
  const ofKind = (kind: Subject["subject"]) => all.filter(({ subject }) => subject === kind);
  return {
    authority: { slug: lead!.slug, name: lead!.name, timeZone: lead!.timeZone },
    clock,
    changes: (await answerDayChanges(db, [consultation.id])).map(
      ({ consultationId: _, ...change }) => change,
    ),
    questions: ofKind("question"),
    themes: ofKind("theme"),
    proposals: ofKind("proposal"),
    proposalCount: proposals.count,
    page,
    pages: Math.max(1, Math.ceil(proposals.count / proposalsAtOnce)),
  };
}

export type AnswersPage = Awaited<ReturnType<typeof answersPage>>;

/**
 * Shown proposals that must be answered or have been, as many as an authority has to do with: the most agreed with
 * first. @param counts  whether the threshold counts already
 */
async function proposalsListed(db: Db, consultation: Consultation, counts: boolean, page: number) {
  const answered = await db
    .selectFrom("answer")
    .innerJoin("proposal", "proposal.id", "answer.subjectId")
    .select(["proposal.id", "proposal.agrees", "proposal.importedSupports"])
    .where("answer.consultationId", "=", consultation.id)
    .where("answer.subject", "=", "proposal")
    .where(isListed)
    .execute();
  const owed = counts ? await aboveThreshold(db, [consultation.id]) : [];
  const all = [...new Map([...answered, ...owed].map((row) => [row.id, row])).values()];
  all.sort((a, b) => supportOf(b) - supportOf(a) || (a.id < b.id ? -1 : 1));
  return { count: all.length, rows: all.slice((page - 1) * proposalsAtOnce, page * proposalsAtOnce) };
}

/** The answers to these subjects, by `subjectKey`. */
export async function shortAnswers(
  db: Db,
  consultationId: string,
  subjects: readonly Subject[] | null,
): Promise<Map<string, AnswerShort & Subject>> {
  const rows = await db
    .selectFrom("answer")
    .innerJoin("authority", "authority.id", "answer.authorityId")
    .innerJoin("consultation", "consultation.id", "answer.consultationId")
    .select([
      "answer.id",
      "answer.subject",
      "answer.subjectId",
      "answer.outcome",
      "answer.reasons",
      "answer.whose",
      "answer.publishedAt",
      "authority.name as authorityName",
      "authority.timeZone",
      "consultation.language",
    ])
    .select((select) =>
      select
        .selectFrom("commitment")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .whereRef("commitment.answerId", "=", "answer.id")
        .as("commitments"),
    )
    .where("answer.consultationId", "=", consultationId)
    .$if(subjects !== null, (query) =>
      query.where("answer.subjectId", "in", [...subjects!.map(({ subjectId }) => subjectId), ""]),
    )
    .orderBy("answer.publishedAt")
    .execute();
  return new Map(
    rows.map(({ reasons, ...row }) => [
      `${row.subject}:${row.subjectId}`,
      { ...row, opening: openingOf(reasons), commitments: Number(row.commitments) },
    ]),
  );
}

function openingOf(markdown: string): string {
  const text = textOfDocument(documentFromMarkdown(markdown)).replace(/\s+/g, " ");
  return text.length <= openingLength
    ? text
    : `${text.slice(0, openingLength).replace(/[\s.,;:]+\S*$/, "")}…`;
}
