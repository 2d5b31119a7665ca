import { answerHistoryOf, htmlOfMarkdown } from "#app/domain/answer/answer.server.ts";
import type { AnswerShort, Subject } from "#app/domain/answer/answer.ts";
import { shortAnswers } from "#app/domain/answer/answers-page.server.ts";
import { subjectsShown } from "#app/domain/answer/subject.server.ts";
import { commitments } from "#app/domain/commitment/listing.server.ts";
import type { Db } from "#db/schema.ts";

/** One answer with all it ever said and all it promised; null when there is none. */
export async function answerPage(db: Db, id: string, now: Date) {
  const answer = await db
    .selectFrom("answer")
    .innerJoin("authority", "authority.id", "answer.authorityId")
    .innerJoin("consultation", "consultation.id", "answer.consultationId")
    .selectAll("answer")
    .select(["authority.slug as authoritySlug", "authority.name as authorityName", "authority.timeZone"])
    .select(["consultation.slug", "consultation.title", "consultation.language", "consultation.languages"])
    .where("answer.id", "=", id)
    .executeTakeFirst();
  if (!answer) return null;
  const { consultationId, subject, subjectId, language } = answer;
  const [shown] = await subjectsShown(db, { id: consultationId, language }, [{ subject, subjectId }]);
  const { outcome, reasonsHtml, whose, publishedAt, changedAt } = answer;
  return {
    answer: { id, outcome, reasonsHtml, whose, publishedAt, changedAt },
    subject: shown!,
    authority: { slug: answer.authoritySlug, name: answer.authorityName, timeZone: answer.timeZone },
    consultation: {
      id: consultationId,
      slug: answer.slug,
      title: answer.title,
      language,
      languages: answer.languages,
    },
    history: (await answerHistoryOf(db, id)).map(({ reasons, ...old }) => ({
      ...old,
      reasonsHtml: htmlOfMarkdown(reasons),
    })),
    commitments: await commitments(db, { answerId: id }, now),
  };
}

export type AnswerPage = NonNullable<Awaited<ReturnType<typeof answerPage>>>;

/** The answer to one subject, for the page of that subject; null while there is none. */
export async function answerOn(db: Db, consultationId: string, about: Subject): Promise<AnswerShort | null> {
  const found = await shortAnswers(db, consultationId, [about]);
  return found.get(`${about.subject}:${about.subjectId}`) ?? null;
}

/** The answers to questions and themes, with what they are to: for a summary's page. */
export async function answersToSummary(
  db: Db,
  consultation: { id: string; language: "es" | "pt" | "en" | "fr" },
) {
  const all = [...(await shortAnswers(db, consultation.id, null)).values()].filter(
    ({ subject }) => subject !== "proposal",
  );
  const shown = await subjectsShown(db, consultation, all);
  return shown.map((subject, i) => ({ subject, answer: all[i]! }));
}
