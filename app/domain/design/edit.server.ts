import { actOnDraft, type DraftRefusal } from "#app/domain/consultation/lead-act.server.ts";
import { readDesign, writeDesign } from "#app/domain/design/design.server.ts";
import { type Edit, type EditRefusal, edit } from "#app/domain/design/edit.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

/** @property at  the ids of the questions that stand in its way */
export type DesignEdited =
  | { ok: true; subjectId: string }
  | { ok: false; refusal: DraftRefusal | EditRefusal; at?: string[] };

/** The one door by which what a draft asks is changed. */
export function editDesign(
  db: Db,
  actor: Actor,
  consultationId: string,
  change: Edit,
  now = new Date(),
): Promise<DesignEdited> {
  const subjectId = subjectOf(change);
  const what = { by: actor, at: now, name: change.name, consultationId, subjectId };
  return actOnDraft<DesignEdited>(db, what, async (trx, consultation) => {
    const edited = edit(await readDesign(trx, consultation), change);
    if (!edited.ok) return edited;
    await writeDesign(trx, consultationId, edited.design);
    return { ok: true, subjectId };
  });
}

function subjectOf(change: Edit): string {
  if ("question" in change) return change.question.id;
  if ("section" in change) return change.section.id;
  if ("id" in change) return change.id;
  return "questionId" in change ? change.questionId : change.sectionId;
}
