import { test } from "vitest";
import type { Beside } from "#app/domain/list/stretch.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { readableResults } from "#app/domain/result/readable.server.ts";
import { expectBothWays, expectNoPlace } from "#tests/domain/list/both-ways.ts";
import { emptyDb } from "#tests/support/db.ts";
import { actorOf, aPerson, granted } from "#tests/support/people.ts";
import { aConsultation, opens } from "#tests/support/taking-part.ts";

test("results are read to their end and back, the newest first, also where many were published at once", async () => {
  const db = await emptyDb();
  const { authorityId, id: first } = await aConsultation(db, { publishedAt: published(0) });
  const ids = [first];
  for (let n = 1; n < 45; n++) {
    ids.unshift((await aConsultation(db, { authorityId, questions: [], publishedAt: published(n) })).id);
  }
  const foreign = await aConsultation(db, { publishedAt: published(20) });
  const draft = await aConsultation(db, { authorityId, publishedAt: null });
  const personId = await aPerson(db);
  await granted(db, personId, "analyst", authorityId);
  const analyst = await actorOf(db, personId);
  const read = (beside: Beside) => readableResults(db, analyst, beside);

  await expectBothWays(ids, read);
  await expectNoPlace(read, "gone", "", "'", foreign.id, draft.id);
  await db.deleteFrom("consultation").where("id", "=", foreign.id).execute();
  await expectBothWays(ids, (beside) => readableResults(db, theSystem, beside));
});

/** Three at each moment. */
function published(n: number): string {
  return new Date(opens.getTime() + Math.floor(n / 3)).toISOString();
}
