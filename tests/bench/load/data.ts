import { sql } from "kysely";
import { sha256 } from "#app/domain/text/token.server.ts";
import { sessionCookieName } from "#app/http/cookies.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { seed } from "#db/seed/seed.ts";
import { secret } from "#tests/bench/load/server/portal.ts";
import { publicPages } from "#tests/bench/public-pages.ts";
import { fillLargeConsultation } from "#tests/support/large-consultation.ts";

/** Where a crowd votes and answers. */
export interface Place {
  id: string;
  slug: string;
  proposalIds: string[];
  /** Code of one of its municipalities. */
  territory: string;
}

const changingConsultations = 5;

/** The demo, the consultation that is announced, and some that change while others are read. */
export async function makePages(file: string) {
  const db = openDatabase(file);
  await migrate(db);
  await seed(db, { demo: true, secret });
  const announced = await place(db, "anuncio", 10_000);
  const changing: Place[] = [];
  for (let n = 0; n < changingConsultations; n++) changing.push(await place(db, `barrio-${n}`, 1000));
  const pages = await publicPages(db);
  await atRest(db);
  await db.destroy();
  return { announced, changing, pages };
}

/** Without the demo: one consultation to vote in. */
export async function makeVoting(url: string): Promise<Place> {
  const db = openDatabase(url);
  await migrate(db);
  await seed(db, { demo: false, secret });
  const made = await place(db, "anuncio", 10_000);
  await db.destroy();
  return made;
}

/** One consultation of so many contributions, and the cookie of somebody with an account who took part. */
export async function makeLarge(file: string, contributions: number) {
  const db = openDatabase(file);
  await migrate(db);
  await seed(db, { demo: false, secret });
  const { slug, personId } = await fillLargeConsultation(db, contributions);
  const session = `benchmark${contributions}`;
  await db
    .insertInto("session")
    .values({
      idHash: sha256(session),
      personId,
      createdAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString(),
    })
    .execute();
  await noJobs(db);
  await atRest(db);
  await db.destroy();
  return { slug, cookie: `${sessionCookieName}=${session}` };
}

async function place(db: Db, name: string, contributions: number): Promise<Place> {
  const { id, slug } = await fillLargeConsultation(db, contributions, name);
  const proposals = await db
    .selectFrom("proposal")
    .select("id")
    .where("consultationId", "=", id)
    .where("visibility", "=", "published")
    .where("withdrawnAt", "is", null)
    .orderBy("id")
    .execute();
  await noJobs(db);
  return { id, slug, territory: `L-${name}-100`, proposalIds: proposals.map((proposal) => proposal.id) };
}

/** What the making of the data left to do later would be done while something else is measured. */
async function noJobs(db: Db) {
  await db.deleteFrom("job").execute();
}

async function atRest(db: Db) {
  await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => {});
}
