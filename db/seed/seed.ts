import { demoSignInLink } from "#app/domain/person/link-sign-in.server.ts";
import type { Db } from "#db/schema.ts";
import { seedDemo } from "#db/seed/demo/demo.ts";
import { demoPeople } from "#db/seed/demo/texts.ts";
import { seedRules } from "#db/seed/rules.ts";
import { seedDemoTerritories } from "#db/seed/territories.ts";
import { seedThemes } from "#db/seed/themes.ts";

export interface Welcome {
  /** One-time paths that sign somebody of the demo in. */
  signInPaths: { who: string; path: string }[];
}

/**
 * What every portal starts from (rules and themes), and the demo when it was asked for and the
 * database is empty. Nothing that is there already is touched.
 */
export async function seed(
  db: Db,
  { demo, secret }: { demo: boolean; secret: string },
  now = new Date(),
): Promise<Welcome> {
  await seedRules(db, now);
  await seedThemes(db, now);
  if (!demo) return { signInPaths: [] };
  if (await isEmpty(db)) {
    console.log("Preparing the demo; this takes about half a minute and happens once.");
    await db.transaction().execute(async (trx) => {
      await seedDemoTerritories(trx, now);
      await seedDemo(trx, now, secret);
    });
  }
  return { signInPaths: await signInPaths(db, now) };
}

async function isEmpty(db: Db): Promise<boolean> {
  const anybody = await db.selectFrom("person").select("id").limit(1).executeTakeFirst();
  const anything = await db.selectFrom("consultation").select("id").limit(1).executeTakeFirst();
  return !anybody && !anything;
}

async function signInPaths(db: Db, now: Date): Promise<Welcome["signInPaths"]> {
  const people = { ...demoPeople, administrator: { email: "administracion@example.org" } };
  const paths = [];
  for (const [who, { email }] of Object.entries(people)) {
    const person = await db.selectFrom("person").select("id").where("email", "=", email).executeTakeFirst();
    if (person)
      paths.push({ who: `Sign in as the demo's ${who}`, path: await demoSignInLink(db, person.id, now) });
  }
  return paths;
}
