import { expect, test } from "vitest";
import { readEnvironment } from "#app/http/environment.ts";
import { openLog } from "#app/http/log.ts";
import { workOnce } from "#app/jobs/loop.ts";
import type { Db } from "#db/schema.ts";
import { aDebate, aModerator, anEntry, type Debate, report } from "#tests/domain/moderation/world.ts";
import { anApp, type Browser } from "#tests/support/app.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aStorage } from "#tests/support/storage.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

const reasonEs = "Repite el mismo anuncio.";

test("marked cases are looked at, decided with one rule and reason, and all of it is undone", async () => {
  const { db, debate, app } = await aDesk();
  const ids = [await reported(db, debate), await reported(db, debate), await reported(db, debate)];
  const mine = await reported(db, debate, debate.moderator);
  const marked = [...ids.slice(0, 2), mine].map((id) => `case-${id}=entry`).join("&");

  const first = await app.get(`/moderation/bulk?${marked}`);
  expect(first.text).toContain("Se decide sobre 2 casos.");
  expect(first.text).toContain("1 caso, porque lo escribió usted");
  expect(first.text).toContain("Falta una oficina cerca.");
  const there = `/moderation/bulk?${marked}&outcome=hide`;
  const form = await app.get(there);
  const asOf = form.html.match(/name="asOf" value="([^"]+)"/)![1]!;
  const unsaid = await app.post(there, { asOf, reasonEs: "Mal" });
  expect(unsaid.status).toBe(422);
  expect(unsaid.text).toContain("Elija la norma");
  expect(unsaid.html).toContain("Mal");

  const asked = await app.post(there, { asOf, reasonEs, ruleCode: "spam" });
  expect(asked.location).toMatch(/^\/moderation\/bulk\/[\w-]{36}$/);
  const waiting = await app.follow(asked);
  expect(waiting.text).toContain("caso por caso");
  await work(db);
  const done = await app.get(asked.location!);
  expect(done.text).toContain("Todo está decidido");
  expect(done.text).toMatch(/Decididos 2 de 3 casos/);
  expect(done.html).toContain(`/moderation/entry/${mine}`);
  expect(await hidden(db)).toEqual(ids.slice(0, 2).toSorted());

  const other = await app.signedInAs((await aModerator(db, debate.authorityId)).personId);
  expect((await other.get(asked.location!)).status).toBe(404);
  expect((await other.post(`${asked.location}/undo`)).status).toBe(404);
  await app.post(`${asked.location}/undo`);
  await work(db);
  expect((await app.get(asked.location!)).text).toContain("Se deshizo: todo está como antes");
  expect(await hidden(db)).toEqual([]);
});

test("all the cases of a part of the queue are decided, and no others", async () => {
  const { db, debate, app } = await aDesk();
  const spam = [await reported(db, debate), await reported(db, debate)];
  const { id: threat } = await anEntry(db, debate);
  await report(db, debate, "entry", threat, { rule: "threat" });
  const elsewhere = await aDebate(db);
  await reported(db, elsewhere);

  const page = await app.get(`/moderation/bulk?rule=spam&case-${spam[0]}=entry`);
  expect(page.html).toContain("/moderation/bulk?rule=spam&amp;all=on");
  const there = "/moderation/bulk?rule=spam&all=on&outcome=approve";
  const form = await app.get(there);
  expect(form.text).toContain("Se decide sobre 2 casos.");
  const asOf = form.html.match(/name="asOf" value="([^"]+)"/)![1]!;
  await app.post(there, { asOf });
  await work(db);
  const waiting = await db
    .selectFrom("report")
    .select("contributionId")
    .where("decisionId", "is", null)
    .execute();
  expect(waiting.map((one) => one.contributionId)).toContain(threat);
  expect(waiting).toHaveLength(2);
});

test("labels are put on many", async () => {
  const { db, debate, app } = await aDesk();
  const id = await reported(db, debate);
  const there = `/moderation/bulk?case-${id}=entry&outcome=label`;
  const asOf = (await app.get(there)).html.match(/name="asOf" value="([^"]+)"/)![1]!;
  const none = await app.post(there, { asOf, ruleCode: "off-topic", reasonEs });
  expect(none.status).toBe(422);
  expect(none.text).toContain("Elija la etiqueta");
  await app.post(there, { asOf, ruleCode: "off-topic", reasonEs, label: "off-topic" });
  await work(db);
  const { label } = await db
    .selectFrom("entry")
    .select("label")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect(label).toBe("off-topic");
});

test("nothing marked is nothing to decide, and only moderators may", async () => {
  const { db, debate, app } = await aDesk();
  expect((await app.get("/moderation/bulk")).text).toContain("Ninguno de los casos elegidos");
  expect((await app.get("/moderation/bulk/none")).status).toBe(404);
  expect((await app.post("/moderation/bulk", {})).status).toBe(404);
  const id = await reported(db, debate);
  for (const role of [null, "official", "lawyer"] as const) {
    const browser = await aPersonWith(app, db, debate, role);
    const there = `/moderation/bulk?case-${id}=entry&outcome=approve`;
    expect((await browser.get(there)).status).toBe(403);
    expect((await browser.post(there, { asOf: new Date().toISOString() })).status).toBe(403);
  }
  expect(await db.selectFrom("bulkDecision").select("id").execute()).toEqual([]);
});

test("a moderator of another authority decides none of these", async () => {
  const { db, debate, app } = await aDesk();
  const id = await reported(db, debate);
  const elsewhere = await aDebate(db);
  const other = await app.signedInAs(elsewhere.moderator.personId);
  const there = `/moderation/bulk?case-${id}=entry&outcome=approve`;
  expect((await other.get(there)).text).toContain("1 caso de una autoridad para la que usted no modera");
  const posted = await other.post(there, { asOf: new Date().toISOString() });
  expect(posted.status).toBe(422);
  expect(posted.text).toContain("Ninguno de estos casos se puede decidir ya");
});

async function aDesk() {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const app = await (await anApp(db)).signedInAs(debate.moderator.personId);
  return { db, debate, app };
}

async function reported(db: Db, debate: Debate, author = aBrowser()): Promise<string> {
  const { id } = await anEntry(db, debate, author);
  await report(db, debate, "entry", id);
  return id;
}

async function aPersonWith(app: Browser, db: Db, debate: Debate, role: "official" | "lawyer" | null) {
  const { personId } = await aCitizen(db);
  if (role) {
    const grant = { id: `of-${personId}`, personId, role, authorityId: debate.authorityId };
    await db
      .insertInto("roleGrant")
      .values({ ...grant, grantedAt: during.toISOString() })
      .execute();
  }
  return app.signedInAs(personId);
}

/** What the job loop does, until nothing of it is due. */
async function work(db: Db) {
  const read = readEnvironment({ CABILDO_SECRET: "a secret that only the tests know, 32 long" });
  if (!read.ok) throw new Error(read.sentence);
  const place = { db, environment: read.environment, storage: aStorage(), log: openLog("fatal") };
  await db.deleteFrom("job").where("name", "not in", ["decide-in-bulk", "undo-in-bulk"]).execute();
  while (await workOnce(place)) {
    await db.deleteFrom("job").where("name", "not in", ["decide-in-bulk", "undo-in-bulk"]).execute();
  }
}

async function hidden(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("entry")
    .select("id")
    .where("visibility", "=", "hidden")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}
