import { type Insertable, sql } from "kysely";
import { expect, test } from "vitest";
import { readConsultation } from "#app/domain/summary/digest/read-consultation.server.ts";
import { readVotes } from "#app/domain/summary/group/read-votes.server.ts";
import { votesByPlace } from "#app/domain/summary/group/votes-by-place.ts";
import { uncounted } from "#app/domain/tally/recount.server.ts";
import { newId } from "#db/id.ts";
import type { Choice, Db, Schema } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aConsultation, during } from "#tests/support/taking-part.ts";

/** Names stand for ids: whoever votes is made when they vote first. */
async function voting() {
  const db = await emptyDb();
  const consultation = await aConsultation(db, { asks: ["quilpue", "limache"] });
  const people = new Map<string, string>();
  const proposals = new Map<string, string>();
  let clock = during.getTime();

  async function propose(title: string, facts: Partial<Insertable<Schema["proposal"]>> = {}) {
    const id = newId();
    proposals.set(title, id);
    await db
      .insertInto("proposal")
      .values(aProposal(id, consultation.id, await personOf("Autora"), title, facts))
      .execute();
  }

  async function personOf(name: string, territoryId: string | null = consultation.place.quilpue!) {
    const known = people.get(name);
    if (known) return known;
    const id = newId();
    people.set(name, id);
    await db
      .insertInto("participant")
      .values({
        id,
        consultationId: consultation.id,
        personId: null,
        browserHash: id,
        territoryId,
        channel: "web",
        createdAt: during.toISOString(),
      })
      .execute();
    return id;
  }

  async function vote(name: string, title: string, choice: Choice, place?: string | null) {
    const participantId = await personOf(name, place === undefined ? undefined : place);
    clock += 60_000;
    const castAt = new Date(clock).toISOString();
    await db
      .insertInto("vote")
      .values({
        proposalId: proposals.get(title)!,
        participantId,
        consultationId: consultation.id,
        territoryId: null,
        choice,
        castAt,
      })
      .onConflict((conflict) =>
        conflict.columns(["proposalId", "participantId"]).doUpdateSet({ choice, castAt }),
      )
      .execute();
  }
  return { db, consultation, proposals, propose, vote };
}

function aProposal(
  id: string,
  consultationId: string,
  participantId: string,
  title: string,
  facts: Partial<Insertable<Schema["proposal"]>>,
): Insertable<Schema["proposal"]> {
  return {
    id,
    consultationId,
    participantId,
    territoryId: null,
    title,
    text: "",
    place: null,
    language: "es",
    visibility: "published",
    createdAt: during.toISOString(),
    agrees: 0,
    disagrees: 0,
    passes: 0,
    argumentCount: 0,
    searchText: title,
    withdrawnAt: null,
    importedSupports: null,
    ...facts,
  };
}

/** By person in their order: votes by title. */
async function rowsRead(db: Db, consultationId: string, proposals: Map<string, string>) {
  const { matrix, proposalIds } = await readVotes(db, consultationId);
  const titleOf = (column: number) => [...proposals].find(([, id]) => id === proposalIds[column])![0];
  return Array.from({ length: matrix.people }, (_, person) =>
    Object.fromEntries(
      Array.from({ length: matrix.start[person + 1]! - matrix.start[person]! }, (_, step) => {
        const cell = matrix.start[person]! + step;
        return [titleOf(matrix.proposal[cell]!), matrix.choice[cell]];
      }),
    ),
  );
}

test("people come in the order of their first votes, each with their last vote on a proposal", async () => {
  const { db, consultation, proposals, propose, vote } = await voting();
  await propose("Bus");
  await propose("Plaza");
  await vote("Zoe", "Plaza", "agree");
  await vote("Ana", "Bus", "agree");
  await vote("Ana", "Plaza", "pass");
  await vote("Ana", "Bus", "disagree");
  expect(await rowsRead(db, consultation.id, proposals)).toEqual([{ Plaza: 1 }, { Bus: -1, Plaza: 0 }]);
});

test("a proposal that is hidden, withdrawn or merged has no column, and whoever voted on it alone no row", async () => {
  const { db, consultation, proposals, propose, vote } = await voting();
  await propose("Bus");
  await propose("Insulto", { visibility: "hidden" });
  await propose("Repetida", { visibility: "merged" });
  await propose("En espera", { visibility: "pending" });
  await propose("Retirada", { withdrawnAt: during.toISOString() });
  for (const title of proposals.keys()) await vote("Ana", title, "agree");
  await vote("Zoe", "Insulto", "agree");
  expect((await readVotes(db, consultation.id)).proposalIds).toEqual([proposals.get("Bus")]);
  expect(await rowsRead(db, consultation.id, proposals)).toEqual([{ Bus: 1 }]);
});

test("it is known where they take part from, and how quick they were", async () => {
  const { db, consultation, propose, vote } = await voting();
  const titles = Array.from({ length: 10 }, (_, n) => `Propuesta ${n}`);
  for (const title of titles) await propose(title);
  for (const title of titles) await vote("Ana", title, "agree");
  await vote("Zoe", titles[0]!, "agree", consultation.place.limache!);
  await vote("Eva", titles[0]!, "agree", null);
  const { places, territoryIds, quickest } = await readVotes(db, consultation.id);
  expect(Array.from(places, (place) => territoryIds[place])).toEqual([
    consultation.place.quilpue,
    consultation.place.limache,
    null,
  ]);
  expect([...quickest!]).toEqual([9 * 60_000, -1, -1]);
});

test("other consultations' votes are not read, and nobody's are nothing", async () => {
  const { db, consultation } = await voting();
  const { matrix } = await readVotes(db, consultation.id);
  expect(matrix).toMatchObject({ people: 0, proposals: 0 });
});

test("votes by place are those that the database adds up", async () => {
  const { db, consultation, proposals, propose, vote } = await voting();
  await propose("Bus");
  await propose("Plaza");
  await propose("Sin votos");
  await propose("Insulto", { visibility: "hidden" });
  await propose("Retirada", { withdrawnAt: during.toISOString() });
  for (const title of [...proposals.keys()].filter((one) => one !== "Sin votos")) {
    await vote("Ana", title, "agree");
    await vote("Zoe", title, title === "Bus" ? "pass" : "disagree", consultation.place.limache!);
  }
  await vote("Ana", "Bus", "disagree");
  await vote("Eva", "Bus", "pass", null);
  await vote("Iris", "Insulto", "agree", consultation.place.limache!);
  await vote("Juan", "Plaza", "disagree");

  const byPlace = votesByPlace(await readVotes(db, consultation.id));
  const rows = await readConsultation(db, consultation.id, during);
  expect(rows!.votes).toHaveLength(5);
  expect(new Set(byPlace)).toEqual(new Set(rows!.votes));
});

test("more votes than there is room for at first are all read", async () => {
  const { db, consultation } = await voting();
  const [people, each] = [700, 100];
  const at = during.toISOString();
  const numbers = (upTo: number) =>
    sql`with recursive numbers(n) as (select 0 union all select n + 1 from numbers where n + 1 < ${sql.lit(upTo)})`;
  await db.transaction().execute((trx) =>
    uncounted(trx, consultation.id, async () => {
      await sql`insert into "participant" ("id", "consultationId", "territoryId", "channel", "createdAt")
        ${numbers(people)} select 'u' || n, ${consultation.id}, ${consultation.place.limache}, 'web', ${at} from numbers`.execute(
        trx,
      );
      await sql`insert into "proposal" ("id", "consultationId", "participantId", "title", "text", "language", "visibility", "createdAt", "agrees", "disagrees", "passes", "argumentCount", "searchText")
        ${numbers(each)} select 'p' || n, ${consultation.id}, 'u0', 'Propuesta ' || n, '', 'es', 'published', ${at}, 0, 0, 0, 0, '' from numbers`.execute(
        trx,
      );
      await sql`insert into "vote" ("proposalId", "participantId", "consultationId", "choice", "castAt")
        ${numbers(people * each)} select 'p' || (n % ${sql.lit(each)}), 'u' || (n / ${sql.lit(each)}), ${consultation.id}, case when n % 2 = 0 then 'agree' else 'pass' end, ${at} from numbers`.execute(
        trx,
      );
    }),
  );
  const read = await readVotes(db, consultation.id);
  expect(read.matrix.proposal).toHaveLength(people * each);
  const byPlace = votesByPlace(read);
  expect(byPlace).toHaveLength(each);
  expect(new Set(byPlace)).toEqual(new Set((await readConsultation(db, consultation.id, during))!.votes));
});
