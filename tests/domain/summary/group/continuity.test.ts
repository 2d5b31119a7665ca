import { expect, test } from "vitest";
import { codesOf, stateOf, warmStart } from "#app/domain/summary/group/continuity.ts";
import type { OpinionMap, OpinionState } from "#app/domain/summary/group/opinion.ts";
import { opinionMap } from "#app/domain/summary/group/opinion-map.ts";
import { range, type VoteTable } from "#tests/domain/summary/group/naive-map.ts";
import { matrixFrom, planted } from "#tests/domain/summary/group/planted.ts";

const proposals = 40;
const ids = range(proposals).map((at) => `p${at}`);

test("after new votes people find their group under the same code, in the same place", () => {
  const { table } = planted({ people: 200, groups: 3 });
  const early = looked(
    table.slice(0, 120).map((row) => row.slice()),
    null,
  );
  const late = looked(table, early.state);
  expect(late.codes).toEqual(early.codes);
  expect(
    [...late.map.groups.subarray(0, 120)].filter((group, at) => group !== early.map.groups[at]).length,
  ).toBeLessThan(6);
});

test("the map does not flip from one analysis to the next", () => {
  const { table } = planted({ people: 200, groups: 2, sharp: 2 });
  const early = looked(table.slice(0, 100), null);
  const late = looked(table, early.state);
  for (const row of [0, 1]) {
    const part = (map: OpinionMap) => map.components.subarray(row * proposals, (row + 1) * proposals);
    const before = part(early.map);
    expect(part(late.map).reduce((sum, entry, at) => sum + entry * before[at]!, 0)).toBeGreaterThan(0);
  }
});

test("groups stay with their people when proposals are hidden and others are new", () => {
  const { table } = planted({ people: 150, groups: 3 });
  const early = looked(
    table.map((row) => row.slice(0, 32)),
    null,
    ids.slice(0, 32),
  );
  const late = looked(
    table.map((row) => row.slice(4)),
    early.state,
    ids.slice(4),
  );
  expect(late.codes).toEqual(["a", "b", "c"]);
  expect([...late.map.groups].filter((group, at) => group !== early.map.groups[at]).length).toBeLessThan(8);
});

test("a group that is new gets a code that nobody ever had, also after another has gone", () => {
  const three = planted({ people: 150, groups: 3 });
  const all = looked(three.table, null);
  expect(all.codes).toEqual(["a", "b", "c"]);
  const gone = all.map.groups[three.truth.indexOf(2)];
  const two = looked(
    three.table.filter((_, person) => three.truth[person] !== 2),
    all.state,
  );
  expect(two.codes).toEqual(["a", "b", "c"].filter((_, group) => group !== gone));
  const back = looked(three.table, two.state);
  expect(back.codes).toHaveLength(3);
  expect(back.codes.slice(0, 2)).toEqual(two.codes);
  expect(back.codes[2]).toBe("d");
});

test("groups that cannot be shown for a while come back under their codes", () => {
  const { table } = planted({ people: 120, groups: 2 });
  const before = looked(table, null);
  const none = looked(table.slice(0, 10), before.state);
  expect(none).toMatchObject({ codes: [], map: { k: 0 } });
  expect(looked(table, none.state).codes).toEqual(["a", "b"]);
});

test("a state survives being kept as JSON", () => {
  const { state } = looked(planted({ groups: 2 }).table, null);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});

test("among many votes a few new ones move people and leave the verdict and the number of groups", () => {
  const { table } = planted({ people: 3000, proposals: 100, groups: 3, voted: 0.8 });
  const columns = range(100).map((at) => `p${at}`);
  const early = looked(table.slice(0, 2990), null, columns);
  const late = looked(table, early.state, columns);
  expect(late.map.checkedAt).toBe(early.map.checkedAt);
  expect(late.map).toMatchObject({ k: 3, verdict: "stable", stability: early.map.stability });
  const whole = looked(table, null, columns);
  expect(whole.map.checkedAt).toBeGreaterThan(early.map.checkedAt!);
  const other = [...whole.map.groups].filter(
    (group, at) => codeAt(whole, group) !== codeAt(late, late.map.groups[at]!),
  );
  expect(other.length).toBeLessThan(10);
});

function looked(table: VoteTable, before: OpinionState | null, columns = ids) {
  const matrix = matrixFrom(table, columns.length);
  const map = opinionMap(matrix, {
    mode: "default",
    seed: 1,
    ...(before && { before: warmStart(before, columns) }),
  });
  const codes = codesOf(map, before);
  return { map, codes, state: stateOf(map, columns, codes, before) };
}

function codeAt({ codes }: { codes: string[] }, group: number): string | undefined {
  return codes[group];
}
