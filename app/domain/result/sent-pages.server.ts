import { setImmediate as letOthersRun } from "node:timers/promises";
import type { ExpressionBuilder } from "kysely";
import type { Schema } from "#db/schema.ts";

export const atOnce = 5000;

/** Where reading goes on. */
interface Sent {
  submittedAt: string | null;
  id: string;
}

/**
 * Entries in the order they were sent, some thousands at a time, and others' requests in between.
 * @param read  the first `atOnce` of them, or the first that are `sentAfter` the one given
 */
export async function* sentPages<Row extends Sent>(
  read: (after: Sent | null) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let after: Row | null = null;
  do {
    const rows: Row[] = await read(after);
    yield rows;
    after = rows.length < atOnce ? null : (rows.at(-1) ?? null);
    await letOthersRun();
  } while (after);
}

/** Whether an entry was sent after this one. */
export function sentAfter({ submittedAt, id }: Sent) {
  return (on: ExpressionBuilder<Schema, "entry">) =>
    on(on.refTuple("entry.submittedAt", "entry.id"), ">", on.tuple(submittedAt!, id));
}
