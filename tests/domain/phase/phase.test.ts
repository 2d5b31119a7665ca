import { describe, expect, test } from "vitest";
import {
  acceptedFrom,
  accepts,
  type Doing,
  daysLeft,
  notAccepted,
  phase,
  phaseAt,
  standingOf,
  windowOf,
} from "#app/domain/phase/phase.ts";
import { closes, during, opens, withPhases } from "#tests/support/taking-part.ts";

const at = (day: number, hour = 12) => new Date(Date.UTC(2026, 10, day, hour));
const on = (day: number) => at(day).toISOString();
const publishedAt = on(1);

/** Everything, with a pause before the vote. */
const full = {
  publishedAt,
  ...withPhases(
    phase("inform", on(2), on(4)),
    phase("contribute", on(4), on(10)),
    phase("vote", on(12), on(15)),
    phase("answer", on(16), on(20)),
    phase("follow-up", on(20), null),
  ),
};
const plain = { publishedAt, ...withPhases(phase("contribute", opens.toISOString(), closes.toISOString())) };

describe("where a consultation stands", () => {
  test.each([
    [1, "announced", "announced"],
    [3, "inform", "announced"],
    [4, "contribute", "open"],
    [11, "between", "open"],
    [12, "vote", "open"],
    [15, "between", "closed"],
    [16, "answer", "closed"],
    [20, "follow-up", "closed"],
    [29, "follow-up", "closed"],
  ])("on day %i: %s, listed as %s", (day, stage, standing) => {
    expect(phaseAt(full, at(day))).toBe(stage);
    expect(standingOf(full, at(day))).toBe(standing);
  });

  test("a phase runs from its opening up to, and not including, its closing", () => {
    expect(phaseAt(plain, new Date(+opens - 1))).toBe("announced");
    expect(phaseAt(plain, opens)).toBe("contribute");
    expect(phaseAt(plain, new Date(+closes - 1))).toBe("contribute");
    expect(phaseAt(plain, closes)).toBe("ended");
  });

  test("without dates a phase has run since the publication", () => {
    expect(phaseAt({ publishedAt, ...withPhases(phase("contribute", null, null)) }, closes)).toBe(
      "contribute",
    );
  });

  test("is a draft until it is published, whatever its dates say", () => {
    expect(phaseAt({ ...full, publishedAt: null }, during)).toBe("draft");
    expect(notAccepted({ ...full, publishedAt: null }, "votes", at(13))).toBe("not-published");
  });

  test("what was called off never opens", () => {
    const off = {
      publishedAt,
      ...withPhases(phase("contribute", on(2), on(2)), phase("vote", on(5), on(9))),
    };
    expect(phaseAt(off, at(3))).toBe("announced");
    expect(notAccepted(off, "responses", at(3))).toBe("phase-over");
    expect(windowOf([phase("contribute", on(2), on(2))])).toEqual({ opensAt: on(2), closesAt: on(2) });
  });
});

describe("what is accepted", () => {
  const all: Doing[] = ["responses", "proposals", "arguments", "votes", "answers"];
  const accepted = (dated: typeof full, day: number) => all.filter((doing) => accepts(dated, doing, at(day)));

  test("follows the phases", () => {
    expect(accepted(full, 3)).toEqual([]);
    expect(accepted(full, 4)).toEqual(["responses", "proposals", "arguments"]);
    expect(accepted(full, 11)).toEqual([]);
    expect(accepted(full, 12)).toEqual(["arguments", "votes"]);
    expect(accepted(full, 15)).toEqual([]);
    expect(accepted(full, 16)).toEqual(["answers"]);
    expect(accepted(full, 28)).toEqual(["answers"]);
  });

  test("without phases of their own, votes go with contributions and answers follow the closing", () => {
    expect(all.filter((doing) => accepts(plain, doing, during))).toEqual([
      "responses",
      "proposals",
      "arguments",
      "votes",
    ]);
    expect(all.filter((doing) => accepts(plain, doing, closes))).toEqual(["answers"]);
  });

  test("what is refused says when it opens", () => {
    expect(notAccepted(full, "votes", at(3))).toBe("not-open-yet");
    expect(notAccepted(full, "votes", at(5))).toBe("phase-not-open-yet");
    expect(acceptedFrom(full, "votes", at(5))).toBe(on(12));
    expect(notAccepted(full, "responses", at(13))).toBe("phase-over");
    expect(notAccepted(full, "responses", at(16))).toBe("closed");
    expect(acceptedFrom(full, "responses", at(13))).toBeNull();
    expect(acceptedFrom(plain, "answers", during)).toBe(closes.toISOString());
  });
});

test("the last day counts as one day left, of contributions or of the vote", () => {
  expect(daysLeft(plain, new Date(+closes - 1))).toBe(1);
  expect(daysLeft(plain, new Date(+closes - 25 * 60 * 60_000))).toBe(2);
  expect(daysLeft(plain, closes)).toBeNull();
  expect(daysLeft(full, at(13))).toBe(2);
  expect(daysLeft(full, at(17))).toBeNull();
});
