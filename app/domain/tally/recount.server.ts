import { type RawBuilder, sql } from "kysely";
import { hasTakenPart } from "#app/domain/participant/taken-part.server.ts";
import type { Tallied, TallyOf } from "#app/domain/tally/tally.server.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

export interface Difference {
  consultationId: string;
  what: string;
  place: string;
  of: string;
  kept: number;
  counted: number;
}

/**
 * Counts everything anew from what is there, and mends what differs: nothing ever should. It reads every row,
 * seconds for a million contributions, so it is a command and no job.
 * @param consultationId  only this one; all of them when not given
 * @returns  what was wrong
 */
export function recount(db: Db, consultationId?: string): Promise<Difference[]> {
  if (!db.isTransaction) return db.transaction().execute((trx) => recount(trx, consultationId));
  return mend(db, consultationId);
}

async function mend(trx: Db, only: string | undefined): Promise<Difference[]> {
  // An act that counts waits here, before what it did can be seen: it is counted once, after this.
  if (isPostgresDb(trx)) await sql`lock table "tally" in share row exclusive mode`.execute(trx);
  await mendWhoTookPart(trx, only);
  const wrong = await differences(trx, only);
  for (const { consultationId, what, place, of, counted } of wrong) {
    await trx
      .deleteFrom("tally")
      .where("consultationId", "=", consultationId)
      .where("what", "=", what)
      .where("place", "=", place)
      .where("of", "=", of)
      .execute();
    if (counted === 0) continue;
    await trx.insertInto("tally").values({ consultationId, what, place, of, shard: 0, n: counted }).execute();
  }
  return wrong;
}

async function mendWhoTookPart(trx: Db, only: string | undefined) {
  for (const tookPart of [1, 0]) {
    await trx
      .updateTable("participant")
      .set({ tookPart })
      .where("tookPart", "=", 1 - tookPart)
      .$if(only !== undefined, (query) => query.where("consultationId", "=", only!))
      .where((on) => {
        const has = hasTakenPart(on as never);
        return tookPart === 1 ? has : on.not(has);
      })
      .execute();
  }
}

/** What is kept and is not what there is. */
export async function differences(db: Db, only?: string): Promise<Difference[]> {
  const keyOf = (row: Omit<Counted, "n">) => [row.consultationId, row.what, row.place, row.of].join("\n");
  const kept = new Map(
    (
      await db
        .selectFrom("tally")
        .select((on) => ["consultationId", "what", "place", "of", on.fn.sum("n").as("n")])
        .$if(only !== undefined, (query) => query.where("consultationId", "=", only!))
        .groupBy(["consultationId", "what", "place", "of"])
        .execute()
    ).map((row) => [keyOf(row), { ...row, n: Number(row.n) }]),
  );
  const counted = new Map((await countedNow(db, only)).map((row) => [keyOf(row), row]));
  const keys = new Set([...kept.keys(), ...counted.keys()]);
  return [...keys].flatMap((key) => {
    const { n: _, ...row } = (counted.get(key) ?? kept.get(key))!;
    const [before, now] = [kept.get(key)?.n ?? 0, counted.get(key)?.n ?? 0];
    return before === now ? [] : [{ ...row, kept: before, counted: now }];
  });
}

type Counted = Omit<Tallied, "what"> & { consultationId: string; what: string };

async function countedNow(db: Db, only: string | undefined): Promise<Counted[]> {
  const all: Counted[] = [];
  for (const [what, { from, where, place, of }] of Object.entries(countings)) {
    const { rows } = await sql<{ consultationId: string; place: string | null; of: string; n: number }>`
      select c."consultationId", ${place ?? sql`''`} as "place", ${of ?? sql`''`} as "of", count(*) as "n"
      from ${from} as c
      where ${where ?? sql`1 = 1`} ${only === undefined ? sql`` : sql`and c."consultationId" = ${only}`}
      group by 1, 2, 3`.execute(db);
    for (const row of rows) {
      all.push({ ...row, what: what.replace(/ .*/, ""), place: row.place ?? "", n: Number(row.n) });
    }
  }
  return all;
}

interface Counting {
  from: RawBuilder<unknown>;
  where?: RawBuilder<unknown>;
  place?: RawBuilder<unknown>;
  of?: RawBuilder<unknown>;
}

const table = (name: string) => sql.table(name);
const isListed = sql`c."visibility" = 'published' and c."withdrawnAt" is null`;
const isAnswer = sql`c."visibility" = 'published' and c."counted" = 1 and c."submittedAt" is not null
  and (c."text" is not null or c."value" is not null)`;
const isHidden = sql`c."visibility" = 'hidden'`;
const territory = sql`c."territoryId"`;
const question = sql`c."questionId"`;

/** By what is counted; a word after it tells apart what is counted of several tables. */
const countings: Record<`${TallyOf}` | `hidden ${string}`, Counting> = {
  people: { from: table("participant"), where: sql`c."tookPart" = 1`, place: territory },
  votes: { from: table("vote") },
  arguments: { from: table("argument") },
  reports: { from: table("report") },
  "reports-waiting": { from: table("report"), where: sql`c."decisionId" is null` },
  proposals: { from: table("proposal"), where: sql`c."withdrawnAt" is null` },
  listed: { from: table("proposal"), where: isListed, place: territory },
  themed: {
    from: sql`(select "proposal".*, "contributionTheme"."themeId" from "contributionTheme"
      join "proposal" on "proposal"."id" = "contributionTheme"."contributionId"
      where "contributionTheme"."kind" = 'proposal')`,
    where: isListed,
    of: sql`c."themeId"`,
  },
  original: { from: table("proposal"), where: sql`c."importedSupports" is null` },
  imported: { from: table("proposal"), where: sql`c."importedSupports" is not null` },
  started: { from: table("response"), of: sql`c."channel"` },
  sent: { from: table("response"), where: sql`c."submittedAt" is not null`, of: sql`c."channel"` },
  changed: { from: table("response"), where: sql`c."changedAt" is not null`, of: sql`c."channel"` },
  answers: { from: table("entry"), where: isAnswer, of: question },
  "answers-from": { from: table("entry"), where: isAnswer, of: question, place: territory },
  words: { from: table("entry"), where: sql`${isAnswer} and c."text" is not null`, of: question },
  "words-from": {
    from: table("entry"),
    where: sql`${isAnswer} and c."text" is not null`,
    of: question,
    place: territory,
  },
  stance: {
    from: table("argument"),
    where: sql`c."visibility" = 'published'`,
    place: sql`c."proposalId"`,
    of: sql`c."stance"`,
  },
  hidden: { from: table("entry"), where: isHidden, of: sql`'entry'` },
  "hidden proposals": { from: table("proposal"), where: isHidden, of: sql`'proposal'` },
  "hidden arguments": { from: table("argument"), where: isHidden, of: sql`'argument'` },
  "entry-standing": {
    from: table("entry"),
    where: sql`c."submittedAt" is not null and c."text" is not null`,
    of: sql`case when c."counted" = 1 then c."visibility" else c."visibility" || '/taken-back' end`,
  },
  "proposal-standing": {
    from: table("proposal"),
    of: sql`case when c."withdrawnAt" is null then c."visibility" else c."visibility" || '/taken-back' end`,
  },
  "argument-standing": { from: table("argument"), of: sql`c."visibility"` },
};

/**
 * For writing very much at once: on PostgreSQL nothing is counted row by row meanwhile, and everything at the end.
 */
export async function uncounted<Result>(
  trx: Db,
  consultationId: string | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!isPostgresDb(trx)) return work();
  const set = (to: "on" | "off") => sql`select set_config('cabildo.uncounted', ${to}, true)`.execute(trx);
  await set("on");
  const result = await work();
  await set("off");
  await recount(trx, consultationId);
  return result;
}
