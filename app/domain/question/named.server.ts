import type { Db, Language } from "#db/schema.ts";

/** A question as another page names it. */
export interface QuestionNamed {
  position: number;
  title: string;
  /** Of its consultation. */
  language: Language;
}

export async function questionNamed(db: Db, id: string): Promise<QuestionNamed | null> {
  const row = await db
    .selectFrom("question")
    .innerJoin("consultation", "consultation.id", "question.consultationId")
    .select(["question.position", "question.title", "consultation.language"])
    .where("question.id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}
