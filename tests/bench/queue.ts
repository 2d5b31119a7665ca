/**
 * `npm run bench:queue -- [--cases 100000] [--postgres]`: what the server takes for a page of the
 * moderators' queue when so many cases wait, from the request to what the page is made of.
 */
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { placeText } from "#app/domain/moderation/queue.ts";
import type { Context } from "#app/http/context.ts";
import { queueAsked } from "#app/http/moderation-queue.server.ts";
import { beginSession } from "#app/http/session.server.ts";
import { isPostgresDb, openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { Db, Role } from "#db/schema.ts";
import { seedRules } from "#db/seed/rules.ts";
import { aDatabase } from "#tests/bench/database.ts";
import { countingQueries } from "#tests/support/counting-queries.ts";
import { fillDesk, wordAt } from "#tests/support/many-cases.ts";
import { aCitizen, aConsultation, during, somePlaces } from "#tests/support/taking-part.ts";

const { values: asked } = parseArgs({
  options: { cases: { type: "string", default: "100000" }, postgres: { type: "boolean", default: false } },
});
const origin = "http://localhost:3000";
const rounds = 20;
const budgetMs = 50;
/** A place in the middle of the queue. */
let middle = "";
/** Of the consultations in which cases wait, in the order they were made. */
const slugs: string[] = [];

const { url, stop } = await aDatabase(asked.postgres);
const db = openDatabase(url);
try {
  const began = performance.now();
  await migrate(db);
  const people = await aFullDesk(db, Number(asked.cases));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const name = isPostgresDb(db) ? "PostgreSQL" : "SQLite";
  console.log(`\n${asked.cases} open cases on ${name}, made in ${seconds} s, Node ${process.version}\n`);
  console.log("| page | cases found | queries | median ms | p95 ms | |\n|---|---|---|---|---|---|");
  for (const [who, cookie] of Object.entries(people)) {
    for (const [what, query] of Object.entries(pagesOf(who))) await measure(`${who}: ${what}`, cookie, query);
  }
} finally {
  await db.destroy();
  await stop();
}
process.exit();

/** Ten consultations of two large authorities and one of a small one; who looks at them, by their cookies. */
async function aFullDesk(db: Db, cases: number): Promise<Record<string, string>> {
  await seedRules(db);
  const place = await somePlaces(db);
  const consultations = [];
  let authorityId: string | undefined;
  for (let n = 0; n <= 10; n++) {
    if (n === 7 || n === 10) authorityId = undefined;
    const lead = authorityId === undefined ? {} : { authorityId };
    const one = await aConsultation(db, { ...lead, title: `Consulta ${n}` });
    authorityId = one.authorityId;
    consultations.push({ id: one.id, slug: one.slug, authorityId, questionId: one.questions[0]!.id });
  }
  const rules = await db.selectFrom("rule").select(["code", "id"]).execute();
  const moderator = await aCitizen(db);
  await fillDesk(
    db,
    {
      consultations,
      territoryId: place.quilpue!,
      rules: Object.fromEntries(rules.map(({ code, id }) => [code, id])),
      personId: moderator.personId,
    },
    cases,
  );
  if (isPostgresDb(db)) await sql`vacuum analyze`.execute(db);
  const [large, , , , , , , other, , , small] = consultations.map((one) => one.authorityId);
  slugs.push(...consultations.map((one) => one.slug));
  middle = placeText(
    await db
      .selectFrom("moderationCase")
      .select(["urgency", "waitingSince", "contributionId"])
      .orderBy("urgency", "desc")
      .orderBy("waitingSince")
      .limit(1)
      .offset(Math.round(cases / 2))
      .executeTakeFirstOrThrow(),
  );
  const someone = await aCitizen(db);
  const administrator = await aCitizen(db);
  return {
    moderator: await cookieOf(db, moderator.personId, "moderator", [large!, other!]),
    "of a small authority": await cookieOf(db, someone.personId, "moderator", [small!]),
    administrator: await cookieOf(db, administrator.personId, "admin", [null]),
  };
}

async function cookieOf(db: Db, personId: string, role: Role, authorityIds: (string | null)[]) {
  for (const authorityId of authorityIds) {
    const grant = { id: `${personId} ${authorityId}`, personId, role, authorityId };
    await db
      .insertInto("roleGrant")
      .values({ ...grant, grantedAt: during.toISOString() })
      .execute();
  }
  return (await beginSession(db, personId, origin)).split(";")[0]!;
}

function pagesOf(who: string): Record<string, string> {
  const common = "de";
  if (who !== "moderator") {
    return { first: "", last: "end=1", common: `q=${common}`, oldest: "order=oldest" };
  }
  return {
    first: "",
    middle: `after=${middle}`,
    last: "end=1",
    "oldest, middle": `order=oldest&after=${middle}`,
    "oldest, last": "order=oldest&end=1",
    "one consultation": `consultation=${slugs[0]}`,
    "one consultation, last": `consultation=${slugs[0]}&end=1`,
    "one kind, middle": `kind=entry&after=${middle}`,
    "common rule": "rule=spam",
    "common rule, middle": `rule=spam&before=${middle}`,
    "rare rule": "rule=illegal",
    "rare signal": "signal=vote-burst",
    "rare signal in a consultation": `signal=vote-burst&consultation=${slugs[1]}`,
    language: "language=en",
    "second person": "waits=second",
    "not published, last": "waits=pending&end=1",
    mine: "whose=mine",
    "nobody's, last": "whose=free&end=1",
    "handed to me": "whose=handed",
    "everything at once": "kind=entry&rule=insult&signal=links&language=es&waits=pending&whose=free",
    "search: everywhere": `q=${common}`,
    "search: one letter": "q=p",
    "search: common": `q=${wordAt(3)}`,
    "search: rare": `q=${wordAt(19_500)}`,
    "search: three words": `q=${wordAt(1)}+${wordAt(2)}+${wordAt(700)}`,
    "search: nothing": "q=xyzzy",
    "search: common, rare signal": `q=${common}&signal=vote-burst`,
    "search: common, last": `q=${common}&end=1`,
    "search: mine": `q=${common}&whose=mine`,
  };
}

async function measure(name: string, cookie: string, query: string) {
  const counter = countingQueries();
  const counted = db.withPlugin(counter.plugin);
  const look = () =>
    queueAsked(new Request(`${origin}/moderation?${query}`, { headers: { cookie } }), contextOf(counted));
  let found = "";
  const queries = await counter.during(async () => {
    const { count } = await look();
    found = `${count.cases}${count.more ? "+" : ""}`;
  });
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await look();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const [median, p95] = [times[rounds / 2]!, times[Math.ceil(rounds * 0.95) - 1]!];
  const verdict = p95 > budgetMs ? "over" : "";
  console.log(`| ${name} | ${found} | ${queries} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${verdict} |`);
}

function contextOf(db: Db): Context {
  const environment = { origin } as Context["environment"];
  return { db, environment, secret: "only for measuring", setCookies: [] as string[] } as unknown as Context;
}
