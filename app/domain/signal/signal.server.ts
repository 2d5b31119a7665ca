import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

/** Looks at what was received, and keeps what a moderator should look at; it never decides. */
export async function lookForSignals(db: Db, kind: ContributionKind, contributionId: string, _now: Date) {
  await refreshCase(db, kind, contributionId);
}
