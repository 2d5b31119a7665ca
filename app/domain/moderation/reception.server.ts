import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { isSuspended } from "#app/domain/decision/suspension.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import { waitingReason } from "#app/domain/moderation/waiting.server.ts";
import type { ContributionKind, Db, Language, Visibility } from "#db/schema.ts";

/** Words that somebody sends now. */
export interface Words {
  kind: ContributionKind;
  participantId: string;
  title: string | null;
  text: string;
  language: Language;
}

/** Whether what is sent is shown at once, or waits for a moderator because its authority chose so. */
export async function visibilityOf(
  trx: Db,
  consultation: Pick<Consultation, "id" | "preModerated" | "preModeratedWhen" | "language" | "languages">,
  { participantId, ...words }: Words,
  now: Date,
): Promise<Visibility> {
  const author = await trx
    .selectFrom("participant")
    .select(["personId", "browserHash"])
    .where("id", "=", participantId)
    .executeTakeFirstOrThrow();
  // Who is suspended can only answer and vote by then.
  if (await isSuspended(trx, author, await authorityIdsOf(trx, consultation.id), now)) return "pending";
  const reason = await waitingReason(trx, consultation, author, words, now);
  return reason === null ? "published" : "pending";
}

/** Words were received, or changed: the queue knows at once, and the program looks at them soon. */
export async function receive(trx: Db, kind: ContributionKind, contributionId: string, now: Date) {
  await refreshCase(trx, kind, contributionId);
  await enqueue(trx, "look-for-signals", { kind, contributionId }, { now });
}
