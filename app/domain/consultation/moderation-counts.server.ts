import type { ContributionKind, Db } from "#db/schema.ts";

/** What is hidden now, and how many reports wait; the whole record has a page of its own. */
export async function moderationCounts(db: Db, consultationId: string) {
  const hiddenOf = (kind: ContributionKind) =>
    db
      .selectFrom(kind as "entry")
      .select((select) => select.fn.countAll<number>().as("n"))
      .where("consultationId", "=", consultationId)
      .where("visibility", "=", "hidden");
  const row = await db
    .selectNoFrom([
      hiddenOf("entry").as("entries"),
      hiddenOf("proposal").as("proposals"),
      hiddenOf("argument").as("arguments"),
      db
        .selectFrom("report")
        .select((select) => select.fn.countAll<number>().as("n"))
        .where("consultationId", "=", consultationId)
        .where("decisionId", "is", null)
        .as("waiting"),
    ])
    .executeTakeFirstOrThrow();
  const hidden = Number(row.entries) + Number(row.proposals) + Number(row.arguments);
  return { hidden, waiting: Number(row.waiting) };
}
