import { sql } from "kysely";
import { uncounted } from "#app/domain/tally/recount.server.ts";
import type { Db } from "#db/schema.ts";
import { type Asking, sentRows } from "#tests/support/responses.ts";
import { during, opens } from "#tests/support/taking-part.ts";

const atOnce = 1000;

const mostOriginals = 10_000;

/**
 * Many responses to questions of every kind, from several places, sent one after another over the days.
 * The first are made one by one, the others are copies of those under other ids.
 */
export async function fill(
  db: Db,
  asking: Pick<Asking, "id" | "questions" | "place">,
  many: number,
  originals = Math.min(many, mostOriginals),
) {
  await db.transaction().execute((trx) =>
    uncounted(trx, asking.id, async () => {
      await make(trx, asking, originals);
      await copies(trx, many, originals);
    }),
  );
}

async function copies(db: Db, many: number, originals: number) {
  for (let copy = 1; copy * originals < many; copy++) {
    for (const statement of await statementsToCopy(db, `k${copy + 10_000}-`)) {
      await sql.raw(statement).execute(db);
    }
  }
}

async function make(db: Db, asking: Pick<Asking, "id" | "questions" | "place">, many: number) {
  const days = during.getTime() - opens.getTime();
  const places = ["quilpue", "limache", "cochrane", "registro"];
  for (let from = 0; from < many; from += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, many - from) }, (_, i) => {
      const n = from + i;
      const sentAt = new Date(opens.getTime() + Math.floor((days * n) / many));
      return sentRows(asking, { n, from: places[n % places.length], sentAt });
    });
    await inPieces(
      rows.map(({ response }) => response),
      1000,
      (piece) => db.insertInto("response").values(piece).execute(),
    );
    await inPieces(
      rows.flatMap(({ entries }) => entries),
      1000,
      (piece) => db.insertInto("entry").values(piece).execute(),
    );
  }
}

/** A statement has at most so many values in either database. */
async function inPieces<Row>(rows: readonly Row[], size: number, insert: (piece: Row[]) => Promise<unknown>) {
  for (let at = 0; at < rows.length; at += size) await insert(rows.slice(at, at + size));
}

/** Copies the first responses, with what they say, under ids that begin with the prefix. */
export async function statementsToCopy(db: Db, prefix: string): Promise<string[]> {
  const statements: string[] = [];
  for (const table of ["response", "entry"] as const) {
    const columns = Object.keys(await db.selectFrom(table).selectAll().limit(1).executeTakeFirstOrThrow());
    const values = columns.map((column) =>
      ["id", "responseId", "participantId"].includes(column) ? `'${prefix}' || "${column}"` : `"${column}"`,
    );
    statements.push(
      `insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")})
       select ${values.join(", ")} from "${table}" where "${table === "entry" ? "responseId" : "id"}" < 'k'`,
    );
  }
  return statements;
}
