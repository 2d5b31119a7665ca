import { describe, expect, test } from "vitest";
import { closeConsultationEarly, extendConsultation } from "#app/domain/consultation/schedule.server.ts";
import { calendarFile } from "#app/domain/meeting/calendar.server.ts";
import {
  callMeeting,
  cancelMeeting,
  changeMeeting,
  meetingsOf,
  writeMinutes,
} from "#app/domain/meeting/meeting.server.ts";
import type { MeetingInput } from "#app/domain/meeting/meeting.ts";
import type { Db } from "#db/schema.ts";
import { only, parseCalendar } from "#tests/support/calendar.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  actsOf,
  aDraft,
  anOfficial,
  aPublished,
  authorityFor,
  consultationOf,
  winter,
} from "#tests/support/officials.ts";

/** An evening in Chile, at UTC-3; the meeting is called in winter, at UTC-4. */
const evening: MeetingInput = {
  title: "Plaza abierta",
  place: "Sede vecinal, Los Carrera 1234; Quilpué",
  startsDay: "2026-09-12",
  startsTime: "18:30",
  endsDay: "2026-09-12",
  endsTime: "20:00",
};
const after = new Date("2026-09-13T12:00:00.000Z");
const reason = "El salón está en obras hasta fin de mes.";

async function called(db: Db, input: Partial<MeetingInput> = {}) {
  const published = await aPublished(db);
  const meeting = await callMeeting(db, published.official, published.id, { ...evening, ...input }, winter);
  if (!meeting.ok) throw new Error(meeting.refusal);
  return { ...published, meeting: { id: meeting.subjectId, consultationId: published.id } };
}

describe("a meeting", () => {
  test("is called on the clocks of the leading authority, before and after publication", async () => {
    const db = await emptyDb();
    const { id } = await called(db);
    expect(await meetingsOf(db, id)).toMatchObject([
      { startsAt: "2026-09-12T21:30:00.000Z", endsAt: "2026-09-12T23:00:00.000Z", sequence: 0 },
    ]);
    const draft = await aDraft(db);
    expect(await callMeeting(db, draft.official, draft.id, evening, winter)).toMatchObject({ ok: true });
  });

  test("is called once however often it is sent", async () => {
    const db = await emptyDb();
    const { id, official } = await aPublished(db);
    const sent = await Promise.all([1, 2, 3].map(() => callMeeting(db, official, id, evening, winter)));
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await actsOf(db)).filter((act) => act === "meeting.called")).toHaveLength(1);
  });

  test("ends after it begins, at hours that clocks show, and is called by who leads", async () => {
    const db = await emptyDb();
    const { id, official } = await aPublished(db);
    const stranger = await anOfficial(db, (await authorityFor(db, "limache")).id);
    const call = (changes: Partial<MeetingInput>, by = official) =>
      callMeeting(db, by, id, { ...evening, ...changes }, winter);
    expect(await call({ endsTime: "18:30" })).toEqual({ ok: false, refusal: "ends-before-start" });
    expect(await call({ endsDay: "2026-09-20" })).toEqual({ ok: false, refusal: "lasts-too-long" });
    expect(await call({ startsDay: "2026-09-06", startsTime: "00:30" })).toMatchObject({
      refusal: "hour-skipped",
      at: "start",
    });
    expect(await call({}, stranger)).toEqual({ ok: false, refusal: "not-allowed" });
    expect(await meetingsOf(db, id)).toEqual([]);
  });

  test("counts its changes, and stays with the reason when it is called off", async () => {
    const db = await emptyDb();
    const { id, official, meeting } = await called(db);
    expect(await changeMeeting(db, official, meeting, evening, winter)).toEqual({
      ok: false,
      refusal: "nothing-changed",
    });
    await changeMeeting(db, official, meeting, { ...evening, place: "La plaza" }, winter);
    await cancelMeeting(db, official, meeting, { reason }, winter);
    expect(await meetingsOf(db, id)).toMatchObject([
      { place: "La plaza", sequence: 2, cancelledReason: reason, cancelledAt: winter.toISOString() },
    ]);
    expect(await changeMeeting(db, official, meeting, evening, winter)).toEqual({
      ok: false,
      refusal: "meeting-cancelled",
    });
    expect(await cancelMeeting(db, official, meeting, { reason }, winter)).toMatchObject({ ok: false });
  });

  test("has minutes from its beginning on, with nothing in them that runs", async () => {
    const db = await emptyDb();
    const { id, official, meeting } = await called(db);
    const minutes = "## Se acordó\n\n<script>alert(1)</script> [Ver](javascript:alert(1))";
    expect(await writeMinutes(db, official, meeting, { minutes }, winter)).toEqual({
      ok: false,
      refusal: "meeting-to-come",
    });
    expect(await writeMinutes(db, official, meeting, { minutes }, after)).toEqual({ ok: true });
    const [written] = await meetingsOf(db, id);
    expect(written).toMatchObject({ minutes, minutesAt: after.toISOString() });
    expect(written!.minutesHtml).toContain("<h2>Se acordó</h2>");
    expect(written!.minutesHtml).not.toMatch(/<script|href="javascript/);
    expect(await cancelMeeting(db, official, meeting, { reason }, after)).toEqual({
      ok: false,
      refusal: "meeting-over",
    });
  });
});

describe("the calendar file", () => {
  async function calendar(db: Db, id: string, language: "es" | "fr" = "es") {
    const consultation = await consultationOf(db, id);
    const file = await calendarFile(db, consultation, language, "https://consultas.example", after);
    return parseCalendar(file);
  }

  test("has the phases as whole days of the place, and the meetings at their hour", async () => {
    const db = await emptyDb();
    const { id, meeting } = await called(db);
    const { events, properties } = await calendar(db, id);
    expect(only(properties, "X-WR-CALNAME")).toBe("¿Qué plazas queremos?");
    expect(events).toHaveLength(2);
    const [contribute, plaza] = events as [(typeof events)[0], (typeof events)[0]];
    expect(only(contribute, "UID")).toBe(`phase-contribute-${id}@consultas.example`);
    expect(contribute.find(({ name }) => name === "DTSTART")).toMatchObject({
      parameters: ["VALUE=DATE"],
      value: "20260901",
    });
    // It closes in the afternoon of the 30th; the end of whole days is the day after.
    expect(only(contribute, "DTEND")).toBe("20261001");
    expect(only(contribute, "TRANSP")).toBe("TRANSPARENT");
    expect(only(plaza, "UID")).toBe(`meeting-${meeting.id}@consultas.example`);
    expect(only(plaza, "DTSTART")).toBe("20260912T213000Z");
    expect(only(plaza, "DTEND")).toBe("20260912T230000Z");
    expect(only(plaza, "LOCATION")).toBe(evening.place);
    expect(only(plaza, "URL")).toMatch(/^https:\/\/consultas\.example\/consultations\/.*\/meetings\//);
  });

  test("is called what the consultation is, whatever its title would say to a calendar", async () => {
    const db = await emptyDb();
    const { id } = await called(db);
    const title = "Plazas, parques; y \\ más";
    await db
      .updateTable("consultation")
      .set({ title: `${title}\nBEGIN:VEVENT` })
      .where("id", "=", id)
      .execute();
    const { events, properties } = await calendar(db, id);
    expect(only(properties, "NAME")).toBe(`${title} BEGIN:VEVENT`);
    expect(events).toHaveLength(2);
  });

  test("keeps what is called off as cancelled, and counts what changed", async () => {
    const db = await emptyDb();
    const { id, official, meeting } = await called(db);
    const open = new Date("2026-09-10T12:00:00.000Z");
    const longer = { closesDay: "2026-10-15", closesTime: "18:00", answersBy: "2026-12-01", reason };
    await extendConsultation(db, official, id, longer, open);
    await cancelMeeting(db, official, meeting, { reason }, open);
    const [contribute, plaza] = (await calendar(db, id)).events;
    expect([only(contribute!, "SEQUENCE"), only(contribute!, "DTEND")]).toEqual(["1", "20261016"]);
    expect([only(plaza!, "SEQUENCE"), only(plaza!, "STATUS")]).toEqual(["1", "CANCELLED"]);
    expect(only(plaza!, "DESCRIPTION")).toContain(reason);

    const off = await aPublished(db);
    await closeConsultationEarly(db, off.official, off.id, { reason }, winter);
    expect(only((await calendar(db, off.id)).events[0]!, "STATUS")).toBe("CANCELLED");
  });

  test("says it in the language it is asked for, with long and strange words", async () => {
    const db = await emptyDb();
    const title = `Árboles, "sombra"; agua \\ bancos: ${"¿dónde? 🌳 ".repeat(12)}`.trim();
    const { id } = await called(db, { title });
    const [contribute, plaza] = (await calendar(db, id, "fr")).events;
    expect(only(contribute!, "SUMMARY")).toMatch(/^Répondre et proposer: /);
    expect(only(contribute!, "DESCRIPTION")).toContain("Se termine le");
    expect(only(plaza!, "SUMMARY")).toBe(title);
  });
});
