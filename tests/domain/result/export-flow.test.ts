import { setTimeout } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { exportChunks, exportFacts } from "#app/domain/result/export.server.ts";
import { type ExportFormat, exportFormats } from "#app/domain/result/export.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { secret } from "#tests/support/exported.ts";
import { heapInUse } from "#tests/support/heap.ts";
import { fill } from "#tests/support/many-responses.ts";
import { askingEveryKind } from "#tests/support/responses.ts";
import { during } from "#tests/support/taking-part.ts";

const many = 20_000;

let db: Db;
let id: string;

beforeAll(async () => {
  db = await emptyDb();
  const asking = await askingEveryKind(db);
  await fill(db, asking, many, 500);
  id = asking.id;
});

async function chunksOf(format: ExportFormat) {
  const consultation = (await consultationById(db, id))!;
  const facts = await exportFacts(db, consultation, "es", during);
  return exportChunks(db, consultation, facts, { format, secret });
}

test.each(exportFormats)("%s of 20,000 responses holds few of them at a time", async (format) => {
  let bytes = 0;
  let peak = 0;
  let taken = 0;
  const chunks = await chunksOf(format);
  await chunks.next();
  const before = heapInUse();
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (taken++ % (format === "xlsx" ? 64 : 8) === 0) peak = Math.max(peak, heapInUse() - before);
  }
  expect(bytes).toBeGreaterThan(1_000_000);
  // All of them at once take 41 MB, and their text as much again.
  expect(peak).toBeLessThan(24 * 1024 * 1024);
});

/** Statements: all of it takes two for each page of 500. */
const few = 20;

test("nothing is read of what nobody takes, and nothing more once they are gone", async () => {
  for (const format of exportFormats) {
    let read = 0;
    const watched = watching(db, () => read++);
    const consultation = (await consultationById(db, id))!;
    const facts = await exportFacts(db, consultation, "es", during);
    const chunks = exportChunks(watched, consultation, facts, { format, secret });
    await chunks.next();
    await setTimeout(50);
    expect(read).toBeLessThan(few);
    await chunks.return(undefined);
    await setTimeout(500);
    // The page that was being read is read to its end, and no other.
    expect(read).toBeLessThan(few);
  }
});

test("others have their turn while it is written", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  for await (const _ of await chunksOf("csv"));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(many / 500 / 2);
});

/** The same database, telling of each statement. */
function watching(of: Db, onQuery: () => void): Db {
  return of.withPlugin({
    transformQuery: ({ node }) => {
      onQuery();
      return node;
    },
    transformResult: async ({ result }) => result,
  });
}
