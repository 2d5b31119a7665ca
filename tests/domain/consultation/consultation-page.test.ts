import { expect, test } from "vitest";
import { argue } from "#app/domain/argument/argument.server.ts";
import { argumentPage, rootOf } from "#app/domain/argument/argument-reads.server.ts";
import { consultationPage } from "#app/domain/consultation/consultation-page.server.ts";
import { countConsultations, listedConsultations } from "#app/domain/consultation/listing.server.ts";
import { contributionsOf } from "#app/domain/participant/contributions.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { entryWithContext, publishedEntries } from "#app/domain/response/entry-reads.server.ts";
import { saveAnswer, sendResponse } from "#app/domain/response/response.server.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import type { Choice, Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aConsultation, closes, during, somePlaces } from "#tests/support/taking-part.ts";

type Consultation = Awaited<ReturnType<typeof aConsultation>>;

test("a consultation's page counts people by place and withholds what would single somebody out", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db, { asks: ["quilpue", "limache", "cochrane"] });
  for (const [place, people] of Object.entries({ quilpue: 7, limache: 6, cochrane: 2 })) {
    for (let i = 0; i < people; i++)
      await answer(db, consultation, aBrowser(), place, `Respuesta ${i} de ${place}`);
  }
  const page = await consultationPage(db, consultation, consultation.place.quilpue!, during);
  expect(page.total).toEqual({ kind: "number", count: 15 });
  const shown = Object.fromEntries(page.places.shown.map((place) => [place.code, place.count]));
  expect(shown).toEqual({
    quilpue: { kind: "number", count: 7 },
    limache: { kind: "withheld" },
    cochrane: { kind: "few" },
  });
  expect(page.questions.map(({ entries, here }) => [entries, here])).toEqual([
    [15, 7],
    [0, 0],
  ]);
  expect(
    (await consultationPage(db, consultation, consultation.place.cochrane!, during)).questions[0]!.here,
  ).toBeNull();
});

test("what gathers most agreement is shown once enough have voted, and not while votes are hidden", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const [liked, disputed] = [
    await aProposal(db, consultation, "Una que gusta mucho"),
    await aProposal(db, consultation, "Una que divide a la gente"),
  ];
  await aProposal(db, consultation, "Una que nadie ha votado");
  for (let i = 0; i < 6; i++) {
    await vote(db, consultation, liked, "agree");
    await vote(db, consultation, disputed, i % 2 ? "agree" : "disagree");
  }
  const best = async () =>
    (await consultationPage(db, consultation, null, during)).proposals.best.map((one) => one.id);
  expect(await best()).toEqual([liked, disputed]);
  consultation.votesHiddenUntilVoted = 1;
  expect(await best()).toEqual([]);
  expect((await consultationPage(db, consultation, null, closes)).proposals.best).toHaveLength(2);
});

test("lists have the consultations that ask a place, by their state", async () => {
  const db = await emptyDb();
  const here = await aConsultation(db, { asks: ["CL-VS"] });
  await aConsultation(db, { asks: ["cochrane"] });
  await aConsultation(db, { publishedAt: null });
  const place = await somePlaces(db);
  const { path } = await db
    .selectFrom("territory")
    .select("path")
    .where("id", "=", place.colliguay!)
    .executeTakeFirstOrThrow();
  const { items: asking } = await listedConsultations(db, { standing: "open", now: during, asksPath: path });
  expect(asking.map((one) => one.id)).toEqual([here.id]);
  expect(asking[0]).toMatchObject({ jointly: 0, participants: 0, proposals: 0, authorsUnknown: false });
  expect(await countConsultations(db, { standing: "open", now: during })).toBe(2);
  expect(await countConsultations(db, { standing: "closed", now: closes })).toBe(2);
});

test("answers are read by question and place, newest first", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db, { asks: ["quilpue", "limache"] });
  await answer(db, consultation, aBrowser(), "quilpue", "La primera", during);
  await answer(db, consultation, aBrowser(), "limache", "La segunda", new Date(during.getTime() + 1));
  const questionId = consultation.questions[0]!.id;
  const read = async (territoryId: string | null) =>
    (await publishedEntries(db, { questionId, territoryId, beside: {} })).items.map((entry) => entry.text);
  expect(await read(null)).toEqual(["La segunda", "La primera"]);
  expect(await read(consultation.place.quilpue!)).toEqual(["La primera"]);
  const { id } = await db
    .selectFrom("entry")
    .select("id")
    .where("text", "=", "La primera")
    .executeTakeFirstOrThrow();
  expect(await entryWithContext(db, id)).toMatchObject({
    position: 1,
    place: "Quilpué",
    questionTitle: "¿Qué falta?",
  });
});

test("arguments are read by the page, each found on its own", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const proposalId = await aProposal(db, consultation, "Una ventanilla única");
  for (let i = 0; i < 14; i++) await saying(db, consultation, proposalId, `Argumento ${i}`);
  const read = (beside: object) =>
    argumentPage(db, { id: proposalId, consultationId: consultation.id }, { stance: "for", beside });
  const page = await read({ after: (await read({})).after });
  expect(page.items.map((item) => item.text)).toEqual(["Argumento 12", "Argumento 13"]);
  expect(page.counts.for).toBe(14);
  expect(page.after).toBeNull();
  expect(await rootOf(db, page.items[0]!)).toBe(page.items[0]!.id);
  expect((await read({ from: page.items[1]!.id })).items.map((item) => item.text)).toEqual(["Argumento 13"]);
});

test("everything one wrote is found, and never a vote", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const author = aBrowser();
  await answer(db, consultation, author, "quilpue", "Que llegue internet");
  const proposalId = await aProposal(db, consultation, "Una ventanilla única", author);
  await saying(db, consultation, proposalId, "Llega poca gente", author);
  await castVote(db, author, proposalId, { choice: "agree", territoryId: null }, during);
  const own = await contributionsOf(db, author);
  expect([own.responses, own.entries, own.proposals, own.arguments].map((all) => all.length)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(JSON.stringify(own)).not.toContain("agree");
  expect((await contributionsOf(db, { ...author, browserHash: null })).entries).toEqual([]);
});

async function answer(
  db: Db,
  consultation: Consultation,
  who: Actor,
  place: string,
  text: string,
  now = during,
) {
  const { id, questions } = consultation;
  const territoryId = consultation.place[place]!;
  await saveAnswer(db, who, id, { questionId: questions[0]!.id, text, territoryId, language: "es" }, now);
  const sent = await sendResponse(db, who, id, now);
  if (!sent.ok) throw new Error(sent.refusal);
}

async function aProposal(
  db: Db,
  consultation: Consultation,
  title: string,
  who = aBrowser(),
): Promise<string> {
  const territoryId = consultation.place.quilpue!;
  const made = await propose(
    db,
    who,
    consultation.id,
    { title, text: "", place: "", territoryId, language: "es" },
    during,
  );
  if (!made.ok) throw new Error(made.refusal);
  return made.proposal.id;
}

function vote(db: Db, consultation: Consultation, proposalId: string, choice: Choice) {
  return castVote(db, aBrowser(), proposalId, { choice, territoryId: consultation.place.quilpue! }, during);
}

function saying(db: Db, consultation: Consultation, proposalId: string, text: string, who = aBrowser()) {
  const territoryId = consultation.place.quilpue!;
  return argue(
    db,
    who,
    proposalId,
    { stance: "for", text, parentId: null, territoryId, language: "es" },
    during,
  );
}
