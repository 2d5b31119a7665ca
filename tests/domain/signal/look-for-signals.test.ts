import { expect, test } from "vitest";
import { argue } from "#app/domain/argument/argument.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { lookForVoteBurst } from "#app/domain/signal/burst.server.ts";
import { lookForSignals, signalsOf } from "#app/domain/signal/signal.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aConsultation, during } from "#tests/support/taking-part.ts";

const plaza =
  "Pedimos diez bancos con sombra en la plaza de Colliguay, junto a la parada, para que las personas mayores esperen sentadas el bus de la tarde.";
const puente =
  "El puente viejo no resiste más camiones y hay que cerrarlo de noche hasta que lo refuercen, antes de que ocurra una desgracia con los niños.";

test("what is noticed opens a case, with kinds and counts and never the data", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const id = await debate.proposes("Bancos en la plaza nueva", "Escriban a ana.rojas@correo.cl, IDIOTAS.");
  await lookForSignals(db, "proposal", id, during);
  const signals = await signalsOf(db, id, null);
  expect(signals.map(({ code }) => code)).toEqual(["personal-data", "words"]);
  expect(JSON.parse(signals[0]!.detail)).toEqual({ kinds: { email: 1 }, documents: [] });
  expect(JSON.stringify(signals)).not.toContain("ana.rojas");
  expect(await caseOf(db, id)).toMatchObject({ isOpen: 1, marks: " signal:personal-data signal:words " });
});

test("looking twice changes nothing, and what is not true of the new words any more goes", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const id = await debate.proposes("Bancos en la plaza nueva", "Mi correo es ana.rojas@correo.cl.");
  await lookForSignals(db, "proposal", id, during);
  const once = await signalsOf(db, id, null);
  await lookForSignals(db, "proposal", id, new Date("2026-11-16T12:00:00.000Z"));
  expect(await signalsOf(db, id, null)).toEqual(once);

  await db.updateTable("proposal").set({ text: "Sin más." }).where("id", "=", id).execute();
  await lookForSignals(db, "proposal", id, during);
  expect(await signalsOf(db, id, null)).toEqual([]);
  expect(await caseOf(db, id)).toMatchObject({ isOpen: 0 });
});

test("what a decision dealt with comes back only with other words", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const id = await debate.proposes("Bancos en la plaza nueva", "Mi correo es ana.rojas@correo.cl.");
  await lookForSignals(db, "proposal", id, during);
  await db.updateTable("signal").set({ decisionId: "decided" }).where("contributionId", "=", id).execute();
  await lookForSignals(db, "proposal", id, during);
  expect(await signalsOf(db, id, null)).toEqual([]);
  expect(await signalsOf(db, id, "decided")).toHaveLength(1);

  await db
    .updateTable("proposal")
    .set({ text: "Ahora es otro: pedro.paz@correo.cl." })
    .where("id", "=", id)
    .execute();
  await lookForSignals(db, "proposal", id, during);
  expect(await signalsOf(db, id, null)).toHaveLength(1);
});

test("of two that say nearly the same, the later is noticed; what is hidden is compared with nothing", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const first = await debate.proposes("Bancos con sombra", plaza);
  const later = await debate.proposes("Bancos con sombra ya", `${plaza} Gracias.`);
  const other = await debate.proposes("El puente viejo", puente);
  for (const id of [first, later, other]) await lookForSignals(db, "proposal", id, during);
  expect(await signalsOf(db, first, null)).toEqual([]);
  expect(await signalsOf(db, other, null)).toEqual([]);
  const [signal] = await signalsOf(db, later, null);
  expect(signal?.code).toBe("near-duplicate");
  expect(JSON.parse(signal!.detail)).toMatchObject({ count: 1, like: [{ kind: "proposal", id: first }] });

  await db.updateTable("proposal").set({ visibility: "hidden" }).where("id", "=", first).execute();
  await lookForSignals(db, "proposal", later, during);
  expect(await signalsOf(db, later, null)).toEqual([]);
});

test("the same words from three participants are noticed on all three, a short yes on none", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const proposal = await debate.proposes("El puente viejo", puente);
  const [long, short] = [[] as string[], [] as string[]];
  for (const author of [aBrowser(), aBrowser(), aBrowser()]) {
    long.push(await debate.argues(proposal, plaza, author));
    short.push(await debate.argues(proposal, "Totalmente de acuerdo con esto", author));
  }
  for (const id of [...long, ...short]) await lookForSignals(db, "argument", id, during);
  for (const id of long) {
    const signals = await signalsOf(db, id, null);
    expect(signals.map(({ code, detail }) => [code, JSON.parse(detail)])).toEqual([
      ["same-text", { participants: 3 }],
    ]);
    expect(await caseOf(db, id)).toMatchObject({ isOpen: 1, marks: " signal:same-text " });
  }
  for (const id of short) expect(await signalsOf(db, id, null)).toEqual([]);
});

test("what was withdrawn is forgotten", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const id = await debate.proposes("Bancos con sombra", plaza);
  await lookForSignals(db, "proposal", id, during);
  await db.updateTable("proposal").set({ withdrawnAt: during.toISOString() }).where("id", "=", id).execute();
  await lookForSignals(db, "proposal", id, during);
  expect(await db.selectFrom("textPrint").selectAll().execute()).toEqual([]);
  expect(await db.selectFrom("textBand").selectAll().execute()).toEqual([]);
});

test("who writes ten arguments in ten minutes is noticed, who wrote three is not", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const proposal = await debate.proposes("El puente viejo", puente);
  const [quick, calm] = [aBrowser(), aBrowser()];
  let last = "";
  for (let n = 0; n < 12; n++) last = await debate.argues(proposal, `Razón número ${n} de muchas`, quick, n);
  await lookForSignals(db, "argument", last, during);
  expect((await signalsOf(db, last, null)).map(({ code }) => code)).toEqual(["posting-burst"]);
  for (let n = 0; n < 3; n++) last = await debate.argues(proposal, `Otra razón ${n}`, calm, n);
  await lookForSignals(db, "argument", last, during);
  expect(await signalsOf(db, last, null)).toEqual([]);
});

test("forty votes in a moment are noticed as a number, and stay when the words are looked at again", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const id = await debate.proposes("El puente viejo", puente);
  const at = new Date(during.getTime() + 60 * 60_000);
  await votes(db, debate.id, id, 20, during);
  await lookForVoteBurst(db, id, during);
  expect(await signalsOf(db, id, null)).toEqual([]);
  await votes(db, debate.id, id, 40, at);
  await lookForVoteBurst(db, id, at);
  await lookForSignals(db, "proposal", id, at);
  const [signal] = await signalsOf(db, id, null);
  expect(signal).toMatchObject({ code: "vote-burst" });
  expect(JSON.parse(signal!.detail)).toEqual({ votes: 40, minutes: 10, usual: 4 });
});

test("the languages of the countries that are asked are expected, others are noticed", async () => {
  const db = await emptyDb();
  const portuguese =
    "A prefeitura precisa consertar as calçadas porque as pessoas idosas não conseguem andar com segurança pelo bairro.";
  for (const [asks, codes] of [
    [["quilpue"], ["language"]],
    [["quilpue", "registro"], []],
  ] as const) {
    const debate = await aDebate(db, [...asks]);
    const id = await debate.proposes("Calçadas para todos", portuguese);
    await lookForSignals(db, "proposal", id, during);
    expect((await signalsOf(db, id, null)).map(({ code }) => code)).toEqual(codes);
  }
});

async function aDebate(db: Db, asks = ["quilpue"]) {
  const consultation = await aConsultation(db, { asks });
  const who = { territoryId: consultation.place.quilpue!, language: "es" as const };
  return {
    id: consultation.id,
    async proposes(title: string, text: string, author: Actor = aBrowser()) {
      const made = await propose(db, author, consultation.id, { title, text, place: "", ...who }, during);
      if (!made.ok) throw new Error(made.refusal);
      return made.proposal.id;
    },
    /** @param second  after the moment of the test */
    async argues(proposalId: string, text: string, author: Actor, second = 0) {
      const at = new Date(during.getTime() + second * 1000);
      const input = { stance: "for" as const, text, parentId: null, ...who };
      const made = await argue(db, author, proposalId, input, at);
      if (!made.ok) throw new Error(made.refusal);
      return made.argument.id;
    },
  };
}

async function votes(db: Db, consultationId: string, proposalId: string, count: number, at: Date) {
  await db
    .insertInto("vote")
    .values(
      Array.from({ length: count }, (_, n) => ({
        proposalId,
        participantId: `${at.getTime()}-${n}`,
        consultationId,
        territoryId: null,
        choice: "agree" as const,
        castAt: at.toISOString(),
      })),
    )
    .execute();
}

function caseOf(db: Db, contributionId: string) {
  return db
    .selectFrom("moderationCase")
    .selectAll()
    .where("contributionId", "=", contributionId)
    .executeTakeFirst();
}
