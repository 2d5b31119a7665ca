import { sql } from "kysely";
import { expect } from "vitest";
import { differences } from "#app/domain/tally/recount.server.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";
import type { Act } from "#tests/faults/support/crowd.ts";
import type { World } from "#tests/faults/support/world.ts";

/**
 * Every act that was acknowledged is there, none is twice, every number is what a recount gives, and the
 * ledger has one row for each. Acts whose answer never came may be there or not.
 */
export async function expectWhole(db: Db, world: World, acts: Act[]) {
  const { consultationId } = world;
  if (!isPostgresDb(db)) {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    expect(rows).toEqual([{ integrity_check: "ok" }]);
  }
  expect(await differences(db)).toEqual([]);

  const people = await db
    .selectFrom("participant")
    .select(["id", "personId", "browserHash"])
    .where("consultationId", "=", consultationId)
    .execute();
  const who = new Map(people.map(({ id, personId, browserHash }) => [id, personId ?? browserHash]));
  const votes = await db
    .selectFrom("vote")
    .select(["proposalId", "participantId"])
    .where("consultationId", "=", consultationId)
    .execute();
  expectEach(
    votes.map(({ proposalId, participantId }) => `${who.get(participantId)} ${proposalId}`),
    named(acts, "vote", (one) => one.path.split("/")[2]!),
  );
  const proposals = await db
    .selectFrom("proposal")
    .select(["title", "participantId"])
    .where("consultationId", "=", consultationId)
    .where("title", "not like", "Propuesta de antes%")
    .execute();
  expectEach(
    proposals.map(({ title, participantId }) => `${who.get(participantId)} ${title}`),
    named(acts, "proposal", (one) => one.fields.title!),
  );
  const responses = await db
    .selectFrom("response")
    .select(["participantId"])
    .where("consultationId", "=", consultationId)
    .where("submittedAt", "is not", null)
    .execute();
  expectEach(
    responses.map(({ participantId }) => `${who.get(participantId)} sent`),
    named(acts, "response", () => "sent"),
  );
  const entries = await db.selectFrom("entry").select(["text", "draft"]).execute();
  const answers = acts.filter(({ kind, fields }) => kind === "answer" && fields.text);
  expectEach(
    entries.map(({ text, draft }) => text ?? draft ?? ""),
    {
      acknowledged: answers.filter(isAcknowledged).map(({ fields }) => fields.text!),
      all: answers.map(({ fields }) => fields.text!),
    },
  );
  expect(await ledgerOf(db)).toEqual({
    "vote.cast": votes.length,
    "proposal.made": proposals.length,
    "response.sent": responses.length,
  });
  return { votes: votes.length, proposals: proposals.length, responses: responses.length };
}

interface Named {
  acknowledged: string[];
  all: string[];
}

function named(acts: Act[], kind: Act["kind"], subjectOf: (act: Act) => string): Named {
  const name = (act: Act) => `${act.by.personId ?? act.by.browserHash} ${subjectOf(act)}`;
  const ofKind = acts.filter((act) => act.kind === kind);
  return { acknowledged: ofKind.filter(isAcknowledged).map(name), all: ofKind.map(name) };
}

function isAcknowledged({ state }: Act): boolean {
  return state === "acknowledged";
}

function expectEach(there: string[], { acknowledged, all }: Named) {
  const kept = new Set(there);
  const sent = new Set(all);
  expect(there.length, "nothing is there twice").toBe(kept.size);
  expect(acknowledged.filter((one) => !kept.has(one))).toEqual([]);
  expect(there.filter((one) => !sent.has(one))).toEqual([]);
}

async function ledgerOf(db: Db): Promise<Record<string, number>> {
  const names = ["vote.cast", "proposal.made", "response.sent"];
  const rows = await db
    .selectFrom("ledger")
    .select(["act", (eb) => eb.fn.countAll().as("count")])
    .where("act", "in", names)
    .groupBy("act")
    .execute();
  const counted = new Map(rows.map(({ act, count }) => [act, Number(count)]));
  return Object.fromEntries(names.map((name) => [name, counted.get(name) ?? 0]));
}
