import { describe, expect, test } from "vitest";
import { decide } from "#app/domain/decision/decision.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import type { ContributionKind, Db } from "#db/schema.ts";
import {
  aDebate,
  aModerator,
  anArgument,
  anEntry,
  aProposal,
  approve,
  hide,
  report,
  restore,
  writers,
} from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

const kinds: ContributionKind[] = ["entry", "proposal", "argument"];

describe.each(kinds)("%s", (kind) => {
  test("hidden under a rule with reasons, it is no longer shown; restored, it is exactly what it was", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id } = await writers[kind](db, debate);
    const before = await whatPeopleDid(db);

    expect(await hide(db, debate, kind, id)).toMatchObject({ ok: true });
    expect(await visibility(db, kind, id)).toBe("hidden");
    expect(await restore(db, debate, kind, id)).toMatchObject({ ok: true });
    expect(await whatPeopleDid(db)).toEqual(before);
  });

  test("a decision deals with the reports that wait, and says since when", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id } = await writers[kind](db, debate);
    await report(db, debate, kind, id);
    await report(db, debate, kind, id, { at: later(5) });
    const decided = await approve(db, debate, kind, id, later(60));

    const reports = await db.selectFrom("report").select("decisionId").execute();
    expect(reports.map((one) => one.decisionId)).toEqual(Array(2).fill(decided.ok && decided.decisionId));
    const decision = await db.selectFrom("decision").selectAll().executeTakeFirstOrThrow();
    expect(decision).toMatchObject({ outcome: "approve", waitingSince: during.toISOString() });
    expect(await visibility(db, kind, id)).toBe("published");
  });

  test("approving what waits publishes it", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id } = await writers[kind](db, debate);
    await db.updateTable(kind).set({ visibility: "pending" }).where("id", "=", id).execute();
    expect(await approve(db, debate, kind, id)).toMatchObject({ ok: true });
    expect(await visibility(db, kind, id)).toBe("published");
  });

  test("the author is told in their language: the rule, the reasons, never their words again", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const author = await aCitizen(db);
    await db.updateTable("person").set({ language: "pt" }).where("id", "=", author.personId).execute();
    const { id } = await writers[kind](db, debate, author);
    await hide(db, debate, kind, id, { reason: "Vende câmeras.", origin: "https://cabildo.example" });

    const [letter, ...others] = await db.selectFrom("mail").selectAll().execute();
    expect(others).toEqual([]);
    expect(letter!.recipient).toBe(`${author.personId}@example.org`);
    expect(letter!.subject).toMatch(/não é mais exibid/);
    expect(letter!.text).toContain("Publicidade e mensagens repetidas");
    expect(letter!.text).toContain("Vende câmeras.");
    expect(letter!.text).toContain("https://cabildo.example/account/contributions");
    expect(letter!.text).not.toMatch(/sentarse|bancos|oficina/);
    const job = await db.selectFrom("job").select("name").where("name", "=", "send-mail").execute();
    expect(job).toHaveLength(1);
  });

  test("nobody decides on their own, as a person or from the browser they wrote it on", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const browser = aBrowser();
    const own = await writers[kind](db, debate, { ...debate.moderator, browserHash: browser.browserHash });
    const second = await aModerator(db, debate.authorityId);
    const onThatBrowser = { ...second, browserHash: browser.browserHash };
    for (const by of [debate.moderator, onThatBrowser]) {
      expect(await hide(db, debate, kind, own.id, { by })).toEqual({
        ok: false,
        refusal: "own-contribution",
      });
    }
    expect(await db.selectFrom("decision").selectAll().execute()).toEqual([]);
    expect(await hide(db, debate, kind, own.id, { by: second })).toMatchObject({ ok: true });
    expect(await restoreBy(db, debate, kind, own.id)).toEqual({ ok: false, refusal: "own-contribution" });
  });

  test("two moderators at once: one decides, the other is told", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id } = await writers[kind](db, debate);
    await report(db, debate, kind, id);
    const second = await aModerator(db, debate.authorityId);
    const both = await Promise.all([
      hide(db, debate, kind, id),
      hide(db, debate, kind, id, { by: second, outcome: "hide", ruleId: debate.rules.insult }),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toEqual({ ok: false, refusal: "already-decided" });
    expect(await db.selectFrom("decision").select("id").execute()).toHaveLength(1);
  });

  test("one hides while the other leaves it: whoever is second had not seen that, and is told", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id } = await writers[kind](db, debate);
    await report(db, debate, kind, id);
    const sentAt = during.toISOString();
    const seen = { decisionId: null, reports: 1, sentAt };
    const both = await Promise.all([
      hide(db, debate, kind, id, { seen }),
      hide(db, debate, kind, id, { seen, outcome: "approve", ruleId: null, reason: "" }),
    ]);
    expect(both.map((one) => one.ok || one.refusal).sort()).toEqual(["already-decided", true]);
  });
});

test("hiding an argument takes it out of the proposal's count, and restoring brings it back", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const proposal = await aProposal(db, debate);
  const first = await anArgument(db, debate, proposal.id);
  await anArgument(db, debate, proposal.id, aBrowser(), first.id);
  const count = async () =>
    (await db.selectFrom("proposal").select("argumentCount").executeTakeFirstOrThrow()).argumentCount;
  expect(await count()).toBe(2);
  await hide(db, debate, "argument", first.id);
  expect(await count()).toBe(1);
  await restore(db, debate, "argument", first.id);
  expect(await count()).toBe(2);
});

test("hiding a proposal asks for the summaries of where it is from and of where it was voted on", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db, { asks: ["quilpue", "limache", "cochrane"] });
  const proposal = await aProposal(db, debate);
  await castVote(
    db,
    aBrowser(),
    proposal.id,
    { choice: "agree", territoryId: debate.place.limache! },
    during,
  );
  await db.deleteFrom("job").execute();
  await hide(db, debate, "proposal", proposal.id);
  const jobs = await db.selectFrom("job").select("payload").where("name", "=", "summarise").execute();
  expect(jobs.map((job) => JSON.parse(job.payload))).toEqual([{ consultationId: debate.id }]);
  expect(await db.selectFrom("vote").selectAll().execute()).toHaveLength(1);
});

describe("what is refused leaves no trace:", () => {
  test("hiding without a rule, without reasons, with too many words, or under a rule of another house", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id } = await anEntry(db, debate);
    const elsewhere = {
      ...(await db.selectFrom("rule").selectAll().executeTakeFirstOrThrow()),
      id: "elsewhere",
    };
    await db
      .insertInto("rule")
      .values({ ...elsewhere, authorityId: "another" })
      .execute();
    const past = { ...elsewhere, id: "past", validUntil: "2020-01-01T00:00:00.000Z" };
    await db.insertInto("rule").values(past).execute();
    const refusalOf = async (changes: object) => {
      const decided = await hide(db, debate, "entry", id, changes);
      return decided.ok ? "decided" : decided.refusal;
    };
    expect(await refusalOf({ ruleId: null })).toBe("rule-needed");
    expect(await refusalOf({ reason: "         no      " })).toBe("reason-needed");
    expect(await refusalOf({ reason: "x".repeat(2001) })).toBe("reason-too-long");
    expect(await refusalOf({ ruleId: "elsewhere" })).toBe("no-such-rule");
    expect(await refusalOf({ ruleId: "past" })).toBe("no-such-rule");
    expect(await refusalOf({ outcome: "restore", reason: "" })).toBe("reason-needed");
    expect(await traces(db)).toEqual({ decision: 0, mail: 0, ledger: 0 });
  });

  test("deciding for another authority, as an official, a citizen or nobody", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id } = await anEntry(db, debate);
    const official = {
      ...(await aCitizen(db)),
      grants: [{ role: "official" as const, authorityId: debate.authorityId }],
    };
    for (const by of [await aModerator(db, "another"), official, await aCitizen(db), aBrowser()]) {
      expect(await hide(db, debate, "entry", id, { by })).toEqual({ ok: false, refusal: "not-allowed" });
    }
    expect(await traces(db)).toEqual({ decision: 0, mail: 0, ledger: 0 });
  });

  test("a contribution by another kind's name, or that was never sent", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const proposal = await aProposal(db, debate);
    expect(await hide(db, debate, "argument", proposal.id)).toEqual({
      ok: false,
      refusal: "no-such-contribution",
    });
    const entry = await anEntry(db, debate);
    await db.updateTable("entry").set({ submittedAt: null, text: null, draft: "…" }).execute();
    expect(await hide(db, debate, "entry", entry.id)).toEqual({ ok: false, refusal: "no-such-contribution" });
  });

  test("approving what nobody reported, hiding what is hidden, restoring what is shown", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id } = await anEntry(db, debate);
    const told = { ok: false, refusal: "already-decided" };
    expect(await approve(db, debate, "entry", id)).toEqual(told);
    expect(await restore(db, debate, "entry", id)).toEqual(told);
    await hide(db, debate, "entry", id);
    expect(await hide(db, debate, "entry", id)).toEqual(told);
    expect(await approve(db, debate, "entry", id)).toEqual(told);
  });

  test("deciding on words, or over reports, that came while the moderator was reading", async () => {
    const db = await emptyDb();
    const debate = await aDebate(db);
    const { id } = await anEntry(db, debate);
    await report(db, debate, "entry", id);
    const seen = { decisionId: null, reports: 1, sentAt: during.toISOString() };
    await report(db, debate, "entry", id);
    const leave = { outcome: "approve" as const, ruleId: null, reason: "", seen };
    expect(await hide(db, debate, "entry", id, leave)).toEqual({ ok: false, refusal: "new-reports" });
    await db
      .updateTable("entry")
      .set({ text: "Otra cosa", changedAt: later(1).toISOString() })
      .execute();
    expect(await hide(db, debate, "entry", id, { seen })).toEqual({ ok: false, refusal: "new-words" });
  });
});

test("a moderator of any authority that holds it jointly decides, and so does an administrator", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  await db
    .insertInto("consultationAuthority")
    .values({ consultationId: debate.id, authorityId: debate.authorityId })
    .execute();
  const joint = {
    ...(await db.selectFrom("authority").selectAll().executeTakeFirstOrThrow()),
    id: "joint",
    slug: "joint",
  };
  await db.insertInto("authority").values(joint).execute();
  await db
    .insertInto("consultationAuthority")
    .values({ consultationId: debate.id, authorityId: "joint" })
    .execute();
  const [first, second] = [await aProposal(db, debate), await aProposal(db, debate)];
  expect(await hide(db, debate, "proposal", first.id, { by: await aModerator(db, "joint") })).toMatchObject({
    ok: true,
  });
  expect(await hide(db, debate, "proposal", second.id, { by: theSystem })).toMatchObject({ ok: true });
});

test("the ledger has each decision, and no words", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  await db.deleteFrom("ledger").execute();
  const decided = await hide(db, debate, "entry", id);
  const [row] = await db.selectFrom("ledger").selectAll().execute();
  expect(row).toMatchObject({
    act: "decision.made",
    personId: debate.moderator.personId,
    consultationId: debate.id,
    subjectId: decided.ok && decided.decisionId,
  });
  expect(JSON.parse(row!.detail)).toEqual({
    kind: "entry",
    contributionId: id,
    outcome: "hide",
    ruleId: debate.rules.spam,
  });
});

test("authors without an account have no address to write to, and leaving things as they are tells nobody", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  await hide(db, debate, "entry", (await anEntry(db, debate)).id);
  const { id } = await aProposal(db, debate, await aCitizen(db));
  await report(db, debate, "proposal", id);
  await approve(db, debate, "proposal", id);
  expect(await db.selectFrom("mail").selectAll().execute()).toEqual([]);
});

function restoreBy(
  db: Db,
  debate: Awaited<ReturnType<typeof aDebate>>,
  kind: ContributionKind,
  contributionId: string,
) {
  const input = {
    kind,
    contributionId,
    outcome: "restore" as const,
    ruleId: null,
    reason: "Lo mío se queda.",
  };
  return decide(db, debate.moderator, input, during);
}

async function visibility(db: Db, kind: ContributionKind, id: string) {
  return (await db.selectFrom(kind).select("visibility").where("id", "=", id).executeTakeFirstOrThrow())
    .visibility;
}

const tables = [
  "participant",
  "response",
  "entry",
  "proposal",
  "vote",
  "argument",
  "contributionTheme",
  "person",
] as const;

async function whatPeopleDid(db: Db) {
  const all: Record<string, unknown> = {};
  for (const table of tables) all[table] = await db.selectFrom(table).selectAll().execute();
  return all;
}

async function traces(db: Db) {
  const n = async (table: "decision" | "mail" | "ledger") =>
    (await db.selectFrom(table).selectAll().execute()).filter(
      (row) => !("act" in row) || row.act === "decision.made",
    ).length;
  return { decision: await n("decision"), mail: await n("mail"), ledger: await n("ledger") };
}

function later(minutes: number): Date {
  return new Date(during.getTime() + minutes * 60_000);
}
