import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ImportedConversation, ImportRefusal } from "#db/import/conversation.ts";
import { readDecideMadrid } from "#db/import/decide-madrid.ts";
import { importConversation } from "#db/import/import-conversation.ts";
import { readPolis } from "#db/import/polis.ts";
import { readValladolid } from "#db/import/valladolid.ts";
import type { Db, Schema } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";

const now = new Date("2026-11-22T10:00:00Z");
const data = new URL("../../../../shared/data/", import.meta.url).pathname;

describe("a Polis export", () => {
  const comments = [
    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body",
    '1400000000000,x,0,7,1,0,1,"Buses, at night too."',
    "1400000001000,x,1,7,0,0,-1,Buy my watches.",
  ].join("\n");
  const votes = [
    "timestamp,datetime,comment-id,voter-id,vote",
    "1400000002000,x,0,1,-1",
    "1400000005000,x,0,1,1",
    "1400000004000,x,0,2,0",
  ].join("\n");

  test("keeps the last vote of each participant and hides what was rejected", async () => {
    const db = await emptyDb();
    const folder = aFolder({ "comments.csv": comments, "votes.csv": votes });
    const { consultationId } = await importConversation(db, readPolis(folder), now);

    const proposals = await db.selectFrom("proposal").selectAll().orderBy("createdAt").execute();
    expect(
      proposals.map((row) => [row.title, row.agrees, row.disagrees, row.passes, row.visibility]),
    ).toEqual([
      ["Buses, at night too.", 1, 0, 1, "published"],
      ["Buy my watches.", 0, 0, 0, "hidden"],
    ]);
    expect(await count(db, "vote")).toBe(2);
    expect(await count(db, "decision")).toBe(1);
    expect(consultationId).toBe(proposals[0]!.consultationId);
  });

  test("imported twice adds nothing", async () => {
    const db = await emptyDb();
    const folder = aFolder({ "comments.csv": comments, "votes.csv": votes });
    await importConversation(db, readPolis(folder), now);
    const again = await importConversation(db, readPolis(folder), now);
    expect(Object.values(again.added).every((added) => added === 0)).toBe(true);
    expect(await count(db, "consultation")).toBe(1);
  });

  test("reads the matrix of votes where the list is absent", async () => {
    const db = await emptyDb();
    const matrix = "participant,group-id,n-comments,0,1\n1,0,0,1,\n2,0,0,-1,0\n";
    await importConversation(
      db,
      readPolis(aFolder({ "comments.csv": comments, "participants-votes.csv": matrix })),
      now,
    );
    expect(await count(db, "vote")).toBe(3);
  });

  test("with a vote that is none is refused, naming the line", () => {
    const folder = aFolder({ "comments.csv": comments, "votes.csv": `${votes}\n1400000009000,x,0,3,maybe` });
    expect(() => readPolis(folder)).toThrow("votes.csv, line 5");
  });
});

describe("a broken source", () => {
  test("names the column that is missing", () => {
    expect(() => readDecideMadrid(aFolder({ "proposals.csv": "id,title\n1,x\n" }))).toThrow(/no column date/);
  });

  test("names the file that is missing", () => {
    expect(() => readValladolid(aFolder({}))).toThrow(ImportRefusal);
  });

  test("leaves nothing half-imported", async () => {
    const db = await emptyDb();
    const folder = aFolder({
      "comments.csv": "timestamp,comment-id,author-id,moderated,comment-body\n1400000000000,0,7,1,Buses.\n",
      "votes.csv": "timestamp,comment-id,voter-id,vote\n1400000002000,0,1,1\n",
    });
    const conversation = readPolis(folder);
    const breakAtTheEnd = (step: string) => {
      if (step === "themes") throw new Error("the power went out");
    };
    await expect(importConversation(db, conversation, now, breakAtTheEnd)).rejects.toThrow("power");
    for (const table of [
      "consultation",
      "proposal",
      "vote",
      "participant",
      "territory",
      "authority",
    ] as const) {
      expect(await count(db, table), table).toBe(0);
    }
  });
});

describe.skipIf(!existsSync(data))("the real conversations (skipped where ../shared/data is absent)", () => {
  test("Valladolid: 497 proposals in five zones, with their supports", () => {
    const conversation = readValladolid(join(data, "valladolid"));
    expect(conversation.proposals).toHaveLength(497);
    expect(new Set(conversation.proposals.map((proposal) => proposal.territoryCode)).size).toBe(5);
    expect(sum(conversation.proposals.map((proposal) => proposal.supports ?? 0))).toBeGreaterThan(10_000);
  });

  test("Decide Madrid: 80 proposals with 5,633 threaded comments, every reply under its parent", () => {
    const conversation = readDecideMadrid(join(data, "decide-madrid"));
    expect(conversation.proposals).toHaveLength(80);
    expect(conversation.arguments).toHaveLength(5633);
    expectThreaded(conversation);
  });

  test("Polis: the last votes of its own matrix are counted", async () => {
    const db = await emptyDb();
    const conversation = readPolis(join(data, "polis/15-per-hour-seattle"));
    await importConversation(db, conversation, now);
    const rows = await db.selectFrom("proposal").select(["id", "agrees", "disagrees", "title"]).execute();
    expect(rows).toHaveLength(54);
    const livable = rows.find((row) => row.title.includes("livable wage. Why should we"))!;
    expect([livable.agrees, livable.disagrees]).toEqual([37, 18]);
  });
});

function expectThreaded({ arguments: all }: ImportedConversation) {
  const proposalOf = new Map(all.map((one) => [one.key, one.proposalKey]));
  const stray = all.filter((one) => one.parentKey && proposalOf.get(one.parentKey) !== one.proposalKey);
  expect(stray).toEqual([]);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function aFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function count(db: Db, table: keyof Schema): Promise<number> {
  const { n } = await db.selectFrom(table).select(db.fn.countAll().as("n")).executeTakeFirstOrThrow();
  return Number(n);
}
