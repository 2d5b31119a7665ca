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
  return {
    entry: sumOf([...(await entriesWithWords(db, ids)), ...(await entriesCleared(db, ids))]),
    proposal: sumOf(await proposals(db, ids)),
    argument: sumOf(await debate(db, ids)),
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

/** In the order of the index entry_words, whose condition this repeats word for word. */
async function entriesWithWords(db: Db, ids: readonly string[]): Promise<Counted[]> {
  const rows = await db
    .selectFrom("entry")
    .select((select) => ["visibility", "counted", select.fn.countAll().as("n")])
    .where("consultationId", "in", ids)
    .where("submittedAt", "is not", null)
    .where("text", "is not", null)
    .groupBy(["consultationId", "visibility", "counted"])
    .execute();
  return rows.map(({ visibility, counted, n }) => ({
    visibility,
    takenBack: Number(counted) === 0,
    n: Number(n),
  }));
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

/** All by their index, less those withdrawn by theirs. */
async function proposals(db: Db, ids: readonly string[]): Promise<Counted[]> {
  const all = db
    .selectFrom("proposal")
    .select((select) => ["visibility", select.fn.countAll().as("n")])
    .where("consultationId", "in", ids)
    .groupBy(["consultationId", "visibility"]);
  const withdrawn = (await all.where("withdrawnAt", "is not", null).execute()).map(({ visibility, n }) => ({
    visibility,
    n: Number(n),
  }));
  return [
    ...(await all.execute()).map(({ visibility, n }) => ({ visibility, takenBack: false, n: Number(n) })),
    ...withdrawn.map(({ visibility, n }) => ({ visibility, takenBack: false, n: -n })),
    ...withdrawn.map(({ visibility, n }) => ({ visibility, takenBack: true, n })),
  ];
}

async function debate(db: Db, ids: readonly string[]): Promise<Counted[]> {
  const rows = await db
    .selectFrom("argument")
    .select((select) => ["visibility", select.fn.countAll().as("n")])
    .where("consultationId", "in", ids)
    .groupBy(["consultationId", "visibility"])
    .execute();
  return rows.map(({ visibility, n }) => ({ visibility, takenBack: false, n: Number(n) }));
}
