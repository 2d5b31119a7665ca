import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { theSystem } from "#app/domain/person/actor.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { publishSummary } from "#app/domain/summary/summary.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { seedRules } from "#db/seed/rules.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { anApp } from "#tests/support/app.ts";
import { anEmbeddedPostgres } from "#tests/support/embedded-postgres.ts";
import { templatesWithout } from "#tests/support/every-page.ts";
import { fillLargeConsultation, type LargeConsultation } from "#tests/support/large-consultation.ts";
import { growth } from "#tests/support/query-plans.ts";

/** Statements that may read more, and why. */
const exceptions: [RegExp, string][] = [
  [/from "territory" where "kind"/, "There are as many places as there are, however many take part."],
  [/\b1 = 0\b/, "Of nobody: it is known to be nothing before anything is read."],
  [/^with "holder"/, "People are counted up to fifty in the order of an index, and no further."],
  [/count\("reversedAt"\) as "reversed"/, "As many as moderators decided, one by one, in an index alone."],
  [
    /"searchText" like/,
    "Words are sought in proposals one by one, until a page of them is found: not told by a plan.",
  ],
  [/\(select "id", "decidedAt" from "decision"/, "Sorts the twenty that it found in the order of an index."],
];

/** Pages that are not looked at, and why. */
const notLookedAt = {
  "of officials, or on the way in":
    /^(desk|moderation|administration|dev|sign|password|first-admin|account\.(email|password|sessions)|check-your)/,
  "one row by its id": /^(answers\.\$id|commitments\.\$id|.*meetings\.|following\.)/,
  "asks again before one row is changed":
    /^(proposals\.\$id_\.(merge|vote|withdrawal)|decisions\.\$id_\.appeal|account\.reports\.\$id)/,
  "says one sentence": /(received|asked|response\.sent)\.tsx$/,
};

test.each(["SQLite", "PostgreSQL"])(
  "no page that citizens or visitors read asks %s for more, the more people take part",
  async (database) => {
    const asked = new Map<string, string>();
    let path = "";
    const url = database === "SQLite" ? aFile() : await aServer();
    const db = openDatabase(url, (statement) => {
      if (/^(select|with)/i.test(statement) && !asked.has(statement)) asked.set(statement, path);
    });
    afterThisFile(() => db.destroy());
    await migrate(db);
    await seedRules(db);
    const large = await fillLargeConsultation(db, 4000);
    const code = await summarised(db, large);
    const anybody = await anApp(db);
    const citizen = await anybody.signedInAs(large.personId);
    const paths = await pagesOf(db, large, code);
    asked.clear();
    for (path of paths) {
      for (const reader of database === "SQLite" ? [anybody, citizen] : [citizen]) {
        const { status } = await reader.get(path);
        expect(status, path).toBeLessThan(400);
      }
    }
    if (database === "SQLite") expect(templatesNotRead(paths)).toEqual([]);
    const statements = [...asked];
    const wrong: string[] = [];
    for (const [statement, where] of statements) {
      if (exceptions.some(([pattern]) => pattern.test(statement))) continue;
      const why = await growth(db, statement);
      if (why) wrong.push(`${where}\n  ${why}\n  ${statement}`);
    }
    expect(wrong.join("\n\n")).toBe("");
  },
  300_000,
);

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "cabildo-"));
  afterThisFile(async () => rmSync(folder, { recursive: true }));
  return join(folder, "plans.sqlite");
}

async function aServer(): Promise<string> {
  const { url, stop } = await anEmbeddedPostgres([]);
  afterThisFile(stop);
  const client = new pg.Client(`${url}/postgres`);
  await client.connect();
  await client.query("create database plans");
  await client.end();
  return `${url}/plans`;
}

/** Publishes the summary of the whole; returns the code of its place. */
async function summarised(db: Db, { id, authorityId }: LargeConsultation): Promise<string> {
  const now = new Date();
  await db.transaction().execute((trx) => summariseAll(trx, id, now));
  const place = await db
    .selectFrom("authority")
    .innerJoin("territory", "territory.id", "authority.territoryId")
    .select(["territory.id", "territory.code"])
    .where("authority.id", "=", authorityId)
    .executeTakeFirstOrThrow();
  const published = await publishSummary(db, theSystem, { consultationId: id, territoryId: place.id }, now);
  if (!published.ok) throw new Error(published.refusal);
  return place.code;
}

async function pagesOf(db: Db, large: LargeConsultation, code: string): Promise<string[]> {
  const here = `/consultations/${large.slug}`;
  const argument = await db
    .selectFrom("argument")
    .select(["id", "proposalId"])
    .where("visibility", "=", "published")
    .executeTakeFirstOrThrow();
  const hidden = await db.selectFrom("decision").select("id").executeTakeFirstOrThrow();
  const own = await db
    .selectFrom("proposal")
    .innerJoin("participant", "participant.id", "proposal.participantId")
    .select("proposal.id")
    .where("participant.personId", "=", large.personId)
    .executeTakeFirstOrThrow();
  const rule = await db.selectFrom("rule").select("id").executeTakeFirstOrThrow();
  const [municipality, theme] = [`${code}-107`, "large-1"];
  const { slug: authority } = await db.selectFrom("authority").select("slug").executeTakeFirstOrThrow();
  return [
    ...[
      "/",
      "/municipality",
      "/municipality?q=lugar",
      "/consultations",
      "/summaries",
      "/authorities",
      "/rules",
    ],
    ...["/consultations?state=closed", `/rules/${rule.id}`, "/account", "/account/contributions"],
    ...["after", "before"].map((beside) => `/account/contributions?${beside}=${own.id}`),
    ...[
      "/about",
      "/about/data",
      "/about/ladder",
      "/about/privacy",
      "/about/accessibility",
      "/account/reports",
    ],
    ...["", "/answers", "/moderation", "/opinions", "/following", "/summaries", "/response"].map(
      (end) => here + end,
    ),
    ...["/response/questions/1", "/response/review", "/questions/1", "/proposals/new"].map(
      (end) => here + end,
    ),
    `${here}/questions/1?municipality=${municipality}`,
    `${here}/questions/1?after=${large.entryId}`,
    `${here}/questions/1?before=${large.entryId}`,
    `${here}/moderation?after=${hidden.id}`,
    `${here}/moderation?before=${hidden.id}&outcome=hide`,
    ...["newest", "most-agreed", "most-discussed", "needs-votes", "most-useful"].flatMap((sort) => [
      `${here}/proposals?sort=${sort}`,
      `${here}/proposals?sort=${sort}&after=${large.proposalId}`,
      `${here}/proposals?sort=${sort}&before=${large.proposalId}`,
    ]),
    `${here}/proposals?municipality=${municipality}`,
    `${here}/proposals?theme=${theme}`,
    `${here}/proposals?q=plaza`,
    ...["", "/arguments/new", `/arguments/${argument.id}`].map(
      (end) => `/proposals/${argument.proposalId}${end}`,
    ),
    `/proposals/${large.proposalId}`,
    `/proposals/${large.proposalId}?stance=for`,
    `/entries/${large.entryId}`,
    `/report/proposal/${large.proposalId}`,
    `/decisions/${hidden.id}`,
    ...["", "/commitments", "/rules", "/moderation"].map((end) => `/authorities/${authority}${end}`),
    ...["", "/share", "/versions", "/fragment", "/sources/participation/1", "/sources/themes/1"].map(
      (end) => `${here}/summaries/${code}${end}`,
    ),
  ];
}

function templatesNotRead(paths: string[]): string[] {
  const patterns = Object.values(notLookedAt);
  return templatesWithout(paths).filter((file) => !patterns.some((pattern) => pattern.test(file)));
}
