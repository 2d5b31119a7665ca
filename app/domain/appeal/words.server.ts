import { act } from "#app/domain/act.server.ts";
import type { DecidingRefusal } from "#app/domain/appeal/appeal.ts";
import { contestedBy } from "#app/domain/appeal/contested.server.ts";
import { decidingRefusal } from "#app/domain/appeal/deciders.server.ts";
import type { Wording } from "#app/domain/decision/effect-words.ts";
import { unsealed } from "#app/domain/decision/sealed-text.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

export type Opened =
  | { ok: true; words: Wording; subjectId: string; consultationId: string }
  | { ok: false; refusal: DecidingRefusal | "no-such-appeal" | "nothing-sealed" };

/** For whoever decides the appeal: what was hidden in part, whole. Each time it is opened the ledger says so. */
export function openSealedWords(
  db: Db,
  actor: Actor,
  appealId: string,
  secret: string,
  now = new Date(),
): Promise<Opened> {
  return act(db, { by: actor, at: now, name: "appeal.words-opened" }, async (trx): Promise<Opened> => {
    const contested = await contestedBy(trx, appealId);
    if (!contested) return { ok: false, refusal: "no-such-appeal" };
    const { appeal, decision } = contested;
    const refusal = await decidingRefusal(trx, actor, appeal, decision, now);
    if (refusal) return { ok: false, refusal };
    const words = await unsealed(trx, decision.id, secret);
    if (!words) return { ok: false, refusal: "nothing-sealed" };
    return { ok: true, words, subjectId: appealId, consultationId: appeal.consultationId };
  });
}
