/**
 * `npm run bench:drafts -- [--people 100000] [--proposals 1000] [--votes 5000000] [--texts 100000]`: how long
 * the portal takes to make all drafts of a consultation anew, from the database to the database, and how
 * fast it answers meanwhile. SQLite; needs a build.
 */
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { enqueue } from "#app/domain/job/job.server.ts";
import { rethemeAll } from "#app/domain/theme/theme.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { seedThemes } from "#db/seed/themes.ts";
import { aDatabase } from "#tests/bench/database.ts";
import { startPortal } from "#tests/support/portal-process.ts";
import { aConsultation } from "#tests/support/taking-part.ts";

const { values: asked } = parseArgs({
  options: {
    people: { type: "string", default: "100000" },
    proposals: { type: "string", default: "1000" },
    votes: { type: "string", default: "5000000" },
    texts: { type: "string", default: "100000" },
  },
});
const people = Number(asked.people);
const proposals = Number(asked.proposals);
const votesEach = Math.round(Number(asked.votes) / people);
const texts = Number(asked.texts);

const database = await aDatabase(false);
const db = openDatabase(database.url);
try {
  await migrate(db);
  const consultation = await aFullConsultation(db);
  const portal = await startPortal({ variables: { CABILDO_DEMO: "off", DATABASE_URL: database.url } });
  try {
    const page = `${portal.url}/consultations/${consultation.slug}`;
    await answersWhile(page, pause(3000));
    const quiet = await answersWhile(page, pause(10_000));
    const rows = [];
    for (const run of ["first", "after 1,000 new votes"]) {
      if (run !== "first") await newVotes(db, 1000);
      await enqueue(db, "summarise", { consultationId: consultation.id });
      const began = performance.now();
      const busy = await answersWhile(page, untilDone(db));
      const seconds = (performance.now() - began) / 1000;
      rows.push({ run, seconds: round(seconds), p50: round(at(busy, 0.5)), p99: round(at(busy, 0.99)) });
    }
    const { count } = await db
      .selectFrom("summary")
      .select((on) => on.fn.countAll().as("count"))
      .executeTakeFirstOrThrow();
    const figures = {
      ...{ people, proposals, votes: people * votesEach, texts, drafts: Number(count) },
      quiet: { p50: round(at(quiet, 0.5)), p99: round(at(quiet, 0.99)) },
      runs: rows,
    };
    console.table([{ run: "nothing to make", ...figures.quiet }, ...rows]);
    console.log(JSON.stringify(figures));
  } finally {
    await portal.stop();
  }
} finally {
  await db.destroy();
  await database.stop();
}
process.exit();

/** People of ten places in two camps that differ on a third of the proposals. */
async function aFullConsultation(db: Db) {
  await seedThemes(db);
  const consultation = await aConsultation(db, {
    asks: ["quilpue", "limache", "cochrane"],
    publishedAt: "2026-01-01T00:00:00.000Z",
  });
  const { id } = consultation;
  const place = sql`case n % 3 when 0 then ${consultation.place.quilpue} when 1 then ${consultation.place.limache} else ${consultation.place.cochrane} end`;
  const upTo = (n: number) =>
    sql`with recursive numbers(n) as (select 0 union all select n + 1 from numbers where n + 1 < ${sql.lit(n)})`;
  await sql`insert into "participant" ("id", "consultationId", "territoryId", "channel", "createdAt")
    ${upTo(people)} select 'u' || n, ${id}, ${place}, 'web', '2026-02-01T00:00:00.000Z' from numbers`.execute(
    db,
  );
  await sql`insert into "proposal" ("id", "consultationId", "participantId", "territoryId", "title", "text", "language", "visibility", "createdAt", "agrees", "disagrees", "passes", "argumentCount", "searchText")
    ${upTo(proposals)} select 'p' || n, ${id}, 'u' || n, ${place}, 'Propuesta ' || n, 'Que se arregle la calle ' || n, 'es', 'published', '2026-02-01T00:00:00.000Z', 0, 0, 0, 0, '' from numbers`.execute(
    db,
  );
  await sql`insert into "vote" ("proposalId", "participantId", "consultationId", "territoryId", "choice", "castAt")
    ${upTo(people * votesEach)} select 'p' || ((n / ${sql.lit(people)} * 37 + n % ${sql.lit(people)} * 11) % ${sql.lit(proposals)}), 'u' || (n % ${sql.lit(people)}), ${id}, ${place},
    case when (n * 2654435761 % 4294967296 / 65536 % 10) < 7 then (case when (n % ${sql.lit(people)} % 2 = 0) or ((n / ${sql.lit(people)} * 37 + n % ${sql.lit(people)} * 11) % 3 > 0) then 'agree' else 'disagree' end)
      when (n * 2654435761 % 4294967296 / 65536 % 10) < 9 then 'disagree' else 'pass' end,
    '2026-02-01T00:00:00.000Z' from numbers where true on conflict do nothing`.execute(db);
  await sql`insert into "response" ("id", "consultationId", "participantId", "territoryId", "channel", "language", "startedAt", "submittedAt", "furthest")
    ${upTo(texts)} select 'r' || n, ${id}, 'u' || n, ${place}, 'web', 'es', '2026-02-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z', 1 from numbers`.execute(
    db,
  );
  await sql`insert into "entry" ("id", "consultationId", "responseId", "participantId", "questionId", "territoryId", "language", "text", "visibility", "counted", "submittedAt")
    ${upTo(texts)} select 'e' || n, ${id}, 'r' || n, 'u' || n, ${consultation.questions[0]!.id}, ${place}, 'es',
    ${sentence("n")} || ' ' || ${sentence("n / 8 + 3")} || ' ' || ${sentence("n / 64 + 5")}, 'published', 1, '2026-02-01T00:00:00.000Z' from numbers`.execute(
    db,
  );
  await rethemeAll(db);
  return consultation;
}

function sentence(number: string) {
  const said = [
    "Falta agua potable en el sector alto desde hace meses.",
    "El camino al hospital está lleno de hoyos y nadie lo arregla.",
    "Queremos más luz en la plaza porque de noche da miedo pasar.",
    "La escuela rural necesita un bus que pase temprano.",
    "Hace falta un lugar donde reciclar vidrio y papel cerca de la feria.",
    "Los trámites deberían hacerse por internet sin viajar a la capital.",
    "Que se planten árboles nativos y se cuide el humedal del estero.",
    "Los jóvenes no tienen canchas ni talleres de música en invierno.",
  ];
  return sql`case (${sql.raw(number)}) % 8 ${sql.join(
    said.map((text, index) => sql`when ${sql.lit(index)} then ${sql.lit(text)}`),
    sql` `,
  )} end`;
}

async function newVotes(db: Db, many: number) {
  await sql`update "vote" set "choice" = 'disagree', "castAt" = '2026-03-01T00:00:00.000Z'
    where "proposalId" = 'p3' and "participantId" in (select "participantId" from "vote" where "proposalId" = 'p3' limit ${sql.lit(many)})`.execute(
    db,
  );
}

/** Milliseconds of each answer to one reader who asks again as soon as they are answered. */
async function answersWhile(page: string, end: Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  let ended = false;
  end.finally(() => {
    ended = true;
  });
  while (!ended) {
    const began = performance.now();
    const answer = await fetch(page);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
    took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b);
}

function pause(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function untilDone(db: Db) {
  for (;;) {
    await pause(50);
    const open = await db
      .selectFrom("job")
      .select("error")
      .where("name", "=", "summarise")
      .where("doneAt", "is", null)
      .executeTakeFirst();
    if (!open) return;
    if (open.error) throw new Error(open.error);
  }
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
