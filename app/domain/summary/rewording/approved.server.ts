import { createHash } from "node:crypto";
import { isChanged, type RewordedSentence } from "#app/domain/summary/rewording/reworded.ts";
import type { Db, Language } from "#db/schema.ts";

/** What readers see of a rewording: sentences that the checker let through and a moderator approved. */
export interface ApprovedRewording {
  id: string;
  model: string;
  approvedAt: string;
  /** By the id of the sentence it stands for. */
  texts: Record<string, string>;
}

export type ApprovedRewordings = Partial<Record<Language, ApprovedRewording>>;

/** By which a rewording and a digest are known to belong together: SHA-256 of its bytes, hex. */
export function hashOf(digest: string): string {
  return createHash("sha256").update(digest).digest("hex");
}

/** Of this very digest: what was approved of another may not be shown. */
export async function approvedRewordings(
  db: Db,
  summaryId: string,
  digestHash: string,
): Promise<ApprovedRewordings> {
  const rows = await db
    .selectFrom("rewording")
    .select(["id", "language", "model", "approvedAt", "sentences"])
    .where("summaryId", "=", summaryId)
    .where("digestHash", "=", digestHash)
    .where("approvedAt", "is not", null)
    .where("discardedAt", "is", null)
    .orderBy("approvedAt")
    .execute();
  return Object.fromEntries(
    rows.map(({ id, language, model, approvedAt, sentences }) => {
      const changed = (JSON.parse(sentences) as RewordedSentence[]).filter(isChanged);
      const texts = Object.fromEntries(changed.map((one) => [one.id, one.text!]));
      return [language, { id, model, approvedAt: approvedAt!, texts } satisfies ApprovedRewording];
    }),
  );
}
