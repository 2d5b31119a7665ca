import { act } from "#app/domain/act.server.ts";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { type ForewordInput, forewordFrom, withText } from "#app/domain/summary/edition/foreword.ts";
import type { Db } from "#db/schema.ts";

export type ForewordWritten =
  | { ok: true; subjectId: string }
  | { ok: false; refusal: "not-allowed" | "no-such-summary" | "changed-meanwhile" };

/**
 * Words before a summary, and why there is a new version, in one language; empty ones are taken away. They
 * are said in the name of the authority the writer moderates for: the leading one if they may.
 */
export function writeForeword(
  db: Db,
  actor: Actor,
  { summaryId, language, words, note, seen }: ForewordInput & { summaryId: string },
  now = new Date(),
): Promise<ForewordWritten> {
  const what = { by: actor, at: now, name: "summary.foreword-written", detail: { language } };
  return act(db, what, async (trx): Promise<ForewordWritten> => {
    const draft = await trx
      .selectFrom("summary")
      .select(["consultationId", "foreword", "forewordAt"])
      .where("id", "=", summaryId)
      .executeTakeFirst();
    if (!draft) return { ok: false, refusal: "no-such-summary" };
    const authorities = await authoritiesOf(trx, draft.consultationId);
    const speaking = authorities.find(({ id }) => can(actor, "moderator", [id]));
    if (!speaking) return { ok: false, refusal: "not-allowed" };
    if (seen !== (draft.forewordAt ?? "")) return { ok: false, refusal: "changed-meanwhile" };
    const before = forewordFrom(draft.foreword);
    const spoken = withText(before.words, language, words);
    const foreword = {
      words: spoken,
      by: Object.keys(spoken).length > 0 ? speaking.name : null,
      note: withText(before.note, language, note),
    };
    await trx
      .updateTable("summary")
      .set({ foreword: JSON.stringify(foreword), forewordBy: actor.personId, forewordAt: now.toISOString() })
      .where("id", "=", summaryId)
      .execute();
    return { ok: true, subjectId: summaryId };
  });
}
