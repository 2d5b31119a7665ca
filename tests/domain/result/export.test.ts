import { createHash, createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { exportResponses } from "#app/domain/result/export.server.ts";
import { hmacUnder } from "#app/domain/text/hmac.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { csvTable, exported, secret, xlsxTable } from "#tests/support/exported.ts";
import { actsOf, anOfficial, authorityFor } from "#tests/support/officials.ts";
import { actorOf, aPerson, granted } from "#tests/support/people.ts";
import { askingEveryKind, sent } from "#tests/support/responses.ts";
import { aBrowser, aCitizen, aConsultation, during } from "#tests/support/taking-part.ts";

test("an answer of every kind has its code and its words in columns of their own", async () => {
  const db = await emptyDb();
  const asking = await askingEveryKind(db, { minimumCell: 1 });
  await sent(db, asking, { n: 2 });
  const [row] = await csvTable(db, asking);
  expect(row).toMatchObject({
    municipality: "quilpue",
    municipality_name: "Quilpué",
    channel: "web",
    language: "es",
    day: "2026-11-15",
    changed: "0",
    q1_status: "answered",
    q1: 'En la calle 2 faltan árboles, y "sombra" en verano.\nTambién bancas.',
    q2: "o3",
    q2_label: '"Luminarias"',
    q2_other_text: "",
    q3_o1: "0",
    q3_o2: "1",
    q3_o3: "0",
    q3_other: "1",
    q3_other_text: "Basureros 2",
    q4: "yes",
    q4_label: "Sí",
    q5: "0",
    q6_o1: "",
    q6_o2: "1",
    q6_o3: "",
    q7_o1: "20",
    q7_o2: "30",
    q7_o3: "50",
    q8_r1: "c1",
    q8_r1_label: "Mal",
    q8_r2: "c2",
    q8_r2_label: "Bien",
    q9_r1_c1: "1",
    q9_r1_c2: "1",
    q9_r2_c1: "",
    q9_r2_c2: "",
    q10: "-49.5",
    q11: "2026-11-03",
    q12_latitude: "-33.048",
    q12_longitude: "-71.442",
    q13: "foto-2.jpg",
  });
});

test("the three formats say the same", async () => {
  const db = await emptyDb();
  const asking = await askingEveryKind(db, { minimumCell: 1 });
  for (let n = 0; n < 7; n++) await sent(db, asking, { n });
  const table = await csvTable(db, asking);
  const spreadsheet = await xlsxTable(db, asking);
  expect(spreadsheet.table).toEqual(table);
  expect(spreadsheet.sheets.map(({ name }) => name)).toEqual(["Respuestas", "Libro de códigos"]);
  const json = JSON.parse((await exported(db, asking, "json")).toString());
  expect(json).toMatchObject({ asOf: during.toISOString(), responseCount: 7, complete: true });
  expect(json.responses.map(({ pseudonym }: { pseudonym: string }) => pseudonym)).toEqual(
    table.map(({ response }) => response),
  );
  const named = json.responses.map(({ answers }: { answers: Record<string, { number: number }> }) =>
    String(answers.q10!.number),
  );
  expect(named).toEqual(table.map(({ q10 }) => q10));
});

test("JSON gives each code with its label", async () => {
  const db = await emptyDb();
  const asking = await askingEveryKind(db, { minimumCell: 1 });
  await sent(db, asking, { n: 2 });
  const { responses } = JSON.parse((await exported(db, asking, "json")).toString());
  expect(responses[0].answers).toMatchObject({
    q2: { status: "answered", choice: { code: "o3", label: '"Luminarias"' } },
    q3: {
      choices: [
        { code: "o2", label: "Vereda; más ancha" },
        { code: "other", label: "Otra respuesta" },
      ],
      text: "Basureros 2",
    },
    q4: { choice: { code: "yes", label: "Sí" } },
    q6: { ranking: [{ code: "o2", label: "Vereda; más ancha" }] },
    q8: { rows: [{ code: "r1", label: "Plaza", columns: [{ code: "c1", label: "Mal" }] }, { code: "r2" }] },
    q12: { latitude: -33.048, longitude: -71.442 },
    q13: { status: "answered", text: "foto-2.jpg" },
  });
});

test("what was not asked, what was skipped and what is withheld are told apart", async () => {
  const db = await emptyDb();
  const asking = await askingEveryKind(db);
  const hidden = { visibility: "hidden" as const };
  await sent(db, asking, { n: 3, entries: { 1: hidden, 2: { visibility: "pending" }, 5: null, 13: hidden } });
  await sent(db, asking, { n: 2, entries: { 13: { ...hidden } } });
  const rows = await csvTable(db, asking);
  const no = rows.find(({ q4 }) => q4 === "no")!;
  const yes = rows.find(({ q4 }) => q4 === "yes")!;
  const mark = "[no se muestra por moderación]";
  expect(no).toMatchObject({
    q1_status: "withheld",
    q1: mark,
    q2_status: "answered",
    q2: "other",
    q2_other_text: mark,
  });
  expect(no).toMatchObject({ q5_status: "skipped", q5: "", q13_status: "not_asked", q13: "" });
  expect(yes).toMatchObject({ q13_status: "withheld", q13: mark });
  const english = await csvTable(db, asking, { language: "en" });
  expect(english.map(({ q1 }) => q1)).toContain("[withheld by moderation]");
});

test("drafts and what is sent after the moment asked for are left out", async () => {
  const db = await emptyDb();
  const asking = await askingEveryKind(db);
  await sent(db, asking, { n: 1 });
  await sent(db, asking, { n: 2, sentAt: new Date(during.getTime() + 1) });
  await sent(db, asking, {
    n: 3,
    response: { submittedAt: null },
    entries: { 1: { submittedAt: null, draft: "Un borrador" } },
  });
  await sent(db, asking, { n: 4, entries: { 1: { draft: "Lo que todavía pienso" } } });
  const csv = (await exported(db, asking, "csv")).toString();
  expect(csv.match(/En la calle \d/g)?.sort()).toEqual(["En la calle 1", "En la calle 4"]);
  expect(csv).not.toMatch(/borrador|todavía pienso/);
});

test("a municipality from which few responded is left out, and never alone", async () => {
  const db = await emptyDb();
  const asking = await askingEveryKind(db, { minimumCell: 3, asks: ["CL"] });
  const places = { quilpue: 9, limache: 4, cochrane: 1, registro: 5 };
  for (const [from, many] of Object.entries(places)) {
    for (let n = 0; n < many; n++) await sent(db, asking, { n, from });
  }
  const told = (await csvTable(db, asking)).map(({ municipality }) => municipality);
  expect(told.filter((place) => place === "")).toHaveLength(5);
  expect(new Set(told)).toEqual(new Set(["quilpue", "registro", ""]));
});

test("a pseudonym stays the same in one consultation and is another in the next", async () => {
  const db = await emptyDb();
  const asking = await askingEveryKind(db);
  const response = await sent(db, asking);
  const [first] = await csvTable(db, asking);
  const [second] = await csvTable(db, asking);
  expect(first!.response).toMatch(/^r[0-9a-f]{20}$/);
  expect(second!.response).toBe(first!.response);
  const other = await askingEveryKind(db, { authorityId: asking.authorityId });
  await db.updateTable("response").set({ consultationId: other.id }).where("id", "=", response.id).execute();
  expect((await csvTable(db, other))[0]!.response).not.toBe(first!.response);
});

test("no file holds anything by which its author, receipt or account could be found, nor any vote", async () => {
  const db = await emptyDb();
  const asking = await askingEveryKind(db, { minimumCell: 1 });
  const citizen = await aCitizen(db, { livesIn: "quilpue" });
  const { email } = await db
    .selectFrom("person")
    .select("email")
    .where("id", "=", citizen.personId)
    .executeTakeFirstOrThrow();
  const response = await sent(db, asking, { response: { reference: "K7QM-2FXA" } });
  await db
    .insertInto("participant")
    .values({
      id: response.participantId,
      consultationId: asking.id,
      personId: citizen.personId,
      browserHash: "b".repeat(64),
      territoryId: asking.place.quilpue!,
      channel: "web",
      createdAt: during.toISOString(),
    })
    .execute();
  const entries = await db.selectFrom("entry").select("id").execute();
  const secrets = [
    ...[
      response.id,
      response.participantId,
      citizen.personId,
      email,
      "Rosa Huenchumán",
      "K7QM",
      "b".repeat(64),
    ],
    ...[secret, asking.place.quilpue!, "attachment-", during.toISOString().slice(11, 19)],
    ...entries.map(({ id }) => id),
  ];
  const csv = (await exported(db, asking, "csv")).toString();
  const json = (await exported(db, asking, "json", { now: new Date(during.getTime() + 60_000) })).toString();
  const { sheets } = await xlsxTable(db, asking, { now: new Date(during.getTime() + 60_000) });
  for (const hidden of secrets) {
    expect(csv).not.toContain(hidden);
    expect(json).not.toContain(hidden);
    expect(JSON.stringify(sheets)).not.toContain(hidden);
  }
});

test("only those who work with the consultation have its responses, and the ledger says so", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db, { authorityId: (await authorityFor(db)).id });
  const order = { format: "csv", secret, language: "es" } as const;
  const official = await anOfficial(db, consultation.authorityId);
  const analystId = await aPerson(db);
  await granted(db, analystId, "analyst", consultation.authorityId);
  const moderatorId = await aPerson(db);
  await granted(db, moderatorId, "moderator", consultation.authorityId);
  const elsewhere = await anOfficial(db, (await authorityFor(db, "limache")).id);
  for (const nobody of [elsewhere, await actorOf(db, moderatorId), aBrowser()]) {
    expect(await exportResponses(db, nobody, consultation.id, order)).toEqual({
      ok: false,
      refusal: "not-allowed",
    });
  }
  expect(await exportResponses(db, official, "none", order)).toEqual({ ok: false, refusal: "gone" });
  expect(await actsOf(db)).toEqual([]);
  expect(await exportResponses(db, official, consultation.id, order)).toMatchObject({ ok: true });
  expect(await exportResponses(db, await actorOf(db, analystId), consultation.id, order)).toMatchObject({
    ok: true,
  });
  expect(await actsOf(db)).toEqual(["responses.exported", "responses.exported"]);
  const [act] = await db
    .selectFrom("ledger")
    .select(["detail"])
    .where("act", "=", "responses.exported")
    .execute();
  expect(JSON.parse(act!.detail)).toEqual({ format: "csv" });
});

test("the HMAC is the one everybody computes", () => {
  const key = createHash("sha256").update("a key").digest();
  for (const text of ["", "0192", "ñ".repeat(100)]) {
    expect(hmacUnder(key)(text)).toBe(createHmac("sha256", key).update(text).digest("hex"));
  }
});
