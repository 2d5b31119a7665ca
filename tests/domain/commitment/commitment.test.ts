import { expect, test } from "vitest";
import { makeCommitment, updateCommitment } from "#app/domain/commitment/commitment.server.ts";
import type { UpdateInput } from "#app/domain/commitment/commitment-input.ts";
import { commitments } from "#app/domain/commitment/listing.server.ts";
import { aClosedConsultation, afterwards, answered, promised } from "#tests/support/answering.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial, authorityFor } from "#tests/support/officials.ts";

const january = new Date("2027-01-20T12:00:00.000Z");

async function aPromise() {
  const db = await emptyDb();
  const { consultation, official, question } = await aClosedConsultation(db);
  const answerId = await answered(db, official, consultation.id, question(0), afterwards);
  const id = await promised(db, official, answerId, afterwards);
  const update = (input: Partial<UpdateInput>, at = january) =>
    updateCommitment(db, official, id, { state: "under-way", text: "Ya se licitó la obra.", ...input }, at);
  const read = async (at = january) => (await commitments(db, { id }, at))[0]!;
  return { db, consultation, official, answerId, id, update, read };
}

test("every change of a commitment is one more dated row, and nothing before it changes", async () => {
  const { update, read } = await aPromise();
  await update({});
  await update({ dueBy: "2027-03-15", text: "El proveedor se atrasó." });
  const done = new Date("2027-03-01T12:00:00.000Z");
  await update({ state: "done", text: "", evidence: "https://quilpue.example.cl/bancas" }, done);
  const { updates, standing } = await read(done);
  expect(updates.map(({ state, dueBy }) => [state, dueBy])).toEqual([
    ["under-way", null],
    ["under-way", "2027-03-15"],
    ["done", null],
  ]);
  expect(standing).toMatchObject({ isKept: true, firstPromised: "2027-01-31", moved: 1 });
});

test("saying more of what is done does not change when it was done", async () => {
  const { update, read } = await aPromise();
  await update({ state: "done" });
  const later = new Date("2027-05-01T12:00:00.000Z");
  await update({ state: "done", text: "Ahora también con fotos." }, later);
  expect((await read(later)).standing).toMatchObject({ isKept: true, settledOn: "2027-01-20" });
});

test("what is settled gets no new day, and nothing is said twice", async () => {
  const { update } = await aPromise();
  expect(await update({ state: "done", dueBy: "2027-06-01" })).toMatchObject({ refusal: "day-of-settled" });
  expect(await update({ dueBy: "2027-01-20" })).toMatchObject({ refusal: "answers-in-the-past" });
  expect(await update({})).toMatchObject({ ok: true });
  expect(await update({})).toMatchObject({ refusal: "said-already" });
});

test("only officials of the authority that answered promise and report", async () => {
  const { db, answerId, id } = await aPromise();
  const other = await anOfficial(db, (await authorityFor(db, "limache")).id);
  const input = { title: "Veinte bancas más", responsible: "Obras", dueBy: "2027-08-01", budget: "" };
  expect(await makeCommitment(db, other, answerId, input, january)).toMatchObject({ refusal: "not-allowed" });
  const text = "Ya se licitó la obra.";
  expect(await updateCommitment(db, other, id, { state: "done", text }, january)).toMatchObject({
    refusal: "not-allowed",
  });
});

test("a promise is made once, for a day still to come", async () => {
  const { db, official, answerId } = await aPromise();
  const input = { title: "Doce bancas en la plaza", responsible: "Obras", dueBy: "2027-08-01", budget: "" };
  expect(await makeCommitment(db, official, answerId, input, january)).toMatchObject({
    refusal: "promised-already",
  });
  const past = { ...input, title: "Otras doce bancas", dueBy: "2027-01-20" };
  expect(await makeCommitment(db, official, answerId, past, january)).toMatchObject({
    refusal: "answers-in-the-past",
  });
});
