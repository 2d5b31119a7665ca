import { expect, test } from "vitest";
import { quoteCandidates } from "#app/domain/summary/edition/candidates.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { expectBothWays, expectNoPlace } from "#tests/domain/list/both-ways.ts";
import { anAnswer, anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { emptyDb } from "#tests/support/db.ts";
import { during } from "#tests/support/taking-part.ts";

async function answered() {
  const db = await emptyDb();
  const consultation = await anAnsweredConsultation(db, { limache: 2, quilpue: 0 });
  for (let n = 0; n < 50; n++) {
    await anAnswer(db, consultation, {
      place: n % 10 === 0 ? "colliguay" : "quilpue",
      text: n % 12 === 0 ? "Falta internet" : `Falta água potable en el pasaje ${n}`,
      submittedAt: minutesBefore(n),
    });
  }
  const place = { consultationId: consultation.id, territoryId: consultation.place.quilpue! };
  return { db, consultation, place, of: consultation.questions[0]!.id };
}

test("answers that may be quoted are read both ways, all of them, of one theme and with the words sought", async () => {
  const { db, consultation, place, of } = await answered();
  const rows = await db
    .selectFrom("entry")
    .select(["id", "text"])
    .where("territoryId", "<>", consultation.place.limache!)
    .orderBy("submittedAt", "desc")
    .orderBy("id", "desc")
    .execute();
  const ids = rows.map(({ id }) => id);
  const watery = rows
    .filter(({ text }) => text!.includes("agua") || text!.includes("água"))
    .map(({ id }) => id);
  expect([ids.length, watery.length]).toEqual([50, 45]);
  const filter = { of, theme: null, search: "" };
  await expectBothWays(ids, (beside) => quoteCandidates(db, place, filter, beside));
  await expectBothWays(watery, (beside) =>
    quoteCandidates(db, place, { ...filter, search: "AGUA potable" }, beside),
  );
  await db.updateTable("entry").set({ label: "unverified" }).where("id", "in", watery.slice(0, 3)).execute();
  const themed = (beside: object) => quoteCandidates(db, place, { ...filter, theme: "sanitation" }, beside);
  await expectBothWays(watery.slice(3), themed);
});

test("proposals that may be quoted are read both ways", async () => {
  const { db, consultation, place } = await answered();
  await someProposals(db, consultation.id, consultation.place.quilpue!, 50);
  const rows = await db
    .selectFrom("proposal")
    .select("id")
    .where("withdrawnAt", "is", null)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();
  const ids = rows.map(({ id }) => id);
  const filter = { of: "proposals", theme: null, search: "" };
  await expectBothWays(ids, (beside) => quoteCandidates(db, place, filter, beside));
  const found = { ...filter, search: "plaza" };
  await expectBothWays(ids, (beside) => quoteCandidates(db, place, found, beside));
});

test("what may not be quoted in this summary is no place in the list", async () => {
  const { db, consultation, place, of } = await answered();
  const elsewhere = await db
    .selectFrom("entry")
    .select("id")
    .where("territoryId", "=", consultation.place.limache!)
    .executeTakeFirstOrThrow();
  const hidden = await anAnswer(db, consultation, {
    ...{ place: "quilpue", text: "Falta agua", visibility: "hidden", submittedAt: minutesBefore(7) },
  });
  await someProposals(db, consultation.id, consultation.place.quilpue!, 30);
  const withdrawn = await db
    .selectFrom("proposal")
    .select("id")
    .where("withdrawnAt", "is not", null)
    .executeTakeFirstOrThrow();
  for (const asked of [of, "proposals"]) {
    for (const search of ["", "plaza", "agua"]) {
      await expectNoPlace(
        (beside) => quoteCandidates(db, place, { of: asked, theme: null, search }, beside),
        ...[elsewhere.id, hidden.id, withdrawn.id, "gone", "';--"],
      );
    }
  }
});

async function someProposals(db: Db, consultationId: string, territoryId: string, many: number) {
  const rows = Array.from({ length: many + 1 }, (_, n) => ({
    ...{ id: newId(), consultationId, participantId: "somebody", territoryId },
    ...{
      title: `Bancos en la plaza ${n}`,
      text: "Con sombra.",
      place: "",
      language: "es" as const,
      searchText: "",
    },
    ...{ agrees: 0, disagrees: 0, passes: 0, argumentCount: 0 },
    ...{
      visibility: "published" as const,
      createdAt: minutesBefore(n),
      withdrawnAt: n === many ? minutesBefore(0) : null,
    },
  }));
  await db.insertInto("proposal").values(rows).execute();
}

/** Several in the same moment. */
function minutesBefore(n: number): string {
  return new Date(during.getTime() - Math.floor(n / 4) * 60_000).toISOString();
}
