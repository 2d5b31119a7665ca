import { act } from "#app/domain/act.server.ts";
import { type Drafted, draftConsultation } from "#app/domain/consultation/authoring.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { readDesign, withNewIds, writeDesign } from "#app/domain/design/design.server.ts";
import type { Design } from "#app/domain/design/design.ts";
import { asGiven } from "#app/domain/design/ids.ts";
import { keepVersion } from "#app/domain/design/version.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

/** Where the design of a new draft comes from, as the ledger and the first version call it. */
export type Origin = "design.copied" | "design.imported" | "design.begun-from-template";

/**
 * A draft of its own that asks and says what the design does, in the authority's own places. Nothing ties
 * it to where the design came from.
 * @param title  in place of the design's
 */
export function draftFromDesign(
  db: Db,
  actor: Actor,
  { authorityId, title, origin }: { authorityId: string; title: string; origin: Origin },
  design: Design,
  now = new Date(),
): Promise<Drafted> {
  return act(db, { by: actor, at: now, name: origin }, async (trx): Promise<Drafted> => {
    const { language } = design;
    const drafted = await draftConsultation(trx, actor, { authorityId, title, language }, now);
    if (!drafted.ok) return drafted;
    await writeDesign(trx, drafted.id, { ...withNewIds(asGiven(design)), title });
    await keepVersion(trx, drafted, actor, now, origin);
    return drafted;
  });
}

/** What anybody who may read the consultation may carry on with: nothing of when, where or what was answered. */
export async function designToGive(db: Db, consultation: Consultation): Promise<Design> {
  return asGiven(await readDesign(db, consultation));
}
