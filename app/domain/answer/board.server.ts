import { answerClocks } from "#app/domain/answer/clock.server.ts";
import type { AnswerClock } from "#app/domain/answer/clock.ts";
import { commitments, countByState } from "#app/domain/commitment/listing.server.ts";
import type { Db, Language } from "#db/schema.ts";

/** A promised answer on an authority's board. */
export interface DueAnswer {
  slug: string;
  title: string;
  language: Language;
  clock: AnswerClock;
}

/** Where an authority stands with all it owes: the answers it promised and what it committed to. */
export async function authorityBoard(db: Db, authority: { id: string; timeZone: string }, now: Date) {
  const answers = await promisedAnswers(db, authority, now);
  const made = await commitments(db, { authorityId: authority.id }, now);
  const is = (test: (clock: AnswerClock) => boolean) => answers.filter(({ clock }) => test(clock)).length;
  return {
    answers,
    counts: {
      onTime: is(({ state, days }) => state === "answered" && days === 0),
      answeredLate: is(({ state, days }) => state === "answered" && days > 0),
      late: is(({ state }) => state === "late"),
      due: is(({ state }) => state === "due"),
    },
    commitments: made,
    states: countByState(made),
    kept: made.filter(({ standing }) => standing.isKept).length,
  };
}

export type AuthorityBoard = Awaited<ReturnType<typeof authorityBoard>>;

/** The consultations it leads and has closed, with their clocks: late ones first, then by their day. */
async function promisedAnswers(db: Db, authority: { id: string; timeZone: string }, now: Date) {
  const rows = await db
    .selectFrom("consultation")
    .select(["id", "slug", "title", "language", "answersBy", "answerThreshold", "closesAt"])
    .where("authorityId", "=", authority.id)
    .where("publishedAt", "is not", null)
    .where("closesAt", "<=", now.toISOString())
    .where("answersBy", "is not", null)
    .execute();
  const promised = rows.map((row) => ({ ...row, timeZone: authority.timeZone }));
  const clocks = await answerClocks(db, promised, now);
  const rank = { late: 0, due: 1, answered: 2 };
  return rows
    .flatMap(({ id, slug, title, language }): DueAnswer[] => {
      const clock = clocks.get(id);
      return clock ? [{ slug, title, language, clock }] : [];
    })
    .sort(
      (a, b) =>
        rank[a.clock.state] - rank[b.clock.state] ||
        (a.clock.state === "answered"
          ? b.clock.due.localeCompare(a.clock.due)
          : a.clock.due.localeCompare(b.clock.due)),
    );
}
