import { questionsOf, sectionsOf, territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { jointAuthorities } from "#app/domain/consultation/joint.server.ts";
import { actOnDraft, type DraftRefusal, leadOf } from "#app/domain/consultation/lead-act.server.ts";
import { holdersTerritories } from "#app/domain/consultation/places.server.ts";
import { type Problem, publicationProblems } from "#app/domain/consultation/publication.ts";
import { standingProblems } from "#app/domain/design/problems.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { phasesOf, publishedPhases } from "#app/domain/phase/phase.ts";
import { writePhases } from "#app/domain/phase/write-phases.server.ts";
import type { Db } from "#db/schema.ts";

export type Published =
  | { ok: true }
  | { ok: false; refusal: DraftRefusal }
  | { ok: false; refusal: "incomplete"; missing: Problem[] };

/** Lets everybody see it. Without an opening of its own it opens now; from here on its questions stay as they are. */
export function publishConsultation(
  db: Db,
  actor: Actor,
  consultationId: string,
  now = new Date(),
): Promise<Published> {
  const what = { by: actor, at: now, name: "consultation.published", consultationId, keepsAgreements: true };
  return actOnDraft<Published>(db, what, async (trx, consultation) => {
    const missing = await problemsOf(trx, consultation, now);
    if (missing.length > 0) return { ok: false, refusal: "incomplete", missing };
    const publishedAt = now.toISOString();
    await trx.updateTable("consultation").set({ publishedAt }).where("id", "=", consultationId).execute();
    await writePhases(trx, consultationId, publishedPhases(phasesOf(consultation), publishedAt));
    return { ok: true };
  });
}

/** What still has to be mended before this draft can be published. */
export async function problemsOf(db: Db, consultation: Consultation, now: Date): Promise<Problem[]> {
  const { timeZone } = await leadOf(db, consultation);
  const questions = await questionsOf(db, consultation.id);
  const wrong = standingProblems({ sections: await sectionsOf(db, consultation.id), questions }).length;
  const asked = await territoriesAsked(db, consultation.id);
  const holders = await holdersTerritories(db, consultation.id);
  const isAgreed = (await jointAuthorities(db, consultation)).every(({ agreedAt }) => agreedAt !== null);
  return publicationProblems(
    { ...consultation, timeZone, questions: questions.length, wrong, asked, holders, isAgreed },
    now,
  );
}
