import { expect, test } from "vitest";
import { summariseAll, workOutDrafts } from "#app/domain/summary/draft-work.server.ts";
import { draftSummary } from "#app/domain/summary/summary.server.ts";
import { openHeavyWork } from "#app/jobs/heavy-work.ts";
import { anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { reachableDb } from "#tests/support/db.ts";
import { during } from "#tests/support/taking-part.ts";

async function aThread() {
  const { db, url } = await reachableDb();
  const heavyWork = openHeavyWork(url);
  afterThisFile(async () => heavyWork.close());
  const consultation = await anAnsweredConsultation(db, { quilpue: 6, limache: 7, cochrane: 3 });
  return { db, heavyWork, consultation };
}

test("a thread with a connection of its own works out the same drafts, and they are kept", async () => {
  const { db, heavyWork, consultation } = await aThread();
  const made = await heavyWork.workOutDrafts(consultation.id, during);
  expect(made).toEqual(await workOutDrafts(db, consultation.id, during));

  await summariseAll(db, consultation.id, during, heavyWork.workOutDrafts);
  const place = { consultationId: consultation.id, territoryId: consultation.place.limache! };
  expect((await draftSummary(db, place))?.digest.questions[0]?.base).toBe(7);
});

test("there is nothing to work out for a consultation that does not exist", async () => {
  const { heavyWork } = await aThread();
  expect(await heavyWork.workOutDrafts("none", during)).toBeNull();
});

test("what fails in the thread is told, and the next task is done", async () => {
  const { db, heavyWork, consultation } = await aThread();
  await db.schema.alterTable("theme").renameTo("elsewhere").execute();
  await expect(heavyWork.workOutDrafts(consultation.id, during)).rejects.toThrow("theme");
  await db.schema.alterTable("elsewhere").renameTo("theme").execute();
  expect(await heavyWork.workOutDrafts(consultation.id, during)).not.toBeNull();
});

test("a thread that ends refuses what it was asked, and begins nothing more", async () => {
  const { heavyWork, consultation } = await aThread();
  const asked = heavyWork.workOutDrafts(consultation.id, during);
  heavyWork.close();
  await expect(asked).rejects.toThrow("ended");
  await expect(heavyWork.workOutDrafts(consultation.id, during)).rejects.toThrow("closed");
});
