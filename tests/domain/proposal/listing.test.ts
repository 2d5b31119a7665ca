import type { Updateable } from "kysely";
import { expect, test } from "vitest";
import {
  countProposals,
  listedProposals,
  proposalPlaces,
  proposalThemes,
  similarProposals,
} from "#app/domain/proposal/listing.server.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { proposalWithAuthor } from "#app/domain/proposal/proposal-reads.server.ts";
import type { Db, Schema } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aCitizen, aConsultation, during } from "#tests/support/taking-part.ts";

test("search wants every word, whatever accents, case and signs", async () => {
  const { found } = await three();
  expect(await found("ELECTRICO bus")).toEqual(["bus"]);
  expect(await found("árboles  plaza")).toEqual(["trees"]);
  expect(await found("100 %")).toEqual(["online"]);
  expect(await found("100_")).toEqual([]);
  expect(await found("bus árboles")).toEqual([]);
  expect(await found("")).toHaveLength(3);
});

test("nine of ten that agree come before one of one, and supports counted elsewhere agree", async () => {
  const { db, ids, sorted } = await three();
  await change(db, ids.bus!, { agrees: 1 });
  await change(db, ids.trees!, { agrees: 9, disagrees: 1 });
  await change(db, ids.online!, { importedSupports: 300 });
  expect(await sorted("most-agreed")).toEqual(["online", "trees", "bus"]);
  await change(db, ids.trees!, { disagrees: 0, passes: 50 });
  expect(await sorted("needs-votes")).toEqual(["online", "bus", "trees"]);
  await change(db, ids.bus!, { argumentCount: 2 });
  expect((await sorted("most-discussed"))[0]).toBe("bus");
});

test("hidden, waiting and withdrawn ones are in no list, count or comparison", async () => {
  const { db, consultation, ids } = await three();
  await change(db, ids.bus!, { visibility: "hidden" });
  await change(db, ids.trees!, { visibility: "pending" });
  await change(db, ids.online!, { withdrawnAt: during.toISOString() });
  const filter = { consultationId: consultation.id, search: "", territoryId: null, themeId: null };
  expect((await listedProposals(db, filter, "newest")).items).toEqual([]);
  expect(await countProposals(db, filter)).toBe(0);
  expect(await proposalPlaces(db, consultation.id)).toEqual([]);
  expect(await similarProposals(db, consultation.id, "bus eléctrico hasta Colliguay")).toEqual([]);
});

test("they are filtered by place and theme, with how many each has", async () => {
  const { db, consultation, ids } = await three();
  await db
    .insertInto("theme")
    .values({
      id: "transport",
      code: "transport",
      position: 1,
      names: "{}",
      words: "{}",
      active: 1,
      changedBy: null,
      changedAt: during.toISOString(),
    })
    .execute();
  await db
    .insertInto("contributionTheme")
    .values({
      contributionId: ids.bus!,
      consultationId: consultation.id,
      kind: "proposal",
      themeId: "transport",
    })
    .execute();
  expect(await proposalThemes(db, consultation.id)).toMatchObject([{ code: "transport", proposals: 1 }]);
  expect(await proposalPlaces(db, consultation.id)).toMatchObject([{ name: "Quilpué", proposals: 3 }]);
  const filter = {
    consultationId: consultation.id,
    search: "",
    territoryId: consultation.place.quilpue!,
    themeId: "transport",
  };
  expect((await listedProposals(db, filter, "newest")).items.map((one) => one.id)).toEqual([ids.bus]);
});

test("what is alike is found, and a proposal is not like itself", async () => {
  const { db, consultation, ids } = await three();
  const similar = (except?: string) =>
    similarProposals(db, consultation.id, "un bus hasta colliguay", except);
  expect((await similar()).map((one) => one.id)).toEqual([ids.bus]);
  expect(await similar(ids.bus)).toEqual([]);
});

test("a proposal is read with its author's name and municipality", async () => {
  const { db, ids } = await three();
  expect(await proposalWithAuthor(db, ids.bus!)).toMatchObject({
    authorName: "Rosa Huenchumán",
    municipality: "Quilpué",
  });
});

async function three() {
  const db = await emptyDb();
  const consultation = await aConsultation(db, { access: "signed-in" });
  const author = await aCitizen(db);
  const titles = {
    bus: "Un bus eléctrico hasta Colliguay",
    trees: "Más árboles en cada plaza",
    online: "Trámites en línea, 100 % desde casa",
  };
  const ids: Record<string, string> = {};
  for (const [name, title] of Object.entries(titles)) {
    const territoryId = consultation.place.quilpue!;
    const input = { title, text: "", place: "", territoryId, language: "es" as const };
    const made = await propose(db, author, consultation.id, input, during);
    if (!made.ok) throw new Error(made.refusal);
    ids[name] = made.proposal.id;
  }
  const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id);
  const filter = { consultationId: consultation.id, territoryId: null, themeId: null };
  const found = async (search: string) =>
    (await listedProposals(db, { ...filter, search }, "newest")).items.map((one) => nameOf(one.id));
  const sorted = async (sort: Parameters<typeof listedProposals>[2]) =>
    (await listedProposals(db, { ...filter, search: "" }, sort)).items.map((one) => nameOf(one.id));
  return { db, consultation, ids, found, sorted };
}

function change(db: Db, id: string, changes: Updateable<Schema["proposal"]>) {
  return db.updateTable("proposal").set(changes).where("id", "=", id).execute();
}
