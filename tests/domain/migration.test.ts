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

test("what waited for a moderator waits in the queue, the urgent first, and what stands follows from later decisions", async () => {
  const db = await unmigratedDb();
  await migrate(db, "0002-consultations-in-full");
  await somethingOfThatDay(db);
  await insert(db, [
    ["entry", { ...entryOfThatDay, id: "pending", questionId: "second", visibility: "pending" }],
    ["rule", ruleOfThatDay("threat")],
    ["rule", ruleOfThatDay("spam")],
    ["report", reportOfThatDay("a", "entry", "threat")],
    ["report", reportOfThatDay("b", "entry", "spam")],
    ["report", { ...reportOfThatDay("c", "done", "spam"), decisionId: "hidden" }],
    ["decision", decisionOfThatDay("hidden", "hide", opensAt)],
    ["decision", decisionOfThatDay("restored", "restore", closesAt)],
  ]);

  await migrate(db);

  const cases = await db.selectFrom("moderationCase").selectAll().orderBy("urgency", "desc").execute();
  expect(cases).toMatchObject([
    { contributionId: "entry", authorityId: "authority", urgency: 102, reports: 2, pending: 0, isOpen: 1 },
    { contributionId: "pending", urgency: 0, reports: 0, pending: 1, waitingSince: opensAt },
  ]);
  expect(await db.selectFrom("decision").selectAll().orderBy("decidedAt").execute()).toMatchObject([
    { id: "hidden", prompt: "report", reversedAt: closesAt, details: "{}" },
    { id: "restored", prompt: "moderator", reversedAt: null },
  ]);
});

test("drafts and editions of before open without forewords or chosen quotes, and waiting summaries are still made", async () => {
  const db = await unmigratedDb();
  await migrate(db, "0003-moderation-in-the-open");
  const ofPlace = { consultationId: "consultation", territoryId: "quilpue", digest: "{}", words: "{}" };
  await insert(db, [
    ["summary", { id: "draft", ...ofPlace, computedAt: opensAt }],
    ["summaryEdition", { id: "first", summaryId: "draft", ...ofPlace, number: 1, publishedAt: closesAt }],
    ["job", { id: "a", name: "summarise-everywhere", payload: "{}", runAt: opensAt, tries: 0 }],
    ["job", { id: "b", name: "send-mail", payload: "{}", runAt: opensAt, tries: 0 }],
  ]);

  await migrate(db);

  expect(await db.selectFrom("summary").selectAll().execute()).toMatchObject([
    { id: "draft", foreword: "{}", forewordBy: null, forewordAt: null },
  ]);
  expect(await db.selectFrom("summaryEdition").selectAll().execute()).toMatchObject([
    { id: "first", number: 1, foreword: "{}", quoteChoices: "[]", rewording: "{}" },
  ]);
  const jobs = await db.selectFrom("job").select("name").orderBy("id").execute();
  expect(jobs.map(({ name }) => name)).toEqual(["summarise", "send-mail"]);
});

const entryOfThatDay = {
  responseId: "sent",
  consultationId: "consultation",
  participantId: "participant-sent",
  language: "es",
  text: "Faltan veredas.",
  submittedAt: opensAt,
};

function ruleOfThatDay(code: string) {
  return { id: code, code, version: 1, titles: "{}", texts: "{}", validFrom: opensAt };
}

function reportOfThatDay(id: string, contributionId: string, ruleId: string) {
  const about = { consultationId: "consultation", kind: "entry", contributionId, ruleId };
  return { id, ...about, words: "", reporterHash: id, reportedAt: opensAt };
}

function decisionOfThatDay(id: string, outcome: string, decidedAt: string) {
  const about = { consultationId: "consultation", kind: "entry", contributionId: "done" };
  return { id, ...about, outcome, reason: "", decidedAt };
}

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
  await insert(db, rows);
}

async function insert(db: Db, rows: [table: string, row: object][]) {
  for (const [table, row] of rows)
    await db
      .insertInto(table as never)
      .values(row as never)
      .execute();
}
