import type { Db } from "#db/schema.ts";
import type { Address } from "#tests/support/every-address.ts";

/** Groups of opinion as moderators see them, where there are groups and where nobody voted. */
export async function ofOpinions(db: Db): Promise<Address[]> {
  const grouped = await db
    .selectFrom("opinionAnalysis")
    .innerJoin("consultation", "consultation.id", "opinionAnalysis.consultationId")
    .select(["consultation.slug", "opinionAnalysis.analysis"])
    .orderBy("consultation.createdAt")
    .execute();
  const { slug } = grouped.find(({ analysis }) => JSON.parse(analysis).groups.length > 0)!;
  const here = `/moderation/summaries/opinions/${slug}`;
  return [here, `${here}?saved`, `${here}/groups/a`, `${here}/straight-liners`].map(
    (path): Address => ["moderator", path],
  );
}
