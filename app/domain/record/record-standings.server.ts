import { noStandings, type Standings } from "#app/domain/record/record.ts";
import type { ContributionKind, Db, Visibility } from "#db/schema.ts";

interface Counted {
  visibility: Visibility;
  takenBack: boolean;
  n: number;
}

/** Where everything that was sent stands. An answer still being written is nobody's business, one of choices alone no contribution. */
export async function standings(
  db: Db,
  ids: readonly string[],
): Promise<Record<ContributionKind, Standings>> {
  const kept = await keptStandings(db, ids);
  return {
    entry: sumOf([...kept.entry, ...(await entriesCleared(db, ids))]),
    proposal: sumOf(kept.proposal),
    argument: sumOf(kept.argument),
  };
}

function sumOf(rows: readonly Counted[]): Standings {
  const sum = { ...noStandings };
  for (const { visibility, takenBack, n } of rows) {
    sum[visibility !== "hidden" && takenBack ? "takenBack" : visibility] += n;
    sum.received += n;
  }
  return sum;
}

async function keptStandings(db: Db, ids: readonly string[]): Promise<Record<ContributionKind, Counted[]>> {
  const rows = await db
    .selectFrom("tally")
    .select((on) => ["what", "of", on.fn.sum("n").as("n")])
    .where("consultationId", "in", ids)
    .where("what", "in", ["entry-standing", "proposal-standing", "argument-standing"])
    .groupBy(["what", "of"])
    .execute();
  const kept: Record<ContributionKind, Counted[]> = { entry: [], proposal: [], argument: [] };
  for (const { what, of, n } of rows) {
    const [visibility, takenBack] = of.split("/") as [Visibility, string | undefined];
    kept[what.replace("-standing", "") as ContributionKind].push({
      visibility,
      takenBack: takenBack !== undefined,
      n: Number(n),
    });
  }
  return kept;
}

/** Once sent with words, and cleared since: few, in the index entry_cleared. */
async function entriesCleared(db: Db, ids: readonly string[]): Promise<Counted[]> {
  const rows = await db
    .selectFrom("entry")
    .select("visibility")
    .where("consultationId", "in", ids)
    .where("changedAt", "is not", null)
    .where("text", "is", null)
    .where((on) =>
      on.exists(
        on
          .selectFrom("entryHistory")
          .select("entryHistory.id")
          .whereRef("entryHistory.entryId", "=", "entry.id")
          .where("entryHistory.text", "<>", ""),
      ),
    )
    .execute();
  return rows.map(({ visibility }) => ({ visibility, takenBack: true, n: 1 }));
}
