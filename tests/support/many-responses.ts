import type { Db } from "#db/schema.ts";
import { type Asking, sentRows } from "#tests/support/responses.ts";
import { during, opens } from "#tests/support/taking-part.ts";

const atOnce = 1000;

/** Many responses to questions of every kind, from several places, sent one after another over the days. */
export async function fill(
  db: Db,
  asking: Pick<Asking, "id" | "questions" | "place">,
  many: number,
  onRows?: (n: number) => void,
) {
  const days = during.getTime() - opens.getTime();
  const places = ["quilpue", "limache", "cochrane", "registro"];
  for (let from = 0; from < many; from += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, many - from) }, (_, i) => {
      const n = from + i;
      const sentAt = new Date(opens.getTime() + Math.floor((days * n) / many));
      return sentRows(asking, { n, from: places[n % places.length], sentAt });
    });
    await db.transaction().execute(async (trx) => {
      await inPieces(
        rows.map(({ response }) => response),
        1000,
        (piece) => trx.insertInto("response").values(piece).execute(),
      );
      await inPieces(
        rows.flatMap(({ entries }) => entries),
        1000,
        (piece) => trx.insertInto("entry").values(piece).execute(),
      );
    });
    onRows?.(from + rows.length);
  }
}

/** A statement has at most so many values in either database. */
async function inPieces<Row>(rows: readonly Row[], size: number, insert: (piece: Row[]) => Promise<unknown>) {
  for (let at = 0; at < rows.length; at += size) await insert(rows.slice(at, at + size));
}
