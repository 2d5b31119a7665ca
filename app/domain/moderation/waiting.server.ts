import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { newForDays, preModeratedWhen, type WaitingReason } from "#app/domain/moderation/pre-moderation.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { expectedLanguages } from "#app/domain/signal/expected-languages.server.ts";
import { linksIn } from "#app/domain/signal/links.ts";
import { signalsOfWords } from "#app/domain/signal/pure-signals.ts";
import type { Db, Language } from "#db/schema.ts";

export type Author = Pick<Actor, "personId" | "browserHash">;

export interface SentWords {
  title: string | null;
  text: string;
  language: Language;
}

/**
 * Why these words would wait for a moderator before they are shown; null when they would not. To tell people
 * before they send, and to decide when they do.
 */
export async function waitingReason(
  db: Db,
  consultation: Pick<Consultation, "id" | "preModerated" | "preModeratedWhen" | "language" | "languages">,
  author: Author,
  words: SentWords,
  now: Date,
): Promise<WaitingReason | null> {
  if (consultation.preModerated === 1) return "everything";
  const when = preModeratedWhen(consultation);
  if (when.includes("new-accounts") && (await isNew(db, author, now))) return "new-accounts";
  if (when.includes("links") && linksIn(`${words.title ?? ""} ${words.text}`).length > 0) return "links";
  if (!when.includes("signals")) return null;
  const expected = await expectedLanguages(db, consultation);
  return signalsOfWords(words, expected).length > 0 ? "signals" : null;
}

async function isNew(db: Db, { personId, browserHash }: Author, now: Date): Promise<boolean> {
  if (personId !== null) {
    const person = await db
      .selectFrom("person")
      .select("createdAt")
      .where("id", "=", personId)
      .executeTakeFirst();
    const since = new Date(now.getTime() - newForDays * 24 * 60 * 60_000).toISOString();
    return person === undefined || person.createdAt > since;
  }
  return browserHash === null || !(await hasPublished(db, browserHash));
}

/** Whether something that was written on this browser, in whatever consultation, is shown. */
async function hasPublished(db: Db, browserHash: string): Promise<boolean> {
  const one = await db
    .selectFrom("participant")
    .select("id")
    .where("browserHash", "=", browserHash)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom("proposal")
            .select("proposal.id")
            .whereRef("proposal.participantId", "=", "participant.id")
            .where("proposal.visibility", "=", "published"),
        ),
        exists(
          selectFrom("argument")
            .select("argument.id")
            .whereRef("argument.participantId", "=", "participant.id")
            .where("argument.visibility", "=", "published"),
        ),
        exists(
          selectFrom("entry")
            .select("entry.id")
            .whereRef("entry.participantId", "=", "participant.id")
            .where("entry.visibility", "=", "published")
            // One that was never sent, or is being sent with this, is a draft.
            .where("entry.text", "is not", null),
        ),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}
