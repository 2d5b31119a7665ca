import { expect, test } from "vitest";
import { outcomes } from "#app/domain/decision/decision.ts";
import { type OpenCase, openOutcomes } from "#app/domain/decision/open-outcomes.ts";

const shown: OpenCase = {
  kind: "proposal",
  visibility: "published",
  takenBack: false,
  waiting: 0,
  threadClosed: false,
  otherQuestions: 0,
  mergeWaits: false,
  sanctions: outcomes,
  inForce: [],
};

test("what is shown and nobody reported may be hidden, but there is nothing to leave", () => {
  expect(openOutcomes(shown)).toEqual(["label", "merge", "hide-part", "hide", "close-thread", "suspend"]);
  expect(openOutcomes({ ...shown, waiting: 1 })[0]).toBe("approve");
});

test("only answers move to other questions, and they have no thread", () => {
  const entry = openOutcomes({ ...shown, kind: "entry", otherQuestions: 1 });
  expect(entry).toEqual(["label", "move", "hide-part", "hide", "suspend"]);
});

test("what is hidden comes back, and its author may be suspended once", () => {
  const hidden: OpenCase = { ...shown, visibility: "hidden", inForce: ["hide"] };
  expect(openOutcomes(hidden)).toEqual(["suspend", "restore"]);
  expect(openOutcomes({ ...hidden, inForce: ["hide", "suspend"] })).toEqual(["restore"]);
});

test("what no rule allows is not offered", () => {
  expect(openOutcomes({ ...shown, waiting: 1, sanctions: ["hide"] })).toEqual(["approve", "hide"]);
});

test("what its author took back, or what stands in another, is left alone", () => {
  expect(openOutcomes({ ...shown, takenBack: true, inForce: ["label"] })).toEqual([
    "hide",
    "suspend",
    "restore",
  ]);
  expect(openOutcomes({ ...shown, visibility: "merged", inForce: ["merge"] })).toEqual([
    "suspend",
    "restore",
  ]);
});
