import { expect, test } from "vitest";
import { listedProposals } from "#app/domain/proposal/listing.server.ts";
import { proposalSorts } from "#app/domain/proposal/proposal.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aConsultation, during } from "#tests/support/taking-part.ts";

test("a list is read forwards and backwards without gap or repetition, in every order, where many are equal", async () => {
  const db = await emptyDb();
  const { id } = await aConsultation(db);
  await someProposals(db, id, 25);
  const filter = { consultationId: id, search: "", territoryId: null, themeId: null };
  for (const sort of proposalSorts) {
    const read = (beside: object) => listedProposals(db, filter, sort, beside, 7);
    const all = (await listedProposals(db, filter, sort, {}, 50)).items.map((one) => one.id);
    expect(all, sort).toHaveLength(25);
    const forwards: string[] = [];
    let page = await read({});
    expect(page.before, sort).toBeNull();
    for (;;) {
      forwards.push(...page.items.map((one) => one.id));
      if (page.after === null) break;
      page = await read({ after: page.after });
    }
    expect(forwards, sort).toEqual(all);
    const back = await read({ before: page.before });
    expect(
      back.items.map((one) => one.id),
      sort,
    ).toEqual(all.slice(14, 21));
    expect(
      (await read({ after: "gone" })).items.map((one) => one.id),
      sort,
    ).toEqual(all.slice(0, 7));
  }
});

async function someProposals(db: Db, consultationId: string, many: number) {
  const rows = Array.from({ length: many }, (_, n) => ({
    id: `p${10 + n}`,
    consultationId,
    participantId: "somebody",
    territoryId: null,
    title: `Propuesta ${n}`,
    text: "",
    language: "es" as const,
    visibility: "published" as const,
    createdAt: new Date(during.getTime() + Math.floor(n / 3) * 1000).toISOString(),
    agrees: n % 4,
    disagrees: n % 3,
    passes: 0,
    argumentCount: n % 2,
    searchText: "",
  }));
  await db.insertInto("proposal").values(rows).execute();
}
