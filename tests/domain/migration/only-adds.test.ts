import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { unmigratedDb } from "#tests/support/db.ts";

const names = readdirSync(new URL("../../../db/migrations/", import.meta.url))
  .map((file) => file.replace(/\.ts$/, ""))
  .sort();

/** From here on, a portal of the version before goes on over the tables of this one. */
const first = names.findIndex((name) => name.startsWith("0005"));

test("every migration only adds: what the version before reads and writes is still there, and nothing more is asked of it", async () => {
  const db = await unmigratedDb();
  await migrate(db, names[first - 1]);
  for (const name of names.slice(first)) {
    const before = await columnsOf(db);
    await migrate(db, name);
    const after = await columnsOf(db);

    for (const [column, { type, isRequired }] of before) {
      expect(after.get(column), `${name} takes ${column} away`).toBeDefined();
      expect(after.get(column)!.type, `${name} changes the type of ${column}`).toBe(type);
      if (!isRequired) expect(after.get(column)!.isRequired, `${name} now asks for ${column}`).toBe(false);
    }
    const tables = new Set([...before.keys()].map((column) => column.split(".")[0]));
    for (const [column, { isRequired }] of after) {
      const isNew = tables.has(column.split(".")[0]) && !before.has(column);
      if (isNew) expect(isRequired, `${name} asks for ${column}, which nobody wrote before`).toBe(false);
    }
  }
});

/** "table.column" of every table; required where an insertion that does not name it fails. */
async function columnsOf(db: Db) {
  const columns = new Map<string, { type: string; isRequired: boolean }>();
  for (const table of await db.introspection.getTables()) {
    for (const { name, dataType, isNullable, hasDefaultValue, isAutoIncrementing } of table.columns) {
      const isRequired = !(isNullable || hasDefaultValue || isAutoIncrementing);
      columns.set(`${table.name}.${name}`, { type: dataType.toLowerCase(), isRequired });
    }
  }
  return columns;
}
