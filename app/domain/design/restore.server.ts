import { unusedSlug } from "#app/domain/consultation/authoring.server.ts";
import { actOnDraft, type DraftRefusal } from "#app/domain/consultation/lead-act.server.ts";
import { writeDesign } from "#app/domain/design/design.server.ts";
import { designAt } from "#app/domain/design/version.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

export type Restored = { ok: true } | { ok: false; refusal: DraftRefusal | "no-such-version" };

/** Makes a draft ask and say again what it did; what it says now stays as a version too. */
export function restoreVersion(
  db: Db,
  actor: Actor,
  consultationId: string,
  number: number,
  now = new Date(),
): Promise<Restored> {
  const detail = { number };
  const what = { by: actor, at: now, name: "design.restored", consultationId, detail };
  return actOnDraft<Restored>(db, what, async (trx) => {
    const design = await designAt(trx, consultationId, number);
    if (!design) return { ok: false, refusal: "no-such-version" };
    await writeDesign(trx, consultationId, design);
    const slug = await unusedSlug(trx, design.title, consultationId);
    await trx.updateTable("consultation").set({ slug }).where("id", "=", consultationId).execute();
    return { ok: true };
  });
}
