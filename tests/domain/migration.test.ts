import { expect, test } from "vitest";
import { consultationById, questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { unmigratedDb } from "#tests/support/db.ts";

const opensAt = "2026-11-01T12:00:00.000Z";
const closesAt = "2026-12-04T21:00:00.000Z";

test("a database of the main journey opens with its data, its dates as a phase", async () => {
  const db = await unmigratedDb();
  await migrate(db, "0001-main-journey");
  await somethingOfThatDay(db);

  await migrate(db);

  const consultation = (await consultationById(db, "consultation"))!;
  expect(JSON.parse(consultation.phases)).toEqual([
    { kind: "contribute", opensAt, closesAt, title: "", text: "", html: "" },
  ]);
  expect(consultation).toMatchObject({ opensAt, closesAt, languages: "[]", answerThreshold: null });
  expect(await questionsOf(db, "consultation")).toMatchObject([
    { kind: "open-text", settings: { length: "long" }, condition: null, sectionId: null, required: 1 },
  ]);
  expect(await db.selectFrom("response").select(["id", "furthest"]).orderBy("id").execute()).toEqual([
    { id: "draft", furthest: 0 },
    { id: "sent", furthest: 1 },
  ]);
  expect(await db.selectFrom("entry").selectAll().executeTakeFirst()).toMatchObject({
    text: "Faltan veredas.",
    value: null,
    counted: 1,
  });
});

test("a consultation that had no dates yet has no phases", async () => {
  const db = await unmigratedDb();
  await migrate(db, "0001-main-journey");
  await somethingOfThatDay(db, { opensAt: null, closesAt: null });

  await migrate(db);

  expect(await consultationById(db, "consultation")).toMatchObject({ phases: "[]", nextChangeAt: null });
});

/** Rows with the columns of that day only. */
async function somethingOfThatDay(db: Db, dates: object = { opensAt, closesAt }) {
  const at = opensAt;
  const rows: [table: string, row: object][] = [
    [
      "consultation",
      {
        id: "consultation",
        slug: "cuatro-preguntas",
        authorityId: "authority",
        title: "Cuatro preguntas",
        purpose: "",
        promise: "",
        ...dates,
        language: "es",
        access: "open",
        preModerated: 0,
        proposalsInvited: 1,
        votesHiddenUntilVoted: 0,
        minimumCell: 5,
        backgroundHtml: "",
        createdAt: at,
      },
    ],
    [
      "question",
      {
        id: "question",
        consultationId: "consultation",
        position: 1,
        kind: "open-text",
        title: "¿Qué falta?",
        help: "",
        required: 1,
      },
    ],
    ...["sent", "draft"].map((id): [string, object] => [
      "response",
      {
        id,
        consultationId: "consultation",
        participantId: `participant-${id}`,
        channel: "web",
        language: "es",
        startedAt: at,
        submittedAt: id === "sent" ? at : null,
      },
    ]),
    [
      "entry",
      {
        id: "entry",
        responseId: "sent",
        consultationId: "consultation",
        questionId: "question",
        participantId: "participant-sent",
        language: "es",
        text: "Faltan veredas.",
        visibility: "published",
        submittedAt: at,
      },
    ],
  ];
  for (const [table, row] of rows)
    await db
      .insertInto(table as never)
      .values(row as never)
      .execute();
}
