import { setImmediate as letOthersRun } from "node:timers/promises";
import { moderationRecord, type RecordScope } from "#app/domain/record/record.server.ts";
import { recordColumns } from "#app/domain/record/record-columns.ts";
import type { PublicDecision } from "#app/domain/record/record-decision.ts";
import { allDecisionsPublic } from "#app/domain/record/record-list.server.ts";
import { byteOrderMark, csvRow } from "#app/domain/result/export-csv.ts";
import type { Db } from "#db/schema.ts";

/** Every decision of the record as a file that flows, in the order of time within each consultation. */
export async function* recordCsv(db: Db, scope: RecordScope, now = new Date()): AsyncGenerator<Buffer> {
  yield Buffer.from(byteOrderMark + csvRow(recordColumns.map(([name]) => name)));
  for await (const page of pagesOf(db, scope, now)) {
    const rows = page.map((decision) =>
      csvRow(
        recordColumns.map(([, cell]) => {
          const said = cell(decision);
          return typeof said === "boolean" ? String(said) : said;
        }),
      ),
    );
    yield Buffer.from(rows.join(""));
  }
}

/** The totals first, then every decision: until its last brace no program reads it. */
export async function* recordJson(
  db: Db,
  scope: RecordScope,
  head: Record<string, unknown>,
  now = new Date(),
): AsyncGenerator<Buffer> {
  const totals = await moderationRecord(db, scope, now);
  const facts = { ...head, asOf: now.toISOString(), totals };
  yield Buffer.from(`${JSON.stringify(facts, null, 1).slice(0, -2)},\n "decisions": [`);
  let between = "\n";
  for await (const page of pagesOf(db, scope, now)) {
    yield Buffer.from(between + page.map((decision) => JSON.stringify(asObject(decision))).join(",\n"));
    between = ",\n";
  }
  yield Buffer.from("\n ]\n}\n");
}

function asObject(decision: PublicDecision) {
  return Object.fromEntries(recordColumns.map(([name, cell]) => [name, cell(decision)]));
}

async function* pagesOf(db: Db, { consultationIds }: RecordScope, now: Date) {
  for (const id of consultationIds) {
    for await (const page of allDecisionsPublic(db, id, now)) {
      yield page;
      await letOthersRun();
    }
  }
}
