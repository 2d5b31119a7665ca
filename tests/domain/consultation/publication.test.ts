import { describe, expect, test } from "vitest";
import { publishConsultation } from "#app/domain/consultation/publication.server.ts";
import { publicationProblems } from "#app/domain/consultation/publication.ts";
import { phase, phaseAt } from "#app/domain/phase/phase.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  actsOf,
  aDraft,
  anOfficial,
  aReadyDraft,
  authorityFor,
  consultationOf,
  winter,
} from "#tests/support/officials.ts";
import { withPhases } from "#tests/support/taking-part.ts";

function open(opensAt: string | null) {
  return withPhases(phase("contribute", opensAt, "2026-09-30T21:00:00.000Z"));
}

const ready = {
  purpose: "Saber qué plazas faltan.",
  promise: "Contestar cada propuesta.",
  answersBy: "2026-12-01",
  ...open("2026-09-01T12:00:00.000Z"),
  timeZone: "America/Santiago",
  questions: 1,
  wrong: 0,
  asked: [{ path: "/CL/CL-VS/quilpue/" }],
  holders: [{ path: "/CL/CL-VS/quilpue/" }],
  isAgreed: true,
};

describe("what stands between a draft and its publication", () => {
  test("is nothing once every part is there", () => {
    expect(publicationProblems(ready, winter)).toEqual([]);
    expect(publicationProblems({ ...ready, ...open(null) }, winter)).toEqual([]);
  });

  test("is everything at once, not one thing after the other", () => {
    const nothing = { purpose: "", promise: "", answersBy: null, phases: "[]" };
    expect(publicationProblems({ ...ready, ...nothing, questions: 0, asked: [] }, winter)).toEqual([
      "purpose-missing",
      "promise-missing",
      "answer-day-missing",
      "places-missing",
      "closing-missing",
      "questions-missing",
    ]);
  });

  test("is a question that cannot be asked as it stands", () => {
    expect(publicationProblems({ ...ready, wrong: 2 }, winter)).toEqual(["questions-wrong"]);
  });

  test("is a schedule that time has passed by", () => {
    expect(publicationProblems(ready, new Date("2026-09-02T00:00:00Z"))).toEqual(["opens-in-the-past"]);
    expect(publicationProblems({ ...ready, ...open(null) }, new Date("2026-10-02T00:00:00Z"))).toEqual([
      "closes-in-the-past",
    ]);
  });

  test("is an answer promised before the closing", () => {
    expect(publicationProblems({ ...ready, answersBy: "2026-09-30" }, winter)).toEqual([
      "answers-before-closing",
    ]);
    expect(publicationProblems({ ...ready, answersBy: "2026-10-01" }, winter)).toEqual([]);
  });

  test("is a place outside of the territories of those who ask", () => {
    const asked = [...ready.asked, { path: "/CL/CL-VS/limache/" }];
    expect(publicationProblems({ ...ready, asked }, winter)).toEqual(["place-outside"]);
    expect(publicationProblems({ ...ready, asked, holders: [{ path: "/CL/" }] }, winter)).toEqual([]);
  });
});

test("a draft with everything is published, and opens when it says", async () => {
  const db = await emptyDb();
  const { id, official } = await aReadyDraft(db);
  expect(await publishConsultation(db, official, id, winter)).toEqual({ ok: true });
  const published = await consultationOf(db, id);
  expect(published).toMatchObject({
    publishedAt: winter.toISOString(),
    opensAt: "2026-09-01T12:00:00.000Z",
  });
  expect(phaseAt(published, winter)).toBe("announced");
});

test("one without an opening opens as it is published", async () => {
  const db = await emptyDb();
  const { id, official } = await aReadyDraft(db, { opensAt: null });
  await publishConsultation(db, official, id, winter);
  const published = await consultationOf(db, id);
  expect(published.opensAt).toBe(winter.toISOString());
  expect(phaseAt(published, winter)).toBe("contribute");
});

test("one that lacks something is refused with all that it lacks, and leaves no trace", async () => {
  const db = await emptyDb();
  const { id, official } = await aDraft(db);
  const before = await actsOf(db);
  expect(await publishConsultation(db, official, id, winter)).toEqual({
    ok: false,
    refusal: "incomplete",
    missing: [
      "purpose-missing",
      "promise-missing",
      "answer-day-missing",
      "closing-missing",
      "questions-missing",
    ],
  });
  expect((await consultationOf(db, id)).publishedAt).toBeNull();
  expect(await actsOf(db)).toEqual(before);
});

test("clicking publish several times publishes once", async () => {
  const db = await emptyDb();
  const { id, official } = await aReadyDraft(db);
  const clicks = [0, 1, 2, 3].map((ms) =>
    publishConsultation(db, official, id, new Date(winter.getTime() + ms)),
  );
  const published = await Promise.all(clicks);
  expect(published.filter((one) => one.ok)).toHaveLength(1);
  expect(published.filter((one) => !one.ok && one.refusal === "already-published")).toHaveLength(3);
  expect((await actsOf(db)).filter((act) => act === "consultation.published")).toHaveLength(1);
});

test("only those who lead it publish", async () => {
  const db = await emptyDb();
  const { id } = await aReadyDraft(db);
  const stranger = await anOfficial(db, (await authorityFor(db, "limache")).id);
  expect(await publishConsultation(db, stranger, id, winter)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await publishConsultation(db, stranger, "nothing", winter)).toEqual({ ok: false, refusal: "gone" });
});
