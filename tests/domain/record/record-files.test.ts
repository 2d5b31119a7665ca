import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { RecordScope } from "#app/domain/record/record.server.ts";
import { recordCsv } from "#app/domain/record/record-files.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { manyDecisions } from "#tests/support/many-decisions.ts";

const later = new Date("2030-01-01T00:00:00.000Z");

test("the file holds every decision once, though many were taken in the same moment, a page at a time", async () => {
  const db = await emptyDb();
  const ids = await manyDecisions(db, 1300);
  await db.updateTable("decision").set({ decidedAt: "2025-01-01T00:00:00.000Z" }).execute();
  const pieces = [];
  const scope: RecordScope = { of: { authorityId: "authority" }, consultationIds: ids };
  for await (const piece of recordCsv(db, scope, later)) pieces.push(piece);
  const rows: { decision: string }[] = parse(Buffer.concat(pieces), { bom: true, columns: true });
  expect(rows).toHaveLength(1300);
  expect(new Set(rows.map(({ decision }) => decision)).size).toBe(1300);
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
});

test("a formula in a name is no formula in the file", async () => {
  const db = await emptyDb();
  const ids = await manyDecisions(db, 10);
  await db.updateTable("rule").set({ code: "=cmd()" }).where("id", "=", "rule-3").execute();
  const scope: RecordScope = { of: { consultationId: ids[0]! }, consultationIds: ids.slice(0, 1) };
  let file = "";
  for await (const piece of recordCsv(db, scope, later)) file += piece.toString();
  expect(file).toContain(`"'=cmd()"`);
});
