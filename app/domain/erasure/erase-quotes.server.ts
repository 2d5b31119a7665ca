import { passagesOf, withoutPassages } from "#app/domain/erasure/passages.ts";
import type { Db } from "#db/schema.ts";

/** What is said of a contribution says little besides: also a short passage in it is a quotation. */
const shortestSaid = 10;

/** Where people say something of a contribution, and may have copied it: in which columns, and by what it names it. */
const said = [
  { table: "report", columns: ["words"], names: ["contributionId"] },
  { table: "caseNote", columns: ["text"], names: ["contributionId"] },
  { table: "decision", columns: ["reason"], names: ["contributionId"] },
  { table: "secondOpinion", columns: ["reason", "note"], names: ["contributionId"] },
  { table: "mergeRequest", columns: ["reason"], names: ["proposalId", "intoId"] },
  { table: "appeal", columns: ["words", "reason"], names: ["decisionId"] },
  { table: "quoteChoice", columns: ["reason"], names: ["contributionId"] },
  { table: "themeCorrection", columns: ["note"], names: ["contributionId"] },
] as const;

type Said = (typeof said)[number];

/** Takes the words out of what readers, moderators and its author said of it; the rest of that stays. */
export async function eraseFromWhatWasSaid(
  trx: Db,
  contributionId: string,
  words: readonly (string | null)[],
  mark: string,
) {
  const passages = passagesOf(words, shortestSaid);
  const decided = await trx
    .selectFrom("decision")
    .select("id")
    .where("contributionId", "=", contributionId)
    .execute();
  const ids = [contributionId, ...decided.map(({ id }) => id)];
  for (const place of said) await eraseFrom(trx, place, ids, passages, mark);
}

async function eraseFrom(
  trx: Db,
  { table, columns, names }: Said,
  ids: readonly string[],
  passages: readonly string[],
  mark: string,
) {
  // The tables share no column but their id; which of them each has is written above.
  const rows = (await trx
    .selectFrom(table as "report")
    .select("id")
    .select(columns as readonly string[] as ["words"])
    .where((on) => on.or(names.map((name) => on(name as "contributionId", "in", ids))))
    .execute()) as unknown as ({ id: string } & Record<string, string>)[];
  for (const { id, ...row } of rows) {
    const changed = columns.flatMap((column) => {
      const rest = withoutPassages(row[column] ?? "", passages, mark);
      return rest === row[column] ? [] : [[column, rest] as const];
    });
    if (changed.length === 0) continue;
    await trx
      .updateTable(table as "report")
      .set(Object.fromEntries(changed) as { words: string })
      .where("id", "=", id)
      .execute();
  }
}
