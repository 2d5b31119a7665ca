import { unsealed } from "#app/domain/decision/sealed-text.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Db } from "#db/schema.ts";

/** Every wording of a contribution that is kept anywhere: as it stands, before, and as it was sealed. */
export async function wordsEver(
  db: Db,
  { kind, id, title, text }: Contribution,
  secret: string,
): Promise<(string | null)[]> {
  const sealed = await db
    .selectFrom("sealedText")
    .innerJoin("decision", "decision.id", "sealedText.decisionId")
    .select("sealedText.decisionId")
    .where("decision.contributionId", "=", id)
    .execute();
  const before = kind === "entry" ? await historyOf(db, id) : [];
  const words = [title, text, ...before];
  for (const { decisionId } of sealed) {
    const whole = await unsealed(db, decisionId, secret);
    words.push(whole?.title ?? null, whole?.text ?? null);
  }
  return words;
}

async function historyOf(db: Db, entryId: string): Promise<(string | null)[]> {
  const entry = await db.selectFrom("entry").select("draft").where("id", "=", entryId).executeTakeFirst();
  const rows = await db.selectFrom("entryHistory").select("text").where("entryId", "=", entryId).execute();
  return [entry?.draft ?? null, ...rows.map((row) => row.text)];
}
