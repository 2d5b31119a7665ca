import { expect, test } from "vitest";
import { readConsultation } from "#app/domain/summary/digest/read-consultation.server.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import type { Db } from "#db/schema.ts";
import { anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { emptyDb } from "#tests/support/db.ts";
import { during } from "#tests/support/taking-part.ts";

test("a summary asks the database as often for many answers as for few", async () => {
  const few = await queriesOf({ quilpue: 5 });
  const many = await queriesOf({ quilpue: 40, limache: 30, cochrane: 9 });
  expect(many).toEqual(few);
});

async function queriesOf(people: Record<string, number>) {
  const db = await emptyDb();
  const { id } = await anAnsweredConsultation(db, people);
  const reading = await counted(db, (counting) => readConsultation(counting, id, during));
  const whole = await counted(db, (counting) => summariseAll(counting, id, during));
  return { reading, whole };
}

/** How many statements this sends. */
async function counted(db: Db, work: (db: Db) => Promise<unknown>): Promise<number> {
  let statements = 0;
  await work(
    db.withPlugin({
      transformQuery({ node }) {
        statements += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    }),
  );
  return statements;
}
