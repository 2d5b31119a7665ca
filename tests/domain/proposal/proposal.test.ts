import { expect, test } from "vitest";
import type { Actor } from "#app/domain/person/actor.ts";
import { propose, withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import { ProposalInput } from "#app/domain/proposal/proposal.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, aConsultation, closes, counted, during } from "#tests/support/taking-part.ts";

test("a proposal is made, found by its folded words, and noted in the ledger", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const made = await make(db, consultation, aBrowser(), {
    title: "Una ventanilla única",
    place: "Colliguay",
  });
  expect(made).toMatchObject({
    ok: true,
    proposal: { visibility: "published", searchText: "una ventanilla unica colliguay" },
  });
  const ledger = await db.selectFrom("ledger").select(["act", "consultationId", "subjectId"]).execute();
  expect(ledger).toEqual([
    { act: "proposal.made", consultationId: consultation.id, subjectId: made.ok && made.proposal.id },
  ]);
});

test("pressed twice at once, it is made once", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const author = aBrowser();
  const all = await Promise.all([1, 2, 3, 4, 5].map(() => make(db, consultation, author)));
  expect(all.filter((one) => one.ok)).toHaveLength(1);
  expect(all.filter((one) => !one.ok && one.refusal === "twice")).toHaveLength(4);
  expect(await counted(db, "proposal")).toEqual({ proposal: 1 });
});

test("somebody else may propose the same", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  await make(db, consultation, aBrowser());
  expect(await make(db, consultation, aBrowser())).toMatchObject({ ok: true });
});

test("after twenty, one participant proposes no more, also at once", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const author = aBrowser();
  const all = await Promise.all(
    Array.from({ length: 25 }, (_, i) => make(db, consultation, author, { title: `Propuesta número ${i}` })),
  );
  expect(all.filter((one) => one.ok)).toHaveLength(20);
  expect(all.filter((one) => !one.ok && one.refusal === "too-many")).toHaveLength(5);
});

test("no proposals where none are invited, after closing, or from elsewhere", async () => {
  const db = await emptyDb();
  const [open, uninvited] = [await aConsultation(db), await aConsultation(db, { proposalsInvited: 0 })];
  expect(await make(db, uninvited, aBrowser())).toEqual({ ok: false, refusal: "proposals-not-invited" });
  expect(await make(db, open, aBrowser(), {}, closes)).toEqual({ ok: false, refusal: "closed" });
  expect(await make(db, open, aBrowser(), { territoryId: open.place.registro! })).toEqual({
    ok: false,
    refusal: "outside-territory",
  });
  expect(await counted(db, "proposal", "participant", "ledger")).toEqual({
    proposal: 0,
    participant: 0,
    ledger: 0,
  });
});

test("where contributions are moderated first, a proposal waits", async () => {
  const db = await emptyDb();
  const made = await make(db, await aConsultation(db, { preModerated: 1 }), aBrowser());
  expect(made).toMatchObject({ proposal: { visibility: "pending" } });
});

test("its author withdraws it; nobody else does, and not after closing", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const author = aBrowser();
  const made = await make(db, consultation, author);
  if (!made.ok) throw new Error(made.refusal);
  const { id } = made.proposal;

  expect(await withdrawProposal(db, aBrowser(), id, during)).toEqual({ ok: false, refusal: "not-yours" });
  expect(await withdrawProposal(db, await aCitizen(db), id, during)).toEqual({
    ok: false,
    refusal: "not-yours",
  });
  expect(await withdrawProposal(db, author, id, closes)).toEqual({ ok: false, refusal: "closed" });
  expect(await withdrawProposal(db, author, id, during)).toMatchObject({ ok: true });
  expect(await withdrawProposal(db, author, id, during)).toEqual({ ok: false, refusal: "already-withdrawn" });
  const kept = await db.selectFrom("proposal").select(["title", "withdrawnAt"]).executeTakeFirst();
  expect(kept).toEqual({ title: made.proposal.title, withdrawnAt: during.toISOString() });
});

test("a withdrawn proposal may be made again", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const author = aBrowser();
  const made = await make(db, consultation, author);
  if (made.ok) await withdrawProposal(db, author, made.proposal.id, during);
  expect(await make(db, consultation, author)).toMatchObject({ ok: true });
});

test.each([
  ["a title of ten signs", { title: "Diez signo" }, true],
  ["not one of nine, spaces aside", { title: "  Nueve sig " }, false],
  ["a title of 120", { title: "x".repeat(120) }, true],
  ["not one of 121", { title: "x".repeat(121) }, false],
  ["a text of 2,000, line ends counted once", { title: "Diez signos", text: "x\r\n".repeat(1000) }, true],
  ["not one of 2,001", { title: "Diez signos", text: "x".repeat(2001) }, false],
  ["not a place of 121", { title: "Diez signos", place: "x".repeat(121) }, false],
])("%s", (_, input, good) => {
  expect(ProposalInput.safeParse(input).success).toBe(good);
});

type Consultation = Awaited<ReturnType<typeof aConsultation>>;
type Input = Parameters<typeof propose>[3];

function make(db: Db, { id, place }: Consultation, by: Actor, facts: Partial<Input> = {}, now = during) {
  const input: Input = {
    title: "Una ventanilla única en línea",
    text: "",
    place: "",
    territoryId: place.quilpue!,
    language: "es",
    ...facts,
  };
  return propose(db, by, id, input, now);
}
