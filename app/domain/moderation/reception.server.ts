import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
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
  _trx: Db,
  consultation: Pick<Consultation, "preModerated" | "preModeratedWhen">,
  _words: Words,
  _now: Date,
): Promise<Visibility> {
  return consultation.preModerated === 1 ? "pending" : "published";
}

/** Words were received, or changed: the queue knows at once, and the program looks at them soon. */
export async function receive(trx: Db, kind: ContributionKind, contributionId: string, now: Date) {
  await refreshCase(trx, kind, contributionId);
  await enqueue(trx, "look-for-signals", { kind, contributionId }, { now });
}
