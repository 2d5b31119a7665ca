import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishConsultation } from "#app/domain/consultation/publication.server.ts";
import { setSchedule } from "#app/domain/consultation/schedule.server.ts";
import type { LocalTime } from "#app/domain/consultation/schedule.ts";
import { changesOf } from "#app/domain/phase/due.ts";
import { type Phase, phase, phaseAt } from "#app/domain/phase/phase.ts";
import { catchUp, consultationsDue } from "#app/domain/phase/run-phases.server.ts";
import { setNextChange } from "#app/domain/phase/write-phases.server.ts";
import { newId } from "#db/id.ts";
import type { Db, PhaseKind, Schema } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anOfficial, aReadyDraft, authorityFor, consultationOf, winter } from "#tests/support/officials.ts";
import { aConsultation, withPhases } from "#tests/support/taking-part.ts";

const origin = "https://consultas.example";
const minute = 60_000;

/** What the job loop does each second. */
async function wakeUp(db: Db, at: Date | string) {
  const now = new Date(at);
  for (const id of await consultationsDue(db, now)) await catchUp(db, id, origin, now);
}

async function changed(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("phaseChange")
    .select(["phase", "change", "dueAt", "doneAt"])
    .where("consultationId", "=", consultationId)
    .execute();
  return rows.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt) || a.change.localeCompare(b.change));
}

/** Openings and closings alone, as "vote opened 2026-…". */
async function turns(db: Db, consultationId: string): Promise<string[]> {
  return (await changed(db, consultationId))
    .filter(({ change }) => change === "opened" || change === "closed")
    .map(({ phase, change, dueAt }) => `${phase} ${change} ${dueAt}`);
}

/** Published with these phases, and waiting for the loop. */
async function running(db: Db, phases: Phase[], facts: Partial<Schema["consultation"]> = {}) {
  const consultation = await aConsultation(db, {
    publishedAt: "2026-08-01T00:00:00.000Z",
    ...facts,
    ...withPhases(...phases),
  });
  await setNextChange(db, consultation.id);
  return consultation;
}

const local = (text: string): LocalTime => ({ day: text.slice(0, 10), time: text.slice(11) });

describe("phases open and close at their minute, whatever the clocks do meanwhile", () => {
  test.each([
    // Clocks are put forward at midnight of 5 September 2026, and back at midnight of 3 April 2027.
    ["America/Santiago", "2026-09-05 23:30", "2026-09-07 09:00", "2026-09-06T03:30", "2026-09-07T12:00"],
    ["America/Santiago", "2027-04-02 09:00", "2027-04-03 23:30", "2027-04-02T12:00", "2027-04-04T03:30"],
    // Paraguay keeps summer time since 2024.
    ["America/Asuncion", "2026-10-03 23:30", "2026-10-05 09:00", "2026-10-04T02:30", "2026-10-05T12:00"],
    ["America/Asuncion", "2027-03-27 09:00", "2027-03-27 23:30", "2027-03-27T12:00", "2027-03-28T02:30"],
    ["Europe/Madrid", "2027-03-28 01:30", "2027-03-28 03:30", "2027-03-28T00:30", "2027-03-28T01:30"],
    ["Europe/Madrid", "2026-10-25 02:30", "2026-10-25 04:00", "2026-10-25T00:30", "2026-10-25T03:00"],
    ["America/Mexico_City", "2027-04-04 01:30", "2027-04-04 03:30", "2027-04-04T07:30", "2027-04-04T09:30"],
  ])("%s: from %s to %s", async (timeZone, opens, closes, opensAt, closesAt) => {
    const db = await emptyDb();
    const { id, authority, official } = await aReadyDraft(db, { answersBy: "2028-01-01" });
    await db.updateTable("authority").set({ timeZone }).where("id", "=", authority.id).execute();
    const asked = [{ kind: "contribute" as const, opens: local(opens), closes: local(closes) }];
    expect(await setSchedule(db, official, id, asked, winter)).toEqual({ ok: true });
    expect(await publishConsultation(db, official, id, winter)).toEqual({ ok: true });
    const [from, to] = [new Date(`${opensAt}:00.000Z`), new Date(`${closesAt}:00.000Z`)];
    const published = await consultationOf(db, id);
    for (const [at, stage] of [
      [from.getTime() - 1, "announced"],
      [from.getTime(), "contribute"],
      [to.getTime() - 1, "contribute"],
      [to.getTime(), "ended"],
    ] as const) {
      await wakeUp(db, new Date(at));
      expect(phaseAt(published, new Date(at))).toBe(stage);
      expect(await turns(db, id)).toHaveLength({ announced: 0, contribute: 1, ended: 2 }[stage]);
    }
    expect(await turns(db, id)).toEqual([
      `contribute opened ${from.toISOString()}`,
      `contribute closed ${to.toISOString()}`,
    ]);
  });
});

const at = (day: number, hour = 12) => new Date(Date.UTC(2026, 8, day, hour)).toISOString();
const full = () => [
  phase("inform", at(5), at(10)),
  phase("contribute", at(10), at(20)),
  phase("vote", at(20), at(25)),
  phase("answer", at(25), "2026-12-02T03:00:00.000Z"),
  phase("follow-up", "2026-12-02T03:00:00.000Z", null),
];

test("after two days of downtime everything is done in order, once", async () => {
  const db = await emptyDb();
  const { id } = await running(db, full(), { answersBy: "2026-12-01" });
  await wakeUp(db, at(19));
  const before = await turns(db, id);
  await wakeUp(db, at(21));
  await wakeUp(db, at(21, 13));
  expect(await turns(db, id)).toEqual([...before, `contribute closed ${at(20)}`, `vote opened ${at(20)}`]);
  expect(before).toEqual([
    `inform opened ${at(5)}`,
    `inform closed ${at(10)}`,
    `contribute opened ${at(10)}`,
  ]);
  const acts = await db
    .selectFrom("ledger")
    .select(["act", "at", "detail"])
    .where("consultationId", "=", id)
    .where("act", "in", ["phase.opened", "phase.closed"])
    .orderBy("id")
    .execute();
  expect(acts.slice(-2)).toEqual([
    { act: "phase.closed", at: at(21), detail: JSON.stringify({ phase: "contribute", dueAt: at(20) }) },
    { act: "phase.opened", at: at(21), detail: JSON.stringify({ phase: "vote", dueAt: at(20) }) },
  ]);
  expect(acts).toHaveLength(5);
});

test("of two processes that wake at the same moment one does it", async () => {
  const db = await emptyDb();
  const { id } = await running(db, full());
  const all = await Promise.all([1, 2, 3, 4].map(() => catchUp(db, id, origin, new Date(at(30)))));
  expect(all.filter((done) => done.length > 0)).toHaveLength(1);
  expect(new Set(await turns(db, id)).size).toBe((await turns(db, id)).length);
});

test("closing what citizens do asks for its summaries", async () => {
  const db = await emptyDb();
  const { id } = await running(db, full());
  await wakeUp(db, at(19));
  const jobs = () =>
    db.selectFrom("job").select(["name", "payload"]).where("name", "like", "summarise%").execute();
  expect(await jobs()).toEqual([]);
  await wakeUp(db, at(20));
  expect(await jobs()).toEqual([{ name: "summarise", payload: JSON.stringify({ consultationId: id }) }]);
});

describe("the officials of the leading authority are told", () => {
  async function told(db: Db) {
    const mails = await db
      .selectFrom("mail")
      .select(["recipient", "subject", "text"])
      .orderBy("id")
      .execute();
    await db.deleteFrom("mail").execute();
    return mails;
  }

  async function held(db: Db, phases = full(), answersBy = "2026-12-01") {
    const authority = await authorityFor(db);
    const official = await anOfficial(db, authority.id);
    const { email } = await db
      .selectFrom("person")
      .select("email")
      .where("id", "=", official.personId)
      .executeTakeFirstOrThrow();
    const consultation = await running(db, phases, { authorityId: authority.id, answersBy });
    await anOfficial(db, (await authorityFor(db, "limache")).id);
    return { ...consultation, email, official };
  }

  test("three days and one day before each change, with the way to the desk, in their language", async () => {
    const db = await emptyDb();
    const { id, email, official } = await held(db);
    await wakeUp(db, at(10));
    await told(db);
    await wakeUp(db, new Date(Date.parse(at(17)) - minute));
    expect(await told(db)).toEqual([]);
    await db.updateTable("person").set({ language: "pt" }).where("id", "=", official.personId).execute();
    await wakeUp(db, at(17));
    const [letter, ...more] = await told(db);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      recipient: email,
      subject: expect.stringContaining("A etapa muda em breve"),
    });
    expect(letter!.text).toContain("“Responder e propor” encerra em");
    expect(letter!.text).toContain("“Votar” abre em");
    expect(letter!.text).toContain(`${origin}/desk/consultations/${id}`);
    await wakeUp(db, at(18));
    expect(await told(db)).toEqual([]);
    await wakeUp(db, at(19));
    expect(await told(db)).toHaveLength(1);
  });

  test("not of what has happened meanwhile, and once of what was due twice", async () => {
    const db = await emptyDb();
    await held(db);
    await wakeUp(db, new Date(Date.parse(at(19)) + minute));
    const letters = await told(db);
    expect(letters).toHaveLength(1);
    expect(letters[0]!.text).not.toContain("Informarse");
    await wakeUp(db, at(21));
    expect((await told(db)).map(({ subject }) => subject)).toEqual([]);
  });

  test("that the answer is due, when it comes near and when it is late", async () => {
    const db = await emptyDb();
    const { id } = await held(db);
    const letter = async (when: string) => {
      await wakeUp(db, when);
      const subjects = (await told(db)).map(({ subject }) => subject.split(":")[0]);
      return subjects.filter((subject) => subject !== "Pronto cambia la etapa");
    };
    await letter(at(24, 13));
    expect(await letter(at(25))).toEqual(["Llegó el momento de contestar"]);
    expect(await letter("2026-11-24T11:59:00.000Z")).toEqual([]);
    expect(await letter("2026-11-24T12:00:00.000Z")).toEqual(["Se acerca el día de contestar"]);
    expect(await letter("2026-11-30T12:00:00.000Z")).toEqual(["Se acerca el día de contestar"]);
    // The day the answer is due ends, and the follow-up begins: both were said before.
    expect(await letter("2026-12-02T11:59:00.000Z")).toEqual([]);
    expect(await letter("2026-12-02T12:00:00.000Z")).toEqual(["La respuesta está atrasada"]);
    expect((await consultationOf(db, id)).nextChangeAt).toBeNull();
  });
});

const kinds: PhaseKind[] = ["inform", "contribute", "vote", "answer", "follow-up"];

/** Phases of any lengths with any pauses between them, in whole hours from the publication on. */
const anyPhases = fc
  .tuple(
    fc
      .subarray(kinds, { minLength: 1 })
      .filter((some) => some.includes("contribute") || some.includes("vote")),
    fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 400 })), { minLength: 5, maxLength: 5 }),
  )
  .map(([some, lengths]) => {
    let hour = 0;
    return some.map((kind, i) => {
      const [pause, length] = lengths[i]!;
      const opens = hour + pause;
      hour = opens + length;
      return phase(kind, afterHours(opens), afterHours(hour));
    });
  });

function afterHours(hours: number): string {
  return new Date(Date.UTC(2026, 7, 1) + hours * 60 * minute).toISOString();
}

test("however often it wakes, what was done is what was due", async () => {
  const db = await emptyDb();
  const authority = await authorityFor(db);
  const wakeUps = fc
    .array(fc.nat(3000), { minLength: 1, maxLength: 6 })
    .map((all) => all.toSorted((a, b) => a - b));
  await fc.assert(
    fc.asyncProperty(anyPhases, wakeUps, async (phases, hours) => {
      const { id } = await running(db, phases, {
        id: newId(),
        authorityId: authority.id,
        answersBy: "2026-11-01",
        publishedAt: afterHours(0),
      });
      for (const hour of hours) await catchUp(db, id, origin, new Date(afterHours(hour)));
      const timetable = { ...(await consultationOf(db, id)), timeZone: authority.timeZone };
      const last = afterHours(hours.at(-1)!);
      const due = changesOf(timetable).filter(({ dueAt }) => dueAt <= last);
      const done = (await changed(db, id)).map(({ doneAt, ...rest }) => rest);
      expect(new Set(done.map((one) => JSON.stringify(one)))).toEqual(
        new Set(due.map((one) => JSON.stringify(one))),
      );
      expect(done).toHaveLength(due.length);
      expect(timetable.nextChangeAt).toBe(changesOf(timetable)[due.length]?.dueAt ?? null);
    }),
    { numRuns: 40 },
  );
});
