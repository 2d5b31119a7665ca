import { act } from "#app/domain/act.server.ts";
import { type SubjectShown, subjectsShown } from "#app/domain/answer/subject.server.ts";
import { endToken } from "#app/domain/follower/end-token.server.ts";
import { type News, newsLetter } from "#app/domain/follower/letters.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db, Language } from "#db/schema.ts";

interface From {
  /** The portal's public address. */
  origin: string;
  /** Signs the links that end a following. */
  secret: string;
}

interface Event {
  at: string;
  newsIn: (language: Language) => News;
}

const toldAtOnce = 200;

/**
 * One letter to everybody who follows the consultation and has not been told of its newest answers and
 * commitments. Each follower keeps up to when they have been told, so that a second run tells nobody twice.
 */
export async function tellFollowers(db: Db, from: From, consultationId: string, now = new Date()) {
  const consultation = await db
    .selectFrom("consultation")
    .select(["id", "slug", "title", "language"])
    .where("id", "=", consultationId)
    .executeTakeFirst();
  if (!consultation) return;
  const events = await eventsOf(db, consultation, now);
  const newest = events.at(-1)?.at;
  if (!newest) return;
  while ((await tellSome(db, from, consultation, events, newest, now)) === toldAtOnce);
}

type Told = { id: string; slug: string; title: string };

function tellSome(db: Db, from: From, consultation: Told, events: Event[], newest: string, now: Date) {
  const what = { by: theSystem, at: now, name: "follower.told", consultationId: consultation.id };
  let told = 0;
  return act(db, what, async (trx) => {
    const followers = await waiting(trx, consultation.id, newest);
    told = followers.length;
    if (told === 0) return { ok: false as const };
    for (const { id, address, language, since } of followers) {
      const news = events.filter(({ at }) => at > since).map(({ newsIn }) => newsIn(language));
      if (news.length === 0 || address === null) continue;
      const answers = `${from.origin}/consultations/${consultation.slug}/answers`;
      const end = `${from.origin}/following/${endToken(from.secret, id)}/end`;
      await post(trx, address, newsLetter(language, consultation, news, { answers, end }), now);
    }
    await trx
      .updateTable("follower")
      .set({ toldAt: newest })
      .where(
        "id",
        "in",
        followers.map(({ id }) => id),
      )
      .execute();
    return { ok: true as const };
  }).then(() => told);
}

/** Whoever was last told before the newest event; an address that an account here follows with is told once. */
async function waiting(trx: Db, consultationId: string, newest: string) {
  const rows = await trx
    .selectFrom("follower")
    .leftJoin("person", "person.id", "follower.personId")
    .select(["follower.id", "follower.email", "follower.language", "follower.confirmedAt", "follower.toldAt"])
    .select(["person.email as accountEmail", "person.emailVerifiedAt", "person.language as accountLanguage"])
    .select((select) =>
      select
        .selectFrom("follower as other")
        .innerJoin("person as twin", "twin.id", "other.personId")
        .select("other.id")
        .whereRef("other.consultationId", "=", "follower.consultationId")
        .whereRef("twin.email", "=", "follower.email")
        .where("other.endedAt", "is", null)
        .as("twinId"),
    )
    .where("follower.consultationId", "=", consultationId)
    .where("follower.confirmedAt", "is not", null)
    .where("follower.endedAt", "is", null)
    .where("follower.confirmedAt", "<", newest)
    .where((on) => on.or([on("follower.toldAt", "is", null), on("follower.toldAt", "<", newest)]))
    .orderBy("follower.id")
    .limit(toldAtOnce)
    // Of two processes that tell them, one waits here, and finds them told.
    .$if(isPostgresDb(trx), (rows) => rows.forUpdate("follower"))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    address: row.twinId ? null : (row.email ?? (row.emailVerifiedAt ? row.accountEmail : null)),
    language: row.accountLanguage ?? row.language,
    since: row.toldAt ?? row.confirmedAt!,
  }));
}

/** Everything there is to tell, oldest first. */
async function eventsOf(
  db: Db,
  consultation: { id: string; language: Language },
  now: Date,
): Promise<Event[]> {
  const { id } = consultation;
  const answers = await db
    .selectFrom("answer")
    .select(["subject", "subjectId", "outcome", "publishedAt", "changedAt"])
    .where("consultationId", "=", id)
    .execute();
  const subjects = await subjectsShown(db, consultation, answers);
  const commitments = await db
    .selectFrom("commitment")
    .select(["title", "madeAt"])
    .where("consultationId", "=", id)
    .execute();
  const updates = await db
    .selectFrom("commitmentUpdate")
    .innerJoin("commitment", "commitment.id", "commitmentUpdate.commitmentId")
    .select(["commitment.title", "commitmentUpdate.state", "commitmentUpdate.writtenAt"])
    .where("commitment.consultationId", "=", id)
    .execute();
  const events: Event[] = [
    ...answers.flatMap(({ outcome, publishedAt, changedAt }, i) => {
      const told = (kind: "answered" | "answer-changed", at: string): Event => ({
        at,
        newsIn: (language) => ({ kind, title: titleIn(language, subjects[i]!), outcome }),
      });
      return changedAt
        ? [told("answered", publishedAt), told("answer-changed", changedAt)]
        : [told("answered", publishedAt)];
    }),
    ...commitments.map(
      ({ title, madeAt }): Event => ({
        at: madeAt,
        newsIn: () => ({ kind: "promised", title }),
      }),
    ),
    ...updates.map(
      ({ title, state, writtenAt }): Event => ({
        at: writtenAt,
        newsIn: () => ({ kind: "progressed", title, state }),
      }),
    ),
  ];
  const before = now.toISOString();
  return events.filter(({ at }) => at <= before).sort((a, b) => a.at.localeCompare(b.at));
}

function titleIn(language: Language, { title, names }: SubjectShown): string {
  return title ?? names?.[language] ?? localeOf(language).t("answer.subject.hidden");
}
