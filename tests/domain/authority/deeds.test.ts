import { expect, test } from "vitest";
import { authoritiesIn, authorityCountries } from "#app/domain/authority/authority-list.server.ts";
import { ladderOfAuthority } from "#app/domain/authority/deeds.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aConsultation, closes } from "#tests/support/taking-part.ts";

const at = "2026-12-10T12:00:00.000Z";
const later = new Date("2027-02-01T12:00:00.000Z");

test("an authority is on the step that the rows of its acts show", async () => {
  const db = await emptyDb();
  const held = await aConsultation(db, { minimumCell: 3, answersBy: "2027-01-15" });
  const stage = async () => (await ladderOfAuthority(db, held.authorityId, later)).stage;
  expect(await stage()).toBe("none");

  await db.updateTable("consultation").set({ backgroundHtml: "<p>Antecedentes</p>" }).execute();
  expect(await stage()).toBe("information");

  await votes(db, held.id, 3);
  await edition(db, held.id, held.place.quilpue!);
  expect(await stage()).toBe("consultation");

  for (const question of held.questions) await answer(db, held, question.id, "2027-01-14T12:00:00.000Z");
  await commitment(db, held, "2027-01-20T12:00:00.000Z");
  expect(await stage()).toBe("decision-making");
});

test("fewer people than the minimum are not said to have taken part", async () => {
  const db = await emptyDb();
  const held = await aConsultation(db, { minimumCell: 3, backgroundHtml: "<p>Antecedentes</p>" });
  await votes(db, held.id, 2);
  await edition(db, held.id, held.place.quilpue!);
  expect((await ladderOfAuthority(db, held.authorityId, later)).stage).toBe("information");
});

test("an answer that is owed past its day takes the highest step away, in every authority that asked", async () => {
  const db = await emptyDb();
  const held = await aConsultation(db, { slug: "sin-respuesta", answersBy: "2027-01-15" });
  const other = await aConsultation(db);
  await db
    .insertInto("consultationAuthority")
    .values({ consultationId: held.id, authorityId: other.authorityId, agreedAt: at })
    .execute();
  const { steps } = await ladderOfAuthority(db, other.authorityId, later);
  const answered = steps[2]!.criteria.find(({ criterion }) => criterion === "answered")!;
  expect(answered.against.map(({ slug }) => slug)).toEqual(["sin-respuesta"]);
});

test("a draft counts for nothing, and what is older than a term only while it owes an answer", async () => {
  const db = await emptyDb();
  const draft = await aConsultation(db, { publishedAt: null });
  expect((await ladderOfAuthority(db, draft.authorityId, later)).consultations).toEqual([]);

  const long = { publishedAt: "2019-01-01T12:00:00.000Z", answersBy: "2019-06-01" };
  const old = await aConsultation(db, {
    ...long,
    closesAt: "2019-03-01T12:00:00.000Z",
    opensAt: "2019-01-01T12:00:00.000Z",
  });
  const owing = await ladderOfAuthority(db, old.authorityId, later);
  expect(owing.steps[2]!.criteria[0]!.against).toHaveLength(1);
  expect(owing.steps[0]!.criteria[0]!.evidence).toHaveLength(1);
  for (const question of old.questions) await answer(db, old, question.id, "2019-05-01T12:00:00.000Z");
  const settled = await ladderOfAuthority(db, old.authorityId, later);
  expect(settled.steps[0]!.criteria[0]!.evidence).toHaveLength(0);
});

test("authorities are found by the country they act in", async () => {
  const db = await emptyDb();
  const { authorityId } = await aConsultation(db);
  expect(await authorityCountries(db)).toEqual([
    { code: "CL", name: "Chile", kind: "country", authorities: 1 },
  ]);
  expect((await authoritiesIn(db, "CL")).map(({ id, territory }) => [id, territory.name])).toEqual([
    [authorityId, "Quilpué"],
  ]);
  expect(await authoritiesIn(db, "BR")).toEqual([]);
});

type Held = Awaited<ReturnType<typeof aConsultation>>;

async function votes(db: Db, consultationId: string, people: number) {
  const proposalId = newId();
  for (let i = 0; i < people; i++) {
    const vote = { proposalId, participantId: newId(), consultationId, choice: "agree", castAt: at } as const;
    await db
      .insertInto("vote")
      .values({ ...vote, territoryId: null })
      .execute();
  }
}

async function edition(db: Db, consultationId: string, territoryId: string) {
  await db
    .insertInto("summaryEdition")
    .values({
      id: newId(),
      summaryId: newId(),
      consultationId,
      territoryId,
      number: 1,
      digest: "{}",
      words: "{}",
      publishedBy: null,
      publishedAt: closes.toISOString(),
    })
    .execute();
}

async function answer(db: Db, held: Held, questionId: string, publishedAt: string) {
  await db
    .insertInto("answer")
    .values({
      id: newId(),
      consultationId: held.id,
      authorityId: held.authorityId,
      subject: "question",
      subjectId: questionId,
      outcome: "accepted",
      reasons: "Se hará.",
      reasonsHtml: "<p>Se hará.</p>",
      whose: null,
      publishedBy: null,
      publishedAt,
      changedAt: null,
    })
    .execute();
}

async function commitment(db: Db, held: Held, doneAt: string) {
  await db
    .insertInto("commitment")
    .values({
      id: newId(),
      answerId: newId(),
      consultationId: held.id,
      authorityId: held.authorityId,
      title: "Abrir la oficina los sábados",
      responsible: "Atención de público",
      dueBy: "2027-01-31",
      budget: "",
      state: "done",
      currentDueBy: "2027-01-31",
      settledAt: doneAt,
      madeBy: null,
      madeAt: at,
    })
    .execute();
}
