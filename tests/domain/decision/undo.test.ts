import { describe, expect, test } from "vitest";
import { undoSeconds } from "#app/domain/decision/decision.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import type { ContributionKind, Db, Outcome } from "#db/schema.ts";
import {
  aFreeDebate,
  decided,
  everything,
  passage,
  rowOf,
  seconds,
  secret,
} from "#tests/domain/moderation/deciding.ts";
import {
  aModerator,
  anEntry,
  aProposal,
  type Debate,
  report,
  writers,
} from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen } from "#tests/support/taking-part.ts";

const undo = (db: Db, debate: Debate, id: string, at = seconds(5), by: object = {}) =>
  undoDecision(db, { ...debate.moderator, ...by }, id, at, { secret });

const ways: [ContributionKind, Outcome, (debate: Debate) => object][] = [
  ["entry", "approve", () => ({})],
  ["proposal", "hide", () => ({})],
  ["entry", "hide-part", () => ({ spans: [{ part: "text", ...passage.oficina }] })],
  ["proposal", "hide-part", () => ({ spans: [{ part: "title", start: 0, end: 3 }] })],
  ["entry", "move", (debate) => ({ questionId: debate.questions[1]!.id })],
  ["argument", "label", () => ({ label: "unverified" })],
  ["argument", "close-thread", () => ({})],
  ["proposal", "suspend", () => ({ days: 3 })],
];

describe("within the minute, by who took it:", () => {
  test.each(ways)("%s, %s: all is exactly as it was", async (kind, outcome, details) => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const { id } = await writers[kind](db, debate, await aCitizen(db));
    await report(db, debate, kind, id);
    await db.updateTable(kind).set({ visibility: "pending" }).where("id", "=", id).execute();
    if (kind === "argument") await db.updateTable("proposal").set({ argumentCount: 0 }).execute();
    await refreshCase(db, kind, id);
    const before = await everything(db);
    const decisionId = await decided(db, debate, { kind, id }, outcome, details(debate));
    expect(await everything(db)).not.toEqual(before);

    expect(await undo(db, debate, decisionId)).toMatchObject({ ok: true });
    expect(await everything(db)).toEqual(before);
    expect(await db.selectFrom("job").select("id").where("name", "=", "send-mail").execute()).toEqual([]);
    expect(await db.selectFrom("sealedText").selectAll().execute()).toEqual([]);
    const { undoneAt } = await db.selectFrom("decision").select("undoneAt").executeTakeFirstOrThrow();
    expect(undoneAt).toBe(seconds(5).toISOString());
  });

  test("a restoring: what it took back stands again, and it can be taken back once more", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const written = await anEntry(db, debate);
    const entry = { kind: "entry" as const, id: written.id };
    const hidings = [
      await decided(db, debate, entry, "hide-part", { spans: [{ part: "text", ...passage.oficina }] }),
      await decided(db, debate, entry, "label", { label: "sensitive" }),
      await decided(db, debate, entry, "move", { questionId: debate.questions[1]!.id }),
      await decided(db, debate, entry, "suspend", { days: 2 }),
      await decided(db, debate, entry, "hide"),
    ];
    for (const [i, reversesId] of hidings.entries()) {
      const at = seconds(10 + i);
      const before = await everything(db);
      const suspensions = await db.selectFrom("suspension").selectAll().execute();
      const restored = await decided(db, debate, entry, "restore", { reversesId }, { at });
      expect(await undo(db, debate, restored, at)).toMatchObject({ ok: true });
      expect(await everything(db)).toEqual(before);
      expect(await db.selectFrom("suspension").selectAll().execute()).toEqual(suspensions);
      await decided(db, debate, entry, "restore", { reversesId }, { at });
    }
    expect(await rowOf(db, "entry", entry.id)).toEqual(written);
  });

  test("a label that took another's place: the other stands again", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
    const first = await decided(db, debate, proposal, "label", { label: "interest" });
    const second = await decided(db, debate, proposal, "label", { label: "sensitive" });
    await undo(db, debate, second);
    expect(await rowOf(db, "proposal", proposal.id)).toMatchObject({ label: "interest" });
    await decided(db, debate, proposal, "restore", { reversesId: first }, { at: seconds(6) });
    expect(await rowOf(db, "proposal", proposal.id)).toMatchObject({ label: null });
  });
});

describe("is refused:", () => {
  test("after the minute, twice, by anybody else, or once something followed", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const author = aBrowser();
    const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate, author)) };
    const id = await decided(db, debate, proposal, "label", { label: "sensitive" });
    const refusal = (await undo(db, debate, "no such decision")) as { refusal: string };
    expect(refusal).toEqual({ ok: false, refusal: "no-such-decision" });
    const late = await undo(db, debate, id, seconds(undoSeconds + 1));
    expect(late).toEqual({ ok: false, refusal: "too-late" });
    const other = await aModerator(db, debate.authorityId);
    expect(await undo(db, debate, id, seconds(5), other)).toMatchObject({ refusal: "not-your-decision" });
    const own = { browserHash: author.browserHash };
    expect(await undo(db, debate, id, seconds(5), own)).toMatchObject({ refusal: "own-contribution" });
    expect(await undo(db, debate, id, seconds(5), { grants: [] })).toMatchObject({ refusal: "not-allowed" });

    const hidden = await decided(db, debate, proposal, "hide", {}, { by: other, at: seconds(6) });
    expect(await undo(db, debate, id, seconds(7))).toMatchObject({ refusal: "decided-since" });
    await undo(db, debate, hidden, seconds(8), other);
    expect(await undo(db, debate, hidden, seconds(8), other)).toMatchObject({ refusal: "already-undone" });
    // What followed was undone: nothing has.
    expect(await undo(db, debate, id, seconds(undoSeconds))).toMatchObject({ ok: true });
  });

  test("once its author has appealed", async () => {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
    const id = await decided(db, debate, proposal, "hide");
    const at = seconds(1).toISOString();
    await db
      .insertInto("appeal")
      .values({
        id: "appeal",
        decisionId: id,
        consultationId: debate.id,
        authorityId: debate.authorityId,
        words: "No vendo nada.",
        madeAt: at,
        dueAt: at,
        reason: "",
      })
      .execute();
    expect(await undo(db, debate, id)).toMatchObject({ refusal: "appealed" });
  });
});

test("the letter leaves once it can no longer be undone", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate, await aCitizen(db))) };
  await decided(db, debate, proposal, "hide");
  const [job, ...others] = await db.selectFrom("job").selectAll().where("name", "=", "send-mail").execute();
  expect(others).toEqual([]);
  expect(job!.runAt > seconds(undoSeconds).toISOString()).toBe(true);
});

test("new words sent in that minute stay as they were sent", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const entry = { kind: "entry" as const, ...(await anEntry(db, debate)) };
  const id = await decided(db, debate, entry, "hide-part", { spans: [{ part: "text", ...passage.una }] });
  await db.updateTable("entry").set({ text: "Otra cosa." }).execute();
  expect(await undo(db, debate, id)).toMatchObject({ ok: true });
  expect(await rowOf(db, "entry", entry.id)).toMatchObject({ text: "Otra cosa." });
});
