import { expect, test } from "vitest";
import {
  authoritiesOf,
  consultationBySlug,
  participationByTerritory,
  territoriesAsked,
} from "#app/domain/consultation/consultation.server.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { startResponse } from "#app/domain/response/response.server.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aConsultation, during } from "#tests/support/taking-part.ts";

test("it is found by its address, with who holds it and whom it asks", async () => {
  const db = await emptyDb();
  const { id, slug, authorityId } = await aConsultation(db, { asks: ["quilpue", "cochrane"] });
  const other = await aConsultation(db);
  await db
    .insertInto("consultationAuthority")
    .values([
      { consultationId: id, authorityId },
      { consultationId: id, authorityId: other.authorityId },
    ])
    .execute();

  expect((await consultationBySlug(db, slug))?.id).toBe(id);
  expect((await authoritiesOf(db, id)).map((one) => one.id)).toEqual([authorityId, other.authorityId]);
  expect((await territoriesAsked(db, id)).map((one) => one.name)).toEqual(["Cochrane", "Quilpué"]);
});

test("who only began a response is not counted; who votes, proposes or answers is, once", async () => {
  const db = await emptyDb();
  const { id, place } = await aConsultation(db);
  const [drafter, proposer, voter] = [aBrowser(), aBrowser(), aBrowser()];
  await startResponse(db, drafter, id, { territoryId: place.quilpue!, language: "es" }, during);
  const made = await propose(
    db,
    proposer,
    id,
    {
      title: "Una ventanilla única en línea",
      text: "",
      place: "",
      territoryId: place.quilpue!,
      language: "es",
    },
    during,
  );
  if (!made.ok) throw new Error(made.refusal);
  await castVote(db, proposer, made.proposal.id, { choice: "agree", territoryId: null }, during);
  await castVote(db, voter, made.proposal.id, { choice: "pass", territoryId: place.colliguay! }, during);

  const counts = new Map(
    (await participationByTerritory(db, id)).map((row) => [row.territoryId, row.participants]),
  );
  expect(counts).toEqual(
    new Map([
      [place.quilpue, 1],
      [place.colliguay, 1],
    ]),
  );
});
