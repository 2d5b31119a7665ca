import { expect, test } from "vitest";
import { act } from "#app/domain/act.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { dropSentFormsOf } from "#app/domain/sent-form.server.ts";
import { sentForm } from "#app/domain/sent-form.ts";
import type { Db } from "#db/schema.ts";
import { reachableDb } from "#tests/support/db.ts";
import { aCitizen, aConsultation, during } from "#tests/support/taking-part.ts";

const bus = { title: "Un bus eléctrico hasta Colliguay", text: "Los domingos.", place: "" };
const bench = { title: "Bancas con sombra en la plaza", text: "", place: "" };

test("a form sent twice makes one thing, and tells the second time what it told the first", async () => {
  const { db, send } = await begin();
  const first = await send("key");
  const second = await send("key");
  expect(second).toEqual(first);
  expect(await count(db)).toEqual({ proposals: 1, acts: 1 });
});

test("three at the same moment make one thing", async () => {
  const { db, send } = await begin();
  const made = await Promise.all([send("key"), send("key"), send("key")]);
  expect(new Set(made.map(idOf)).size).toBe(1);
  expect(await count(db)).toEqual({ proposals: 1, acts: 1 });
});

test("another key is another form, also with the same words: the rules answer it", async () => {
  const { db, send } = await begin();
  await send("key");
  expect(await send("other key")).toEqual({ ok: false, refusal: "twice" });
  expect((await send("other words", bench)).ok).toBe(true);
  expect(await count(db)).toEqual({ proposals: 2, acts: 2 });
});

test("what was refused is not kept: put right, the same form is done", async () => {
  const { db } = await begin();
  const by = { ...nobody, sent: sentForm("key") };
  const what = { by, at: during, name: "something.made" };
  const refused = await act(db, what, async () => ({ ok: false as const, refusal: "no" }));
  expect(refused).toEqual({ ok: false, refusal: "no" });
  const again = { ...what, by: { ...nobody, sent: sentForm("key") } };
  expect(await act(db, again, async () => ({ ok: true as const, id: "made" }))).toEqual({
    ok: true,
    id: "made",
  });
});

test("several acts of one form are each done, and each once", async () => {
  const { db } = await begin();
  const done: string[] = [];
  async function both() {
    const by = { ...nobody, sent: sentForm("key") };
    for (const id of ["first", "second"]) {
      const made = await act(db, { by, at: during, name: "something.made" }, async () => {
        done.push(id);
        return { ok: true as const, id };
      });
      expect(made.id).toBe(id);
    }
  }
  await both();
  await both();
  expect(done).toEqual(["first", "second"]);
});

test("an act in another keeps nothing of its own", async () => {
  const { db } = await begin();
  const by = { ...nobody, sent: sentForm("key") };
  const inner = (trx: Db) =>
    act(trx, { by, at: during, name: "inner.made" }, async () => ({ ok: true as const }));
  await act(db, { by, at: during, name: "outer.made" }, inner);
  expect(await db.selectFrom("sentForm").selectAll().execute()).toHaveLength(1);
});

test("what was kept of something goes with it", async () => {
  const { db, send } = await begin();
  await dropSentFormsOf(db, idOf(await send("key"))!);
  expect(await db.selectFrom("sentForm").selectAll().execute()).toEqual([]);
});

const nobody: Actor = { personId: null, browserHash: null, grants: [], residenceId: null };

type Proposed = Awaited<ReturnType<typeof propose>>;

function idOf(made: Proposed): string | null {
  return made.ok ? made.proposal.id : null;
}

async function begin() {
  const { db } = await reachableDb();
  const consultation = await aConsultation(db);
  const citizen = await aCitizen(db);
  return {
    db,
    /** As a request of its own would. */
    send(hash: string, words = bus): Promise<Proposed> {
      const actor = { ...citizen, sent: sentForm(hash) };
      const who = { territoryId: consultation.place.quilpue!, language: "es" as const };
      return propose(db, actor, consultation.id, { ...words, ...who }, during);
    },
  };
}

async function count(db: Db) {
  const proposals = await db.selectFrom("proposal").select("id").execute();
  const acts = await db.selectFrom("ledger").select("id").where("act", "=", "proposal.made").execute();
  return { proposals: proposals.length, acts: acts.length };
}
