import { describe, expect, test } from "vitest";
import { argue } from "#app/domain/argument/argument.server.ts";
import { isSuspended } from "#app/domain/decision/suspension.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { changeResponse, saveAnswer } from "#app/domain/response/response.server.ts";
import type { Db, Outcome } from "#db/schema.ts";
import {
  aFreeDebate,
  allow,
  decided,
  decideSo,
  everything,
  rowOf,
  seconds,
  secret,
} from "#tests/domain/moderation/deciding.ts";
import { anArgument, anEntry, aProposal, type Debate, report } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, closes, during } from "#tests/support/taking-part.ts";

async function refusalOf(...asked: Parameters<typeof decideSo>) {
  const made = await decideSo(...asked);
  return made.ok ? "decided" : made.refusal;
}

describe("a label", () => {
  test("stands beside the words, another takes its place, and taken back there is none", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const entry = { kind: "entry" as const, ...(await anEntry(db, debate)) };
    const before = await everything(db);
    const first = await decided(db, debate, entry, "label", { label: "off-topic" });
    expect(await refusalOf(db, debate, entry, "label", { label: "off-topic" })).toBe("already-decided");
    const second = await decided(db, debate, entry, "label", { label: "sensitive" });
    expect(await rowOf(db, "entry", entry.id)).toMatchObject({ label: "sensitive", visibility: "published" });
    // The first no longer stands, so nothing of it can be taken back.
    expect(await refusalOf(db, debate, entry, "restore", { reversesId: first })).toBe("already-decided");
    await decided(db, debate, entry, "restore", { reversesId: second });
    expect(await everything(db)).toEqual(before);
  });

  test("is one of those there are", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const entry = { kind: "entry" as const, ...(await anEntry(db, debate)) };
    expect(await refusalOf(db, debate, entry, "label", {})).toBe("label-needed");
  });
});

describe("moving an answer", () => {
  test("puts it under another question of the consultation, and back where it was", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const entry = { kind: "entry" as const, ...(await anEntry(db, debate)) };
    const [from, to] = debate.questions.map((one) => one.id);
    const before = await everything(db);
    const id = await decided(db, debate, entry, "move", { questionId: to! });
    expect(await rowOf(db, "entry", entry.id)).toMatchObject({ questionId: to, movedFrom: from });
    await decided(db, debate, entry, "restore", { reversesId: id });
    expect(await everything(db)).toEqual(before);
  });

  test("counts nobody twice", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const author = aBrowser();
    const entry = { kind: "entry" as const, ...(await anEntry(db, debate, author)) };
    const questionId = debate.questions[1]!.id;
    const place = { territoryId: debate.place.quilpue!, language: "es" as const };
    await saveAnswer(db, author, debate.id, { questionId, text: "El ruido.", ...place }, during);
    expect(await refusalOf(db, debate, entry, "move", { questionId })).toBe("answered-there");
  });

  test("taken back after its author answered the first question again, both stay where they are", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const author = aBrowser();
    const entry = { kind: "entry" as const, ...(await anEntry(db, debate, author)) };
    const [from, to] = debate.questions.map((one) => one.id);
    const id = await decided(db, debate, entry, "move", { questionId: to! });
    const place = { territoryId: debate.place.quilpue!, language: "es" as const };
    await saveAnswer(
      db,
      author,
      debate.id,
      { questionId: from!, text: "Falta una plaza.", ...place },
      during,
    );
    expect(await decideSo(db, debate, entry, "restore", { reversesId: id })).toMatchObject({ ok: true });
    expect(await rowOf(db, "entry", entry.id)).toMatchObject({ questionId: to });
  });

  test("needs a question of words in the same consultation, and an answer of words alone", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const entry = { kind: "entry" as const, ...(await anEntry(db, debate)) };
    const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
    const elsewhere = (await aFreeDebate(db)).questions[1]!.id;
    const questionId = debate.questions[1]!.id;
    expect(await refusalOf(db, debate, entry, "move", { questionId: elsewhere })).toBe("no-such-question");
    expect(await refusalOf(db, debate, entry, "move", {})).toBe("no-such-question");
    expect(await refusalOf(db, debate, entry, "move", { questionId: entry.questionId })).toBe(
      "already-decided",
    );
    expect(await refusalOf(db, debate, proposal, "move", { questionId })).toBe("not-movable");
    await db.updateTable("question").set({ kind: "number" }).where("id", "=", questionId).execute();
    expect(await refusalOf(db, debate, entry, "move", { questionId })).toBe("no-such-question");
    await db.updateTable("entry").set({ value: "{}" }).execute();
    expect(await refusalOf(db, debate, entry, "move", { questionId })).toBe("not-movable");
  });
});

describe("a closed thread", () => {
  test("takes no more arguments, nor replies anywhere below, until it is opened again", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const proposal = await aProposal(db, debate);
    const argument = await anArgument(db, debate, proposal.id);
    const reply = await anArgument(db, debate, proposal.id, aBrowser(), argument.id);
    const say = (parentId: string | null) =>
      argue(
        db,
        aBrowser(),
        proposal.id,
        { stance: "for", text: "Sí.", parentId, territoryId: debate.place.quilpue!, language: "es" },
        during,
      );
    const closed = await decided(db, debate, { kind: "argument", id: argument.id }, "close-thread");
    expect(await say(argument.id)).toEqual({ ok: false, refusal: "thread-closed" });
    expect(await say(reply.id)).toEqual({ ok: false, refusal: "thread-closed" });
    expect(await say(null)).toMatchObject({ ok: true });
    await decided(db, debate, { kind: "argument", id: argument.id }, "restore", { reversesId: closed });
    expect(await say(reply.id)).toMatchObject({ ok: true });

    await decided(db, debate, { kind: "proposal", id: proposal.id }, "close-thread");
    expect(await say(null)).toEqual({ ok: false, refusal: "thread-closed" });
    expect(await refusalOf(db, debate, { kind: "proposal", id: proposal.id }, "close-thread")).toBe(
      "already-decided",
    );
    const entry = await anEntry(db, debate);
    expect(await refusalOf(db, debate, { kind: "entry", id: entry.id }, "close-thread")).toBe("no-thread");
  });
});

describe("a suspension", () => {
  const idea = (debate: Debate) => ({
    title: "Una ciclovía por la avenida",
    text: "",
    place: "",
    territoryId: debate.place.quilpue!,
    language: "es" as const,
  });

  test("takes proposals, arguments and reports away for its days; answers wait for a moderator", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db, { closesAt: "2027-06-01T00:00:00.000Z" });
    const author = await aCitizen(db);
    const entry = { kind: "entry" as const, ...(await anEntry(db, debate, author)) };
    const other = await aProposal(db, debate);
    await decided(db, debate, entry, "suspend", { days: 30 });

    const suspended = { ok: false, refusal: "suspended" };
    expect(await propose(db, author, debate.id, idea(debate), during)).toEqual(suspended);
    const words = { stance: "for" as const, text: "Sí.", parentId: null };
    const place = { territoryId: debate.place.quilpue!, language: "es" as const };
    expect(await argue(db, author, other.id, { ...words, ...place }, during)).toEqual(suspended);
    expect(await report(db, debate, "proposal", other.id, { by: author })).toEqual(suspended);
    expect(await rowOf(db, "entry", entry.id)).toMatchObject({ visibility: "published" });
    const questionId = debate.questions[0]!.id;
    await saveAnswer(db, author, debate.id, { questionId, text: "Falta sombra.", ...place }, seconds(1));
    await changeResponse(db, author, debate.id, seconds(2));
    expect(await rowOf(db, "entry", entry.id)).toMatchObject({ visibility: "pending" });

    const afterwards = new Date(during.getTime() + 30 * 24 * 60 * 60_000);
    expect(await propose(db, author, debate.id, idea(debate), afterwards)).toMatchObject({ ok: true });
  });

  test("is of this authority alone, and lifted with the decision", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const elsewhere = await aFreeDebate(db);
    const author = await aCitizen(db);
    const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate, author)) };
    const id = await decided(db, debate, proposal, "suspend", { days: 1 });
    expect(await propose(db, author, elsewhere.id, idea(elsewhere), during)).toMatchObject({ ok: true });
    expect(await isSuspended(db, author, [debate.authorityId], during)).toBe(true);
    await decided(db, debate, proposal, "restore", { reversesId: id });
    expect(await isSuspended(db, author, [debate.authorityId], during)).toBe(false);
  });

  test("of a browser goes with whoever signs in on it", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const browser = aBrowser();
    const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate, browser)) };
    await decided(db, debate, proposal, "suspend", { days: 7 });
    const person = await aCitizen(db, { browserHash: browser.browserHash });
    expect(await propose(db, person, debate.id, idea(debate), during)).toMatchObject({
      refusal: "suspended",
    });
    await anEntry(db, debate, person);
    expect(await isSuspended(db, { ...person, browserHash: null }, [debate.authorityId], during)).toBe(true);
  });

  test("is as long as the rule allows, once at a time, and of somebody", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
    expect(await refusalOf(db, debate, proposal, "suspend", {})).toBe("days-needed");
    expect(await refusalOf(db, debate, proposal, "suspend", { days: 0.5 })).toBe("days-needed");
    expect(await refusalOf(db, debate, proposal, "suspend", { days: 91 })).toBe("too-many-days");
    // Also of what is hidden already.
    await decided(db, debate, proposal, "hide");
    await decided(db, debate, proposal, "suspend", { days: 90 });
    expect(await refusalOf(db, debate, proposal, "suspend", { days: 1 })).toBe("already-decided");
    const imported = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
    await db
      .updateTable("participant")
      .set({ browserHash: null })
      .where("id", "=", imported.participantId)
      .execute();
    expect(await refusalOf(db, debate, imported, "suspend", { days: 1 })).toBe("nobody-to-suspend");
  });
});

describe("the rule that is named", () => {
  const ways: [Outcome, object][] = [
    ["hide", {}],
    ["hide-part", { spans: [{ part: "text", start: 0, end: 3 }] }],
    ["label", { label: "sensitive" }],
    ["close-thread", {}],
    ["suspend", { days: 1 }],
    ["merge", { intoId: "another" }],
  ];

  test.each(ways)("must allow it, and is needed: %s", async (outcome, details) => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
    await allow(db, { sanctions: '["move"]' });
    expect(await refusalOf(db, debate, proposal, outcome, details)).toBe("rule-forbids");
    expect(await refusalOf(db, debate, proposal, outcome, details, { ruleId: null })).toBe("rule-needed");
    expect(await refusalOf(db, debate, proposal, outcome, details, { reason: "no" })).toBe("rule-forbids");
  });
});

test("a decision says what made a moderator look, until when it can be appealed, and proves the words", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const signal = (contributionId: string) =>
    db
      .insertInto("signal")
      .values({
        id: `signal-${contributionId}`,
        consultationId: debate.id,
        kind: "proposal",
        contributionId,
        code: "links",
        detail: "{}",
        foundAt: during.toISOString(),
      })
      .execute();
  const prompts: Record<string, string> = {};
  for (const prompt of ["report", "signal", "pre-moderation", "moderator"]) {
    const { id } = await aProposal(db, debate);
    await db.deleteFrom("signal").execute();
    if (prompt === "report") await report(db, debate, "proposal", id);
    if (prompt === "report" || prompt === "signal") await signal(id);
    if (prompt === "pre-moderation")
      await db.updateTable("proposal").set({ visibility: "pending" }).where("id", "=", id).execute();
    const decisionId = await decided(db, debate, { kind: "proposal", id }, "hide");
    const made = await db
      .selectFrom("decision")
      .selectAll()
      .where("id", "=", decisionId)
      .executeTakeFirstOrThrow();
    prompts[made.prompt] = made.signals;
    // Thirty days later, to the end of that day in Chile.
    expect(made.appealUntil).toBe("2026-12-16T02:59:59.999Z");
    expect(made.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(made.salt).toMatch(/^[0-9a-f]{64}$/);
    const waiting = await db.selectFrom("signal").select("id").where("decisionId", "is", null).execute();
    expect(waiting).toEqual([]);
  }
  expect(prompts).toEqual({
    report: '["links"]',
    signal: '["links"]',
    "pre-moderation": "[]",
    moderator: "[]",
  });
});

test("a signal alone makes leaving it a decision", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const { id } = await aProposal(db, debate);
  await db
    .insertInto("signal")
    .values({
      id: "noticed",
      consultationId: debate.id,
      kind: "proposal",
      contributionId: id,
      code: "words",
      detail: "{}",
      foundAt: during.toISOString(),
    })
    .execute();
  await decided(db, debate, { kind: "proposal", id }, "approve");
  expect(await db.selectFrom("decision").select(["prompt", "appealUntil"]).execute()).toEqual([
    { prompt: "signal", appealUntil: null },
  ]);
});

test("what waited and was hidden is published when it is restored", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const { id } = await aProposal(db, debate);
  await db.updateTable("proposal").set({ visibility: "pending" }).execute();
  await decided(db, debate, { kind: "proposal", id }, "hide");
  await decided(db, debate, { kind: "proposal", id }, "restore");
  expect(await rowOf(db, "proposal", id)).toMatchObject({ visibility: "published" });
});

test("what was hidden before it came here, under no decision, can be brought back", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const { id } = await aProposal(db, debate);
  await db.updateTable("proposal").set({ visibility: "hidden" }).execute();
  await decided(db, debate, { kind: "proposal", id }, "restore");
  expect(await rowOf(db, "proposal", id)).toMatchObject({ visibility: "published" });
});

test("other words sent after a hiding are judged on their own, and the hiding no longer stands", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const author = aBrowser();
  const entry = { kind: "entry" as const, ...(await anEntry(db, debate, author)) };
  const first = await decided(db, debate, entry, "hide");
  const place = { territoryId: debate.place.quilpue!, language: "es" as const };
  const questionId = debate.questions[0]!.id;
  await saveAnswer(db, author, debate.id, { questionId, text: "Falta sombra.", ...place }, seconds(1));
  await changeResponse(db, author, debate.id, seconds(2));
  expect(await rowOf(db, "entry", entry.id)).toMatchObject({ visibility: "pending" });
  await decided(db, debate, entry, "approve", {}, { at: seconds(3) });
  expect(await rowOf(db, "entry", entry.id)).toMatchObject({
    visibility: "published",
    text: "Falta sombra.",
  });
  expect(await refusalOf(db, debate, entry, "restore", { reversesId: first })).toBe("already-decided");
});

test("while its author appeals, the appeal decides and not a moderator", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
  const id = await decided(db, debate, proposal, "hide");
  await anAppeal(db, debate, id);
  expect(await refusalOf(db, debate, proposal, "restore")).toBe("appeal-open");
  await db.updateTable("appeal").set({ decidedAt: during.toISOString() }).execute();
  expect(await refusalOf(db, debate, proposal, "restore")).toBe("decided");
});

test("only what changed something can be taken back, and only where it was decided", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const one = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
  const other = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
  await report(db, debate, "proposal", one.id);
  const left = await decided(db, debate, one, "approve");
  const hidden = await decided(db, debate, other, "hide");
  for (const reversesId of [left, hidden, "no such decision"]) {
    expect(await refusalOf(db, debate, one, "restore", { reversesId })).toBe("already-decided");
  }
});

test("the program decides by itself where an import says so, closed or not", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
  const made = await decideSo(db, debate, proposal, "hide", {}, { by: theSystem, at: closes, secret });
  expect(made).toMatchObject({ ok: true });
});

async function anAppeal(db: Db, debate: Debate, decisionId: string) {
  await db
    .insertInto("appeal")
    .values({
      id: `appeal-${decisionId}`,
      decisionId,
      consultationId: debate.id,
      authorityId: debate.authorityId,
      reportId: null,
      words: "No vendo nada: cuento lo que vi.",
      madeAt: during.toISOString(),
      dueAt: closes.toISOString(),
      reason: "",
    })
    .execute();
}
