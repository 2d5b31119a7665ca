import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "#app/domain/decision/decision.server.ts";
import { labels, type Span } from "#app/domain/decision/decision.ts";
import { decisionsInForce } from "#app/domain/decision/decision-standing.server.ts";
import { detailsOf } from "#app/domain/decision/effect.ts";
import { wordsWithout } from "#app/domain/decision/effect-words.ts";
import { answerMerge } from "#app/domain/decision/merge-request.server.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import type { ContributionKind, Db, Outcome } from "#db/schema.ts";
import { aFreeDebate, everything, rowOf, seconds, secret } from "#tests/domain/moderation/deciding.ts";
import { anArgument, anEntry, aProposal, type Debate, report } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, during } from "#tests/support/taking-part.ts";

interface Command {
  what: Outcome | "undo" | "report";
  /** Which contribution, decision in force, label or passage; taken as far as there are some. */
  which: number;
  more: number;
}

const commands = fc.array(
  fc.record<Command>({
    what: fc.constantFrom(
      ...(["hide", "hide-part", "hide-part", "move", "merge", "label", "label", "close-thread"] as const),
      ...(["suspend", "approve", "restore", "restore", "restore", "undo", "undo", "undo", "report"] as const),
    ),
    which: fc.nat(3),
    more: fc.nat(30),
  }),
  { minLength: 1, maxLength: 30, size: "max" },
);

/** Removing one placeholder for each passage would need the rule's words: any will do to compare by. */
const placeholder = "[retirado: publicidad y mensajes repetidos]";

test("whatever is decided, undone and restored, things are what the decisions in force make of them", async () => {
  const db = await emptyDb();
  const runs = process.env.TEST_DATABASE === "postgres" ? 8 : 40;
  await fc.assert(
    fc.asyncProperty(commands, async (todo) => {
      const world = await aWorld(db);
      for (const [i, command] of todo.entries()) {
        await carryOut(db, world, command, seconds(i * 20));
        for (const one of world.all) await isAsDecided(db, world, one);
      }
      await restoreAll(db, world, seconds(todo.length * 20));
      expect(await whatPeopleWrote(db, world)).toEqual(world.written);
    }),
    { numRuns: runs },
  );
}, 240_000);

interface Named {
  kind: ContributionKind;
  id: string;
  author: Actor;
}

interface World {
  debate: Debate;
  all: Named[];
  /** Rows as they were before anything was decided. */
  written: unknown;
  /** What can still be undone, with everything as it was before it. */
  undoable: { decisionId: string; at: Date; before: unknown }[];
}

async function aWorld(db: Db): Promise<World> {
  const debate = await aFreeDebate(db);
  const authors = [aBrowser(), aBrowser(), aBrowser(), aBrowser()];
  const entry = await anEntry(db, debate, authors[0]);
  const proposal = await aProposal(db, debate, authors[1]);
  const other = await aProposal(db, debate, authors[2]);
  const argument = await anArgument(db, debate, other.id, authors[3]);
  await anArgument(db, debate, other.id, aBrowser(), argument.id);
  const place = { territoryId: debate.place.quilpue! };
  await castVote(db, aBrowser(), proposal.id, { choice: "agree", ...place }, during);
  const all: Named[] = [
    { kind: "entry", id: entry.id, author: authors[0]! },
    { kind: "proposal", id: proposal.id, author: authors[1]! },
    { kind: "proposal", id: other.id, author: authors[2]! },
    { kind: "argument", id: argument.id, author: authors[3]! },
  ];
  const world: World = { debate, all, written: null, undoable: [] };
  world.written = await whatPeopleWrote(db, world);
  return world;
}

async function carryOut(db: Db, world: World, { what, which, more }: Command, now: Date) {
  const one = await aimedAt(db, world, { what, which, more });
  if (what === "report") return void (await report(db, world.debate, one.kind, one.id, { at: now }));
  if (what === "undo") return undoLast(db, world, now);
  const before = await everything(db);
  const details = await detailsFor(db, world, one, what, more);
  const isFree = what === "approve" || what === "restore";
  const made = await decide(
    db,
    world.debate.moderator,
    {
      kind: one.kind,
      contributionId: one.id,
      outcome: what,
      ruleId: isFree ? null : world.debate.rules.spam,
      reason: "Es un aviso de venta.",
      details,
      secret,
    },
    now,
  );
  if (!made.ok) return expect(await everything(db)).toEqual(before);
  const decisionId = made.mergeRequestId
    ? await consented(db, one, made.mergeRequestId, now)
    : made.decisionId;
  if (decisionId) world.undoable.push({ decisionId, at: now, before });
}

/** Only answers are moved, and only what was decided is taken back: others are tried now and then. */
async function aimedAt(db: Db, { all }: World, { what, which, more }: Command): Promise<Named> {
  if (what === "move" && more % 5 > 0) return all[0]!;
  if (what !== "restore") return all[which]!;
  const standing = await Promise.all(all.map((one) => decisionsInForce(db, one)));
  return all.filter((_, i) => standing[i]!.length > 0)[more % 2] ?? all[which]!;
}

async function consented(db: Db, { author }: Named, id: string, now: Date) {
  const answered = await answerMerge(db, author, id, true, now);
  return answered.ok ? answered.decisionId : null;
}

/** All is exactly as before it, unless something else was done since. */
async function undoLast(db: Db, world: World, now: Date) {
  const last = world.undoable.pop();
  if (!last) return;
  const others = await db
    .selectFrom("report")
    .select("id")
    .where("consultationId", "=", world.debate.id)
    .where("reportedAt", ">", last.at.toISOString())
    .execute();
  const undone = await undoDecision(db, world.debate.moderator, last.decisionId, now, { secret });
  const late = now.getTime() - last.at.getTime() > 60_000;
  if (late) return expect(undone).toMatchObject({ ok: false, refusal: "too-late" });
  if (undone.ok && others.length === 0) expect(await everything(db)).toEqual(last.before);
}

async function detailsFor(db: Db, { debate, all }: World, one: Named, what: Outcome, more: number) {
  if (what === "label") return { label: labels[more % labels.length]! };
  if (what === "move") return { questionId: debate.questions[more % debate.questions.length]!.id };
  if (what === "merge") return { intoId: all[1 + (more % 2)]!.id };
  if (what === "suspend") return { days: 1 + more };
  if (what === "hide-part") {
    const { text } = await rowOf(db, one.kind, one.id);
    const start = more % text.length;
    return { spans: [{ part: "text" as const, start, end: Math.min(text.length, start + 4) }] };
  }
  if (what !== "restore") return {};
  const standing = await decisionsInForce(db, one);
  return standing.length === 0 ? {} : { reversesId: standing[more % standing.length]!.id };
}

/** A contribution is what the decisions that stand, and they alone, make of what was written. */
async function isAsDecided(db: Db, { debate, written }: World, { kind, id, author }: Named) {
  const was = (written as Map<string, Record<string, unknown>>).get(id)!;
  const standing = await decisionsInForce(db, { kind, id });
  const last = (outcome: Outcome) => standing.findLast((one) => one.outcome === outcome);
  const [label, move, merge] = [last("label"), last("move"), last("merge")];
  const removals = standing
    .filter((one) => one.outcome === "hide-part")
    .map((one) => ({ spans: detailsOf(one).spans as Span[], placeholder }));
  const { title = null, text } = was as { title?: string | null; text: string };
  const row = (await rowOf(db, kind, id)) as unknown as Record<string, unknown>;
  expect(row).toMatchObject({
    visibility: last("hide") ? "hidden" : merge ? "merged" : "published",
    label: label ? detailsOf(label).label! : null,
    text: wordsWithout({ title, text }, removals).text,
  });
  if (kind === "entry") {
    expect(row.questionId).toBe(move ? detailsOf(move).questionId : was.questionId);
    expect(row.movedFrom).toBe(row.questionId === was.questionId ? null : was.questionId);
  } else expect(row.threadClosedAt !== null).toBe(Boolean(last("close-thread")));
  if (kind === "proposal") {
    expect(row.mergedIntoId).toBe(merge ? detailsOf(merge).intoId : null);
    const shown = db.selectFrom("argument").select("id").where("proposalId", "=", id);
    const published = await shown.where("visibility", "=", "published").execute();
    expect(row.argumentCount).toBe(published.length);
  }
  const running = await db
    .selectFrom("suspension")
    .select("id")
    .where("browserHash", "=", author.browserHash)
    .where("authorityId", "=", debate.authorityId)
    .where("liftedAt", "is", null)
    .execute();
  expect(running.length > 0).toBe(Boolean(last("suspend")));
}

async function restoreAll(db: Db, { debate, all }: World, now: Date) {
  let n = 0;
  for (const { kind, id } of all) {
    // Never the latest first, so that they do not just unwind.
    for (const { id: reversesId } of await decisionsInForce(db, { kind, id })) {
      const restore = { kind, contributionId: id, outcome: "restore", ruleId: null } as const;
      const at = new Date(now.getTime() + ++n);
      const reason = "Fue un error, y se arregla.";
      const made = await decide(
        db,
        debate.moderator,
        { ...restore, reason, details: { reversesId }, secret },
        at,
      );
      expect(made).toMatchObject({ ok: true });
    }
  }
}

/** Whole rows: words, place, label, votes, counts, by contribution. */
async function whatPeopleWrote(db: Db, { all, debate }: Pick<World, "all" | "debate">) {
  const rows = new Map<string, unknown>();
  for (const { kind, id } of all) rows.set(id, await rowOf(db, kind, id));
  rows.set(
    "votes",
    await db.selectFrom("vote").selectAll().where("consultationId", "=", debate.id).execute(),
  );
  return rows;
}
