import { Design } from "#app/domain/design/design.ts";
import { codesOf } from "#app/domain/design/edit-translations.ts";
import type { Db } from "#db/schema.ts";

/** The latest version of a consultation that still has this question or section; null when none has. */
export async function lastDesignWith(db: Db, consultationId: string, id: string): Promise<Design | null> {
  const row = await mentioning(db, consultationId, id).orderBy("number", "desc").limit(1).executeTakeFirst();
  return row ? Design.parse(JSON.parse(row.design)) : null;
}

/** Every code that an option, row or column of this question ever had. */
export async function takenCodes(db: Db, consultationId: string, questionId: string): Promise<Set<string>> {
  const rows = await mentioning(db, consultationId, questionId).execute();
  const taken = new Set<string>();
  for (const { design } of rows) {
    const question = Design.parse(JSON.parse(design)).questions.find(({ id }) => id === questionId);
    if (question) for (const code of codesOf(question.settings)) taken.add(code);
  }
  return taken;
}

function mentioning(db: Db, consultationId: string, id: string) {
  return db
    .selectFrom("designVersion")
    .select("design")
    .where("consultationId", "=", consultationId)
    .where("design", "like", `%"id":"${id.replace(/[^\w-]/g, "")}"%`);
}
