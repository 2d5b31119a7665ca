import { describe, expect, test } from "vitest";
import {
  closeConsultationEarly,
  extendConsultation,
  setSchedule,
} from "#app/domain/consultation/schedule.server.ts";
import {
  answersAfter,
  ClockTime,
  Day,
  extensionRefusal,
  instantOf,
  localTimeOf,
  scheduleRefusal,
} from "#app/domain/consultation/schedule.ts";
import { standingOf } from "#app/domain/phase/phase.ts";
import { PhasesInput, type PhaseTimes } from "#app/domain/phase/phases-input.ts";
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

const santiago = "America/Santiago";
const at = (day: string, time: string) => ({ day, time });

function utc(day: string, time: string, zone: string, which: "earlier" | "later" = "earlier") {
  const placed = instantOf(at(day, time), zone, which);
  return placed.ok ? placed.instant.toISOString() : placed;
}

describe("clocks in Santiago", () => {
  test("are at UTC-4 in winter and at UTC-3 in summer", () => {
    expect(utc("2026-07-01", "09:00", santiago)).toBe("2026-07-01T13:00:00.000Z");
    expect(utc("2026-12-01", "09:00", santiago)).toBe("2026-12-01T12:00:00.000Z");
  });

  test("are put forward at midnight of 5 September 2026: the first hour of the 6th does not exist", () => {
    const skipped = { ok: false, refusal: "hour-skipped", from: "00:00", to: "01:00" };
    expect(utc("2026-09-05", "23:59", santiago)).toBe("2026-09-06T03:59:00.000Z");
    expect(utc("2026-09-06", "00:00", santiago)).toEqual(skipped);
    expect(utc("2026-09-06", "00:59", santiago, "later")).toEqual(skipped);
    expect(utc("2026-09-06", "01:00", santiago)).toBe("2026-09-06T04:00:00.000Z");
  });

  test("are put back at midnight of 3 April 2027: its last hour comes twice, and nobody loses it", () => {
    expect(utc("2027-04-03", "23:30", santiago, "earlier")).toBe("2027-04-04T02:30:00.000Z");
    expect(utc("2027-04-03", "23:30", santiago, "later")).toBe("2027-04-04T03:30:00.000Z");
    expect(utc("2027-04-04", "00:00", santiago, "later")).toBe("2027-04-04T04:00:00.000Z");
    expect(localTimeOf("2027-04-04T02:30:00.000Z", santiago)).toEqual(at("2027-04-03", "23:30"));
    expect(localTimeOf("2027-04-04T03:30:00.000Z", santiago)).toEqual(at("2027-04-03", "23:30"));
  });

  test("an hour skipped in the past is still skipped elsewhere", () => {
    expect(utc("2018-11-04", "00:30", "America/Sao_Paulo")).toMatchObject({ refusal: "hour-skipped" });
  });
});

test("clocks in São Paulo and Asunción are not changed any more", () => {
  expect(utc("2026-10-18", "00:00", "America/Sao_Paulo")).toBe("2026-10-18T03:00:00.000Z");
  expect(utc("2027-02-20", "23:30", "America/Sao_Paulo", "later")).toBe("2027-02-21T02:30:00.000Z");
  expect(utc("2026-10-04", "00:00", "America/Asuncion")).toBe("2026-10-04T03:00:00.000Z");
  expect(utc("2027-03-27", "23:30", "America/Asuncion", "later")).toBe("2027-03-28T02:30:00.000Z");
  expect(utc("2027-07-01", "12:00", "America/Asuncion")).toBe("2027-07-01T15:00:00.000Z");
});

test("what a clock shows and the instant are the same there and back all year", () => {
  for (const zone of [santiago, "America/Asuncion", "America/Sao_Paulo", "America/St_Johns"]) {
    for (let hour = 0; hour < 366 * 24; hour += 11) {
      const instant = new Date(Date.UTC(2026, 6, 1, hour));
      const { day, time } = localTimeOf(instant, zone);
      const back = utc(day, time, zone, "earlier");
      if (back === instant.toISOString()) continue;
      expect(utc(day, time, zone, "later"), zone).toBe(instant.toISOString());
    }
  }
});

test("a day is one that the calendar has, a time one that a clock shows", () => {
  expect(Day.safeParse("2028-02-29").success).toBe(true);
  for (const wrong of ["2027-02-29", "2027-2-3", "30/03/2027", "2027-13-01", "+002027-01-01", "mañana"]) {
    expect(Day.safeParse(wrong).success, wrong).toBe(false);
  }
  expect(ClockTime.parse("18:00:00")).toBe("18:00");
  for (const wrong of ["24:00", "9:00", "18:60", "18.00"]) {
    expect(ClockTime.safeParse(wrong).success, wrong).toBe(false);
  }
});

test("an opening has both a day and a time, or neither", () => {
  const closing = { vote: true, "vote-closesDay": "2027-03-30", "vote-closesTime": "18:00" };
  expect(PhasesInput.parse(closing)).toEqual([
    { kind: "vote", opens: null, closes: { day: "2027-03-30", time: "18:00" } },
  ]);
  const half = PhasesInput.safeParse({ ...closing, "vote-opensDay": "2027-03-01" });
  expect(half.error?.issues.map((issue) => issue.path)).toEqual([["vote-opensTime"]]);
});

describe("a consultation cannot be open", () => {
  const now = new Date("2026-08-10T12:00:00.000Z");
  const refusal = (opens: string | null, closes: string) =>
    scheduleRefusal(opens === null ? null : new Date(opens), new Date(closes), now);

  test.each([
    ["opens-in-the-past", "2026-08-10T11:59:00Z", "2026-09-01T12:00:00Z"],
    ["opens-too-far", "2029-01-01T12:00:00Z", "2029-02-01T12:00:00Z"],
    ["closes-in-the-past", null, "2026-08-10T12:00:00Z"],
    ["closes-in-the-past", "2026-08-20T12:00:00Z", "2026-08-01T12:00:00Z"],
    ["closes-before-opening", "2026-08-20T12:00:00Z", "2026-08-20T12:00:00Z"],
    ["too-short", "2026-08-20T12:00:00Z", "2026-08-20T12:59:59Z"],
    ["too-short", null, "2026-08-10T12:30:00Z"],
    ["too-long", "2026-08-20T12:00:00Z", "2027-08-22T12:00:00Z"],
    [null, "2026-08-20T12:00:00Z", "2026-08-20T13:00:00Z"],
    [null, null, "2026-08-10T13:00:00Z"],
    [null, "2026-08-10T12:00:00Z", "2027-08-11T12:00:00Z"],
  ])("%s: from %s to %s", (expected, opens, closes) => {
    expect(refusal(opens, closes)).toBe(expected);
  });

  test.each([
    ["not-later", "2026-09-30T12:00:00Z"],
    ["not-later", "2026-09-15T12:00:00Z"],
    ["closes-in-the-past", "2026-08-10T12:00:00Z"],
    ["too-long", "2027-08-03T12:00:00Z"],
    [null, "2026-10-30T12:00:00Z"],
  ])("longer, %s: until %s", (expected, closes) => {
    const schedule = { opensAt: "2026-08-01T12:00:00Z", closesAt: "2026-09-30T12:00:00Z" };
    expect(extensionRefusal(schedule, new Date(closes), now)).toBe(expected);
  });

  test("and answered before it closed, by the calendar of the place", () => {
    const closes = "2026-10-01T01:00:00Z";
    expect(answersAfter("2026-10-01", closes, "America/Lima")).toBe(true);
    expect(answersAfter("2026-09-30", closes, "America/Lima")).toBe(false);
    expect(answersAfter("2026-10-01", closes, "UTC")).toBe(false);
  });
});

describe("an official sets the schedule of a draft", () => {
  const schedule: PhaseTimes = {
    kind: "contribute",
    opens: at("2026-09-05", "09:00"),
    closes: at("2026-09-20", "18:00"),
  };

  test("on the clocks of the leading authority, whatever happens to them in between", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    expect(await setSchedule(db, official, id, [schedule], winter)).toEqual({ ok: true });
    expect(await consultationOf(db, id)).toMatchObject({
      opensAt: "2026-09-05T13:00:00.000Z",
      closesAt: "2026-09-20T21:00:00.000Z",
    });
    await setSchedule(db, official, id, [{ ...schedule, opens: null }], winter);
    expect((await consultationOf(db, id)).opensAt).toBeNull();
  });

  test("but not at an hour that is skipped, nor one that has passed, and then nothing changes", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    const set = (changes: Partial<PhaseTimes>) =>
      setSchedule(db, official, id, [{ ...schedule, ...changes }], winter);
    expect(await set({ opens: at("2026-09-06", "00:30") })).toEqual({
      ok: false,
      refusal: "hour-skipped",
      kind: "contribute",
      at: "opening",
      from: "00:00",
      to: "01:00",
    });
    expect(await set({ closes: at("2026-09-06", "00:30") })).toMatchObject({ at: "closing" });
    expect(await set({ opens: at("2026-08-10", "10:59") })).toMatchObject({
      refusal: "opens-in-the-past",
    });
    expect(await set({ opens: at("2026-09-21", "09:00") })).toMatchObject({
      refusal: "closes-before-opening",
    });
    expect(await consultationOf(db, id)).toMatchObject({ opensAt: null, closesAt: null });
    expect(await actsOf(db)).toEqual(["consultation.drafted"]);
  });

  test("once it is published only by extending it", async () => {
    const db = await emptyDb();
    const { id, official } = await aPublished(db);
    expect(await setSchedule(db, official, id, [schedule], winter)).toEqual({
      ok: false,
      refusal: "already-published",
    });
  });
});

describe("extending", () => {
  const later = {
    closesDay: "2026-10-15",
    closesTime: "18:00",
    answersBy: "2026-12-01",
    reason: "Falta escuchar a los cerros.",
  };
  const open = new Date("2026-09-10T12:00:00.000Z");

  test("keeps it open longer and says since when and why", async () => {
    const db = await emptyDb();
    const { id, official } = await aPublished(db);
    expect(await extendConsultation(db, official, id, later, open)).toEqual({ ok: true });
    expect((await consultationOf(db, id)).closesAt).toBe("2026-10-15T21:00:00.000Z");
    expect(await db.selectFrom("scheduleChange").selectAll().execute()).toMatchObject([
      {
        consultationId: id,
        kind: "extended",
        closesBefore: "2026-09-30T21:00:00.000Z",
        closesAfter: "2026-10-15T21:00:00.000Z",
        reason: "Falta escuchar a los cerros.",
        changedBy: official.personId,
        changedAt: open.toISOString(),
      },
    ]);
  });

  test("happens once however often it is sent", async () => {
    const db = await emptyDb();
    const { id, official } = await aPublished(db);
    const sent = await Promise.all([1, 2, 3].map(() => extendConsultation(db, official, id, later, open)));
    expect(sent.filter((extended) => extended.ok)).toHaveLength(1);
    expect(sent).toContainEqual({ ok: false, refusal: "not-later" });
    expect((await actsOf(db)).filter((act) => act === "consultation.extended")).toHaveLength(1);
  });

  test("past the day of the answer moves that day too, or is refused", async () => {
    const db = await emptyDb();
    const { id, official } = await aPublished(db);
    const much = { ...later, closesDay: "2026-12-01" };
    expect(await extendConsultation(db, official, id, much, open)).toEqual({
      ok: false,
      refusal: "answers-before-closing",
    });
    expect(await extendConsultation(db, official, id, { ...much, answersBy: "2033-01-01" }, open)).toEqual({
      ok: false,
      refusal: "answers-too-far",
    });
    await extendConsultation(db, official, id, { ...much, answersBy: "2027-02-01" }, open);
    expect(await consultationOf(db, id)).toMatchObject({
      closesAt: "2026-12-01T21:00:00.000Z",
      answersBy: "2027-02-01",
    });
  });

  test("is refused for a draft, for what has closed, and to whoever does not lead it", async () => {
    const db = await emptyDb();
    const { id, official } = await aPublished(db);
    const draft = await aDraft(db);
    const stranger = await anOfficial(db, (await authorityFor(db, "limache")).id);
    const closed = new Date("2026-09-30T21:00:00.000Z");
    const extend = (by: typeof official, which: string, now: Date) =>
      extendConsultation(db, by, which, later, now);
    expect(await extend(draft.official, draft.id, open)).toEqual({ ok: false, refusal: "not-published" });
    expect(await extend(official, id, closed)).toEqual({ ok: false, refusal: "closed" });
    expect(await extend(stranger, id, open)).toEqual({ ok: false, refusal: "not-allowed" });
    expect(await extend(official, "nothing", open)).toEqual({ ok: false, refusal: "gone" });
  });
});

describe("closing early", () => {
  const reason = { reason: "La plaza se vendió y la pregunta ya no tiene sentido." };

  test("closes at once, with the reason for everybody to read", async () => {
    const db = await emptyDb();
    const { id, official } = await aPublished(db);
    const open = new Date("2026-09-10T12:00:00.000Z");
    expect(await closeConsultationEarly(db, official, id, reason, open)).toEqual({ ok: true });
    const closed = await consultationOf(db, id);
    expect(closed).toMatchObject({ closesAt: open.toISOString(), closedReason: reason.reason });
    expect(standingOf(closed, open)).toBe("closed");
    expect(await closeConsultationEarly(db, official, id, reason, open)).toEqual({
      ok: false,
      refusal: "closed",
    });
    expect(await db.selectFrom("scheduleChange").select("kind").execute()).toEqual([
      { kind: "closed-early" },
    ]);
  });

  test("calls off what was only announced: it never opens", async () => {
    const db = await emptyDb();
    const { id, official } = await aPublished(db);
    await closeConsultationEarly(db, official, id, reason, winter);
    const calledOff = await consultationOf(db, id);
    expect(standingOf(calledOff, winter)).toBe("closed");
    expect(standingOf(calledOff, new Date("2026-09-10T12:00:00.000Z"))).toBe("closed");
  });

  test("is refused for a draft and to whoever does not lead it", async () => {
    const db = await emptyDb();
    const { id } = await aPublished(db);
    const draft = await aDraft(db);
    expect(await closeConsultationEarly(db, draft.official, draft.id, reason, winter)).toEqual({
      ok: false,
      refusal: "not-published",
    });
    expect(await closeConsultationEarly(db, draft.official, id, reason, winter)).toEqual({
      ok: false,
      refusal: "not-allowed",
    });
  });
});
