import { describe, expect, test } from "vitest";
import {
  consultationForAct,
  participationByTerritory,
} from "#app/domain/consultation/consultation.server.ts";
import {
  adoptBrowser,
  isBy,
  participantFor,
  participantOf,
} from "#app/domain/participant/participant.server.ts";
import { takingPartRefusal } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { phase } from "#app/domain/phase/phase.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { saveAnswer, sendResponse, startResponse } from "#app/domain/response/response.server.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  aBrowser,
  aCitizen,
  aConsultation,
  closes,
  counted,
  during,
  opens,
  somePlaces,
  withPhases,
} from "#tests/support/taking-part.ts";

describe("who may take part", () => {
  const open = {
    publishedAt: opens.toISOString(),
    ...withPhases(phase("contribute", opens.toISOString(), closes.toISOString())),
    access: "open" as const,
  };
  const browser = { personId: null, browserHash: "b" };
  const person = { personId: "p", browserHash: null };
  const asked = [{ path: "/CL/CL-VS/" }];
  const quilpue = { id: "q", kind: "municipality" as const, path: "/CL/CL-VS/quilpue/" };

  test.each([
    ["anybody in a consultation open to anybody", open, browser, quilpue, during, null],
    ["not before it is published", { ...open, publishedAt: null }, browser, quilpue, during, "not-published"],
    ["not a millisecond early", open, browser, quilpue, new Date(+opens - 1), "not-open-yet"],
    ["up to the last millisecond", open, browser, quilpue, new Date(+closes - 1), null],
    ["not when it has closed", open, browser, quilpue, closes, "closed"],
    ["not without a cookie", open, { ...browser, browserHash: null }, quilpue, during, "browser-needed"],
    ["only signed in", { ...open, access: "signed-in" }, browser, quilpue, during, "sign-in-needed"],
    ["signed in is enough", { ...open, access: "signed-in" }, person, quilpue, during, null],
    ["residents with a residence", { ...open, access: "resident" }, person, null, during, "residence-needed"],
    ["not without a municipality", open, browser, null, during, "municipality-needed"],
    [
      "a region is no municipality",
      open,
      browser,
      { ...quilpue, kind: "region" },
      during,
      "municipality-needed",
    ],
    ["a zone will do", open, browser, { ...quilpue, kind: "zone" }, during, null],
    ["not from elsewhere", open, browser, { ...quilpue, path: "/CL/CL-AI/x/" }, during, "outside-territory"],
    [
      "a code that only begins alike is elsewhere",
      open,
      browser,
      { ...quilpue, path: "/CL/CL-VSX/x/" },
      during,
      "outside-territory",
    ],
  ] as const)("%s", (_, consultation, who, place, now, refusal) => {
    expect(takingPartRefusal(consultation, who, place, asked, "responses", now)).toBe(refusal);
  });
});

test("one browser is one participant, however often it acts at once", async () => {
  const db = await emptyDb();
  const { id, place } = await aConsultation(db);
  const browser = aBrowser();
  await Promise.all(
    Array.from({ length: 20 }, () =>
      startResponse(db, browser, id, { territoryId: place.quilpue!, language: "es" }, during),
    ),
  );
  expect(await counted(db, "participant", "response")).toEqual({ participant: 1, response: 1 });
});

test("the municipality may be corrected until something has been sent, not after", async () => {
  const db = await emptyDb();
  const { id, place } = await aConsultation(db, { asks: ["quilpue", "limache"] });
  const browser = aBrowser();
  await startResponse(db, browser, id, { territoryId: place.quilpue!, language: "es" }, during);
  await startResponse(db, browser, id, { territoryId: place.limache!, language: "es" }, during);
  expect((await participantOf(db, browser, id))?.territoryId).toBe(place.limache);

  await aProposal(db, browser, id, null);
  await startResponse(db, browser, id, { territoryId: place.quilpue!, language: "es" }, during);
  expect((await participantOf(db, browser, id))?.territoryId).toBe(place.limache);
});

test("where residents are asked, the declared residence counts and not what the form says", async () => {
  const db = await emptyDb();
  const { id, place } = await aConsultation(db, { access: "resident", asks: ["quilpue", "limache"] });
  const start = (actor: Actor) =>
    startResponse(db, actor, id, { territoryId: place.quilpue!, language: "es" }, during);

  expect(await start(await aCitizen(db, { livesIn: "cochrane" }))).toEqual({
    ok: false,
    refusal: "outside-territory",
  });
  expect(await start(await aCitizen(db))).toEqual({ ok: false, refusal: "residence-needed" });
  const resident = await aCitizen(db, { livesIn: "limache" });
  expect(await start(resident)).toMatchObject({ ok: true });
  expect((await participantOf(db, resident, id))?.territoryId).toBe(place.limache);
});

test("whoever signs in on the browser goes on as the participant that it was", async () => {
  const db = await emptyDb();
  const { id, place } = await aConsultation(db);
  const browser = aBrowser();
  await startResponse(db, browser, id, { territoryId: place.quilpue!, language: "es" }, during);
  const before = await participantOf(db, browser, id);
  const person = await aCitizen(db, { browserHash: browser.browserHash });

  expect((await participantOf(db, person, id))?.id).toBe(before?.id);
  const proposal = await aProposal(db, person, id, null);
  expect(proposal.participantId).toBe(before?.id);
  expect(await counted(db, "participant")).toEqual({ participant: 1 });
});

test("signed out again, the same browser may not act as somebody else", async () => {
  const db = await emptyDb();
  const { id, place } = await aConsultation(db);
  const person = await aCitizen(db, { browserHash: aBrowser().browserHash });
  const proposal = await aProposal(db, person, id, place.quilpue!);
  const signedOut = { ...aBrowser(), browserHash: person.browserHash };

  expect(
    await castVote(db, signedOut, proposal.id, { choice: "agree", territoryId: place.quilpue! }, during),
  ).toEqual({ ok: false, refusal: "signed-out" });
  expect(await participantOf(db, signedOut, id)).toBeNull();
});

test("another person on the same browser is another participant", async () => {
  const db = await emptyDb();
  const { id, place } = await aConsultation(db);
  const { browserHash } = aBrowser();
  const [one, two] = [await aCitizen(db, { browserHash }), await aCitizen(db, { browserHash })];
  await aProposal(db, one, id, place.quilpue!);
  await aProposal(db, two, id, place.quilpue!);
  expect(await counted(db, "participant")).toEqual({ participant: 2 });
});

test("who took part as a browser and as a person is counted once, as the person", async () => {
  const db = await emptyDb();
  const { id, place } = await aConsultation(db);
  const browser = aBrowser();
  const person = await aCitizen(db);
  const [first, second] = [
    await aProposal(db, aBrowser(), id, place.quilpue!),
    await aProposal(db, browser, id, place.quilpue!),
  ];
  await castVote(db, browser, first.id, { choice: "agree", territoryId: null }, during);
  await castVote(db, browser, second.id, { choice: "pass", territoryId: null }, during);
  await castVote(db, person, first.id, { choice: "disagree", territoryId: place.quilpue! }, during);

  const signedIn = { ...person, browserHash: browser.browserHash };
  await adoptBrowser(db, signedIn, during);

  expect(await tally(db, first.id)).toEqual({ agrees: 0, disagrees: 1, passes: 0 });
  expect(await tally(db, second.id)).toEqual({ agrees: 0, disagrees: 0, passes: 1 });
  expect(await counted(db, "vote", "voteHistory")).toEqual({ vote: 2, voteHistory: 1 });
  expect(await isBy(db, person, (await proposalRow(db, second.id)).participantId)).toBe(true);
  expect(await participationByTerritory(db, id)).toEqual([{ territoryId: place.quilpue, participants: 2 }]);
  expect(
    await castVote(db, browser, first.id, { choice: "agree", territoryId: place.quilpue! }, during),
  ).toEqual({
    ok: false,
    refusal: "signed-out",
  });
});

test("of two sent responses the person's stays, and the browser's words are kept unsent", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const browser = aBrowser();
  const person = await aCitizen(db);
  await sent(db, browser, consultation, "Desde el navegador");
  await sent(db, person, consultation, "Desde la cuenta");
  await adoptBrowser(db, { ...person, browserHash: browser.browserHash }, during);

  const entries = await db.selectFrom("entry").select(["text", "draft"]).orderBy("id").execute();
  expect(entries).toEqual([
    { text: null, draft: "Desde el navegador" },
    { text: "Desde la cuenta", draft: null },
  ]);
  expect((await participationByTerritory(db, consultation.id))[0]?.participants).toBe(1);
});

test("a response sent by the browser wins over one the person only began", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const browser = aBrowser();
  const person = await aCitizen(db);
  await sent(db, browser, consultation, "Desde el navegador");
  await startResponse(
    db,
    person,
    consultation.id,
    { territoryId: consultation.place.quilpue!, language: "es" },
    during,
  );
  await adoptBrowser(db, { ...person, browserHash: browser.browserHash }, during);

  const mine = await participantOf(db, person, consultation.id);
  const response = await db
    .selectFrom("response")
    .select(["submittedAt"])
    .where("participantId", "=", mine!.id)
    .executeTakeFirst();
  expect(response?.submittedAt).toBe(during.toISOString());
});

test("a refused first act makes no participant", async () => {
  const db = await emptyDb();
  const { id } = await aConsultation(db);
  const place = await somePlaces(db);
  const refused = await startResponse(
    db,
    aBrowser(),
    id,
    { territoryId: place.registro!, language: "es" },
    during,
  );
  expect(refused).toEqual({ ok: false, refusal: "outside-territory" });
  expect(await counted(db, "participant", "ledger")).toEqual({ participant: 0, ledger: 0 });
});

test("a participant is made once by two different ways in at the same moment", async () => {
  const db = await emptyDb();
  const { id, place } = await aConsultation(db);
  const person = await aCitizen(db, { browserHash: aBrowser().browserHash });
  const make = () =>
    db.transaction().execute(async (trx) => {
      const consultation = await consultationForAct(trx, id);
      return participantFor(trx, person, consultation!, place.quilpue!, "votes", during);
    });
  const all = await Promise.all(Array.from({ length: 10 }, make));
  expect(new Set(all.map((one) => one.ok && one.participant.id)).size).toBe(1);
});

let proposals = 0;

async function aProposal(db: Db, actor: Actor, consultationId: string, territoryId: string | null) {
  const title = `Una propuesta distinta ${++proposals}`;
  const made = await propose(
    db,
    actor,
    consultationId,
    { title, text: "", place: "", territoryId, language: "es" },
    during,
  );
  if (!made.ok) throw new Error(made.refusal);
  return made.proposal;
}

async function sent(
  db: Db,
  actor: Actor,
  consultation: Awaited<ReturnType<typeof aConsultation>>,
  text: string,
) {
  const { id, place, questions } = consultation;
  await startResponse(db, actor, id, { territoryId: place.quilpue!, language: "es" }, during);
  await saveAnswer(db, actor, id, { questionId: questions[0]!.id, text, language: "es" }, during);
  const done = await sendResponse(db, actor, id, during);
  if (!done.ok) throw new Error(done.refusal);
}

function proposalRow(db: Db, id: string) {
  return db.selectFrom("proposal").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

async function tally(db: Db, id: string) {
  const { agrees, disagrees, passes } = await proposalRow(db, id);
  return { agrees, disagrees, passes };
}
