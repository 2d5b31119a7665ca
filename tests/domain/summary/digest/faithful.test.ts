import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { digestOf } from "#app/domain/summary/digest/digest.ts";
import { DigestSchema } from "#app/domain/summary/digest/digest-schema.ts";
import { summarisedTerritories } from "#app/domain/summary/digest/levels.ts";
import { survey } from "#app/domain/summary/digest/survey.ts";
import { readForDrafts } from "#app/domain/summary/draft-work.server.ts";
import type { Db } from "#db/schema.ts";
import { seed } from "#db/seed/seed.ts";
import { countryRows, someCountry } from "#tests/domain/summary/country.ts";
import { someRows } from "#tests/domain/summary/rows.ts";
import { emptyDb } from "#tests/support/db.ts";
import { importAll } from "#tests/support/imported.ts";
import { checkDigest } from "#tests/support/naive-summary/check-digest.ts";
import { type Checking, nothingChecked } from "#tests/support/naive-summary/checking.ts";

/** Real consultations, outside the repository. */
const realData = resolve(process.env.CABILDO_DATA ?? "../shared/data");

function checkAll(checking: Checking, rows: ConsultationRows) {
  const whole = survey(rows);
  for (const id of summarisedTerritories(whole)) {
    const digest = digestOf(whole, id)!;
    checkDigest(checking, rows, digest);
    expect(DigestSchema.parse(JSON.parse(JSON.stringify(digest)))).toEqual(
      JSON.parse(JSON.stringify(digest)),
    );
  }
}

test("every number of a digest is one counted again, and every quote was written, whatever the rows", () => {
  const checking = nothingChecked();
  fc.assert(
    fc.property(fc.oneof(someRows, someCountry.map(countryRows)), (rows) => {
      // Of places that are kept back, sums leave some out: what is said there is compared by the attack.
      const whole = survey(rows);
      for (const id of summarisedTerritories(whole)) {
        const digest = digestOf(whole, id)!;
        if (digest.parts.length === 0) checkDigest(checking, rows, digest);
      }
      expect(checking.wrong).toEqual([]);
    }),
    { numRuns: 150 },
  );
  report("made-up rows", checking);
});

test("every number of the demo's summaries is one counted again, and every quote was written", async () => {
  const db = await emptyDb();
  await seed(db, { demo: true, secret: "a secret for the demo" }, new Date("2026-03-10T12:00:00Z"));
  const consultations = await db.selectFrom("consultation").select(["id", "slug"]).execute();
  await checkConsultations(db, new Map(consultations.map(({ slug, id }) => [slug, id])));
}, 300_000);

test.skipIf(!existsSync(join(realData, "valladolid")))(
  `every number of the summaries of real consultations is one counted again (skipped where ${realData} is absent)`,
  async () => {
    const db = await emptyDb();
    await checkConsultations(db, await importAll(db, realData, new Date("2026-03-10T12:00:00Z")));
  },
  600_000,
);

async function checkConsultations(db: Db, ids: ReadonlyMap<string, string>) {
  for (const [name, id] of ids) {
    const read = await readForDrafts(db, id, new Date("2026-03-10T12:00:00Z"));
    const checking = nothingChecked();
    checkAll(checking, read!.rows);
    report(name, checking);
    expect(checking.wrong).toEqual([]);
  }
}

function report(name: string, { numbers, quotes, atLeast }: Checking) {
  console.log(
    `${name}: ${numbers} numbers equal, ${atLeast} "at least" not exceeded, ${quotes} quotes verbatim`,
  );
}
