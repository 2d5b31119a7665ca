import { describe, expect, test } from "vitest";
import { argue, recountArguments } from "#app/domain/argument/argument.server.ts";
import { type ThreadNode, threadItems } from "#app/domain/argument/thread.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import type { Db, Stance } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aConsultation, closes, counted, during } from "#tests/support/taking-part.ts";

test("arguments and replies are counted on the proposal, also when they come at once", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  await Promise.all(Array.from({ length: 20 }, (_, i) => proposal.argue(aBrowser(), `Argumento ${i}`)));
  expect(await argumentCount(db)).toBe(20);
});

test("pressed twice at once, an argument is made once", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  const author = aBrowser();
  const all = await Promise.all([1, 2, 3, 4].map(() => proposal.argue(author, "Sale caro")));
  expect(all.filter((one) => one.ok)).toHaveLength(1);
  expect(await counted(db, "argument")).toEqual({ argument: 1 });
});

test("a reply to a reply is the deepest", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  let parentId: string | null = null;
  for (let level = 0; level < 3; level++) {
    const made = await proposal.argue(aBrowser(), `Nivel ${level}`, { parentId });
    if (!made.ok) throw new Error(made.refusal);
    parentId = made.argument.id;
  }
  expect(await proposal.argue(aBrowser(), "Nivel 3", { parentId })).toEqual({
    ok: false,
    refusal: "too-deep",
  });
});

test("nobody replies to what is hidden, or to an argument of another proposal", async () => {
  const db = await emptyDb();
  const [here, there] = [await aProposal(db), await aProposal(db)];
  const [hidden, elsewhere] = [
    await here.argue(aBrowser(), "Insulto"),
    await there.argue(aBrowser(), "Allá"),
  ];
  if (!hidden.ok || !elsewhere.ok) throw new Error("refused");
  await db
    .updateTable("argument")
    .set({ visibility: "hidden" })
    .where("id", "=", hidden.argument.id)
    .execute();
  for (const parentId of [hidden.argument.id, elsewhere.argument.id, "nothing"]) {
    expect(await here.argue(aBrowser(), "Respuesta", { parentId })).toEqual({
      ok: false,
      refusal: "no-such-argument",
    });
  }
});

test("no arguments after closing or on a proposal that is not shown", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  expect(await proposal.argue(aBrowser(), "Tarde", {}, closes)).toEqual({ ok: false, refusal: "closed" });
  await db.updateTable("proposal").set({ visibility: "hidden" }).execute();
  expect(await proposal.argue(aBrowser(), "Oculta")).toEqual({ ok: false, refusal: "not-shown" });
  expect(await counted(db, "argument", "participant")).toEqual({ argument: 0, participant: 1 });
});

test("a recount after hiding one leaves it out", async () => {
  const db = await emptyDb();
  const proposal = await aProposal(db);
  await proposal.argue(aBrowser(), "Uno");
  await proposal.argue(aBrowser(), "Dos");
  await db.updateTable("argument").set({ visibility: "hidden" }).where("text", "=", "Uno").execute();
  await recountArguments(db, proposal.id);
  expect(await argumentCount(db)).toBe(1);
});

describe("a page of a thread", () => {
  const nodes: ThreadNode[] = [
    node("a", null, "for"),
    node("b", null, "against"),
    node("a1", "a", "question"),
    node("a11", "a1", "for"),
    node("a111", "a11", "for"),
    node("b1", "b", "for"),
  ];
  const ids = (all: ThreadNode[]) => threadItems(all).map((item) => `${item.depth}${item.id}`);

  test("has each argument followed by its replies, none shown deeper than the deepest", () => {
    expect(ids(nodes)).toEqual(["0a", "1a1", "2a11", "2a111", "0b", "1b1"]);
  });

  test("keeps a place for what is hidden above a reply, and none for what is hidden alone or waits", () => {
    const with_ = (id: string, visibility: ThreadNode["visibility"]) =>
      nodes.map((one) => (one.id === id ? { ...one, visibility } : one));
    expect(ids(with_("b", "hidden")).slice(4)).toEqual(["0b", "1b1"]);
    expect(ids(with_("b1", "hidden")).slice(4)).toEqual(["0b"]);
    expect(ids(with_("b1", "pending")).slice(4)).toEqual(["0b"]);
  });
});

function node(id: string, parentId: string | null, stance: Stance): ThreadNode {
  const shared = { visibility: "published", createdAt: during.toISOString(), threadClosedAt: null } as const;
  return { id, parentId, stance, ...shared };
}

async function aProposal(db: Db) {
  const { id: consultationId, place } = await aConsultation(db);
  const common = { territoryId: place.quilpue!, language: "es" as const };
  const made = await propose(
    db,
    aBrowser(),
    consultationId,
    { title: "Una ventanilla única", text: "", place: "", ...common },
    during,
  );
  if (!made.ok) throw new Error(made.refusal);
  const { id } = made.proposal;
  return {
    id,
    argue: (by: Actor, text: string, { parentId = null }: { parentId?: string | null } = {}, now = during) =>
      argue(db, by, id, { stance: "for", text, parentId, ...common }, now),
  };
}

async function argumentCount(db: Db) {
  return (await db.selectFrom("proposal").select("argumentCount").executeTakeFirstOrThrow()).argumentCount;
}
