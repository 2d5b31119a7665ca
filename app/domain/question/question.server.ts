import { type DesignEdited, editDesign } from "#app/domain/design/edit.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { QuestionInput } from "#app/domain/question/question.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** Asks for one thing more in the reader's own words, after the others that are in no section. */
export function addQuestion(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: QuestionInput,
  now = new Date(),
): Promise<DesignEdited> {
  const question = {
    ...input,
    id: newId(),
    sectionId: null,
    condition: null,
    kind: "open-text" as const,
    settings: { length: "long" as const },
  };
  return editDesign(db, actor, consultationId, { name: "question.added", question }, now);
}
