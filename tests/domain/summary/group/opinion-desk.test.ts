import { expect, test } from "vitest";
import { nobody, theSystem } from "#app/domain/person/actor.ts";
import { listedProposals } from "#app/domain/proposal/listing.server.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { analyseOpinions, keepAnalysis, keptAnalysis } from "#app/domain/summary/group/analysis.server.ts";
import { groupNames, nameGroup } from "#app/domain/summary/group/group-name.server.ts";
import { opinionDesk } from "#app/domain/summary/group/opinion-desk.server.ts";
import {
  chooseStraightLiners,
  straightLinerChoice,
} from "#app/domain/summary/group/straight-liner-choice.server.ts";
import { usefulOrder } from "#app/domain/summary/group/useful-order.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { actorOf, aPerson, granted } from "#tests/support/people.ts";
import { during } from "#tests/support/taking-part.ts";
import { aVotedConsultation } from "#tests/support/voted.ts";

const reason = "Una campaña pidió votar a favor de todo.";
const named = { es: "Más transporte", pt: "", en: "More transport", fr: "" };

async function voted(each = 14) {
  const db = await emptyDb();
  const consultation = await aVotedConsultation(db, each);
  await summariseAll(db, consultation.id, during);
  const moderator = await aPerson(db);
  await granted(db, moderator, "moderator", consultation.authorityId);
  return { db, consultation, moderator: await actorOf(db, moderator) };
}

test("the analysis is kept, replaced by the next one, and gone when nobody's votes are left", async () => {
  const { db, consultation } = await voted();
  const first = (await keptAnalysis(db, consultation.id))!;
  expect(first.analysis).toMatchObject({ verdict: "stable", voters: 42 });
  const later = new Date(during.getTime() + 60_000);
  await keepAnalysis(db, consultation.id, await analyseOpinions(db, consultation.id, later), later);
  const second = (await keptAnalysis(db, consultation.id))!;
  expect(second.computedAt).toBe(later.toISOString());
  expect(second.analysis.groups).toEqual(first.analysis.groups);
  await db.deleteFrom("vote").execute();
  await keepAnalysis(db, consultation.id, await analyseOpinions(db, consultation.id, later), later);
  expect(await keptAnalysis(db, consultation.id)).toBeNull();
});

test("what is kept says of nobody how they voted or in which group they are", async () => {
  const { db, consultation } = await voted();
  const kept = JSON.stringify(await keptAnalysis(db, consultation.id));
  for (const { id } of consultation.people) expect(kept).not.toContain(id);
});

test("a moderator names a group, and the last name counts; nobody else does", async () => {
  const { db, consultation, moderator } = await voted();
  const group = { consultationId: consultation.id, code: "a" };
  expect(await nameGroup(db, nobody, group, named, during)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await nameGroup(db, moderator, { ...group, code: "z" }, named, during)).toEqual({
    ok: false,
    refusal: "no-such-group",
  });
  expect(await nameGroup(db, moderator, group, named, during)).toEqual({ ok: true });
  expect(await groupNames(db, consultation.id)).toEqual({
    a: { es: "Más transporte", en: "More transport" },
  });
  const later = new Date(during.getTime() + 1000);
  await nameGroup(db, moderator, group, { es: "", pt: "", en: "", fr: "" }, later);
  expect(await groupNames(db, consultation.id)).toEqual({ a: {} });
  const acts = await db.selectFrom("ledger").select("act").where("act", "=", "opinion.group-named").execute();
  expect(acts).toHaveLength(2);
});

test("leaving out who always votes the same is chosen with a reason, and asks for the summaries anew", async () => {
  const { db, consultation, moderator } = await voted();
  const { id } = consultation;
  const choose = (leaveOut: boolean, actor = moderator) =>
    chooseStraightLiners(db, actor, id, { leaveOut, reason }, during);
  expect(await choose(true, nobody)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await choose(false)).toEqual({ ok: false, refusal: "nothing-new" });
  await db.deleteFrom("job").execute();
  expect(await choose(true)).toEqual({ ok: true });
  expect(await choose(true)).toEqual({ ok: false, refusal: "nothing-new" });
  expect(await straightLinerChoice(db, id)).toMatchObject({ leaveOut: true, reason });
  const jobs = await db.selectFrom("job").select(["name", "payload"]).execute();
  expect(jobs).toEqual([{ name: "summarise", payload: JSON.stringify({ consultationId: id }) }]);
});

test("those left out are left out of the next analysis", async () => {
  const { db, consultation } = await voted();
  const always = consultation.people[0]!.id;
  await db.updateTable("vote").set({ choice: "agree" }).where("participantId", "=", always).execute();
  const within = (await analyseOpinions(db, consultation.id, during))!.analysis;
  expect(within.straightLiners).toMatchObject({ people: 1, leftOut: false });
  await chooseStraightLiners(db, theSystem, consultation.id, { leaveOut: true, reason }, during);
  const without = (await analyseOpinions(db, consultation.id, during))!.analysis;
  expect(without).toMatchObject({ voters: 42, clustered: within.clustered - 1 });
});

test("the desk shows what sets each group apart, but no proposal that is hidden since", async () => {
  const { db, consultation } = await voted();
  const desk = (await opinionDesk(db, consultation.id))!;
  expect(desk.groups.map(({ code }) => code)).toEqual(["a", "b", "c"]);
  const [first] = desk.groups[0]!.apart;
  expect(first!.title).toMatch(/^Propuesta número/);
  await db.updateTable("proposal").set({ visibility: "hidden" }).where("id", "=", first!.id).execute();
  const again = (await opinionDesk(db, consultation.id))!;
  expect(JSON.stringify(again)).not.toContain(first!.title);
});

test("a new proposal is listed first where votes help most, and one that people pass over last", async () => {
  const { db, consultation } = await voted();
  const [passed, fresh] = consultation.proposalIds;
  await db
    .updateTable("proposal")
    .set({ agrees: 1, disagrees: 0, passes: 40 })
    .where("id", "=", passed!)
    .execute();
  await db
    .updateTable("proposal")
    .set({ agrees: 0, disagrees: 0, passes: 0 })
    .where("id", "=", fresh!)
    .execute();
  const filter = { consultationId: consultation.id, search: "", territoryId: null, themeId: null };
  const listed = async (after?: string) =>
    (await listedProposals(db, filter, "most-useful", { after }, 10)).items.map(({ id }) => id);
  const first = await listed();
  const all = [...first, ...(await listed(first.at(-1)))];
  expect(all[0]).toBe(fresh);
  expect(all.at(-1)).toBe(passed);
  expect(all.toSorted()).toEqual(consultation.proposalIds.toSorted());
  await db.deleteFrom("opinionAnalysis").execute();
  expect((await listed())[0]).toBe(fresh);
});

test("where votes help most is read from the last analysis", async () => {
  const { db, consultation } = await voted();
  const equals = consultation.proposalIds.map((id) => ({ id, agrees: 5, disagrees: 5, passes: 0 }));
  const before = await usefulOrder(db, consultation.id, equals);
  expect(await usefulOrder(db, consultation.id, equals)).toEqual(before);

  const { analysis, state } = (await keptAnalysis(db, consultation.id))!;
  const lastFirst = analysis.proposals.map((one) =>
    one.id === before.at(-1) ? { ...one, loading: [9, 9] as [number, number] } : one,
  );
  const later = new Date(during.getTime() + 60_000);
  await keepAnalysis(db, consultation.id, { analysis: { ...analysis, proposals: lastFirst }, state }, later);
  expect((await usefulOrder(db, consultation.id, equals))[0]).toBe(before.at(-1));

  await keepAnalysis(db, consultation.id, null, later);
  expect(await usefulOrder(db, consultation.id, equals)).toEqual(consultation.proposalIds);
});
