import type { Correction } from "#app/domain/theme/correction.ts";
import type { Db } from "#db/schema.ts";

/** What moderators said last of these contributions' themes, by contribution. */
export async function correctionsOf(db: Db, contributionIds: readonly string[]) {
  const rows = await db
    .selectFrom("themeCorrection")
    .select(["contributionId", "themeId", "applies"])
    .where("contributionId", "in", [...contributionIds, ""])
    .orderBy("correctedAt")
    .orderBy("id")
    .execute();
  const byContribution = new Map<string, Map<string, Correction>>();
  for (const { contributionId, themeId, applies } of rows) {
    const known = byContribution.get(contributionId) ?? new Map<string, Correction>();
    known.set(themeId, { contributionId, themeId, applies: applies === 1 });
    byContribution.set(contributionId, known);
  }
  return (contributionId: string): Correction[] => [...(byContribution.get(contributionId)?.values() ?? [])];
}

/** How many contributions of a consultation moderators corrected the themes of. */
export async function correctedContributions(db: Db, consultationId: string): Promise<number> {
  const { count } = await db
    .selectFrom("themeCorrection")
    .select((on) => on.fn.count("contributionId").distinct().as("count"))
    .where("consultationId", "=", consultationId)
    .executeTakeFirstOrThrow();
  return Number(count);
}
