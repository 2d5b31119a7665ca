import { type Subject, subjectKey } from "#app/domain/answer/answer.ts";
import { answerDayChanges } from "#app/domain/answer/answer-day.server.ts";
import { answerClockOf, owedBy, type Promised, questionSubjects } from "#app/domain/answer/clock.server.ts";
import { type SubjectShown, subjectsShown, summaryThemes } from "#app/domain/answer/subject.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { listedProposals } from "#app/domain/proposal/listing.server.ts";
import type { AnswerOutcome, Db } from "#db/schema.ts";

const found = 10;
/** The rest is found by its words. */
const mostShown = 100;

/** One subject as whoever answers sees it. */
export interface DeskSubject extends SubjectShown {
  outcome: AnswerOutcome | null;
  publishedAt: string | null;
  hasDraft: boolean;
}

/** What is owed and what was answered, what else may be, and proposals found by words. */
export async function deskAnswers(
  db: Db,
  consultation: Promised & Pick<Consultation, "language">,
  search: string,
  now: Date,
) {
  const { id } = consultation;
  const owed = await owedBy(db, consultation, now);
  const answers = await db
    .selectFrom("answer")
    .select(["subject", "subjectId", "outcome", "publishedAt"])
    .where("consultationId", "=", id)
    .execute();
  const drafts = await db
    .selectFrom("answerDraft")
    .select(["subject", "subjectId"])
    .where("consultationId", "=", id)
    .execute();
  const themes = await summaryThemes(db, id);
  const filter = { consultationId: id, search, territoryId: null, themeId: null };
  const proposals = search ? (await listedProposals(db, filter, "most-agreed", {}, found)).items : [];
  const given = new Map(answers.map((answer) => [subjectKey(answer), answer]));
  const begun = new Set(drafts.map(subjectKey));
  const keysOwed = new Set(owed.map(subjectKey));
  const themeSubjects = themes.map(({ code }): Subject => ({ subject: "theme", subjectId: code }));
  const keysOfThemes = new Set(themeSubjects.map(subjectKey));
  const others = [...(await questionSubjects(db, id)), ...answers, ...drafts].filter(
    (one, i, all) =>
      !keysOwed.has(subjectKey(one)) &&
      !keysOfThemes.has(subjectKey(one)) &&
      all.findIndex((same) => subjectKey(same) === subjectKey(one)) === i,
  );
  const shown = async (all: readonly Subject[]): Promise<DeskSubject[]> =>
    (await subjectsShown(db, consultation, all)).map((subject) => {
      const answer = given.get(subjectKey(subject));
      return {
        ...subject,
        outcome: answer?.outcome ?? null,
        publishedAt: answer?.publishedAt ?? null,
        hasDraft: begun.has(subjectKey(subject)),
      };
    });
  const inOrder = [...owed].sort(
    (a, b) => Number(given.has(subjectKey(a))) - Number(given.has(subjectKey(b))),
  );
  return {
    clock: await answerClockOf(db, consultation, now),
    changes: (await answerDayChanges(db, [id])).map(({ consultationId: _, ...change }) => change),
    owed: await shown(inOrder.slice(0, mostShown)),
    more: Math.max(0, owed.length - mostShown),
    others: await shown(others.map(({ subject, subjectId }) => ({ subject, subjectId }))),
    themes: await shown(themeSubjects),
    proposals: await shown(proposals.map((one): Subject => ({ subject: "proposal", subjectId: one.id }))),
  };
}
