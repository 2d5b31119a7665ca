import { sql } from "kysely";
import { expect, test } from "vitest";
import { compiled } from "#db/compiled.ts";
import { reachableDb } from "#tests/support/db.ts";

const territories = compiled<{ code: string }>()((db, value) =>
  db.selectFrom("territory").select("code").where("code", "=", value("code")),
);

test("what runs thousands of times is prepared once in each connection", async () => {
  const { db } = await reachableDb();
  await db.connection().execute(async (one) => {
    for (const code of ["CL-1", "CL-2", "CL-3"]) expect((await territories(one, { code })).rows).toEqual([]);
    await one.selectFrom("territory").select("name").where("code", "=", "CL-1").execute();
    const { rows } = await sql<{ statement: string; generic_plans: string; custom_plans: string }>`
      select statement, generic_plans, custom_plans from pg_prepared_statements`.execute(one);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.statement).toContain('where "code" = $1');
    expect(Number(rows[0]!.generic_plans) + Number(rows[0]!.custom_plans)).toBe(3);
  });
});
