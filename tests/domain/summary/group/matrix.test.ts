import fc from "fast-check";
import { expect, test } from "vitest";
import { matrixOf, type OneVote, rowsOf, withVotes } from "#app/domain/summary/group/matrix.ts";
import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";

const people = 6;
const proposals = 5;
const someVotes = fc.array(
  fc.record({
    person: fc.nat(people - 1),
    proposal: fc.nat(proposals - 1),
    choice: fc.constantFrom<OneVote["choice"]>(1, 0, -1),
  }),
  { maxLength: 60 },
);

test("of several votes of one person on one proposal the last counts", () => {
  const matrix = matrixOf(
    [
      { person: 0, proposal: 1, choice: 1 },
      { person: 0, proposal: 0, choice: 0 },
      { person: 0, proposal: 1, choice: -1 },
    ],
    1,
    2,
  );
  expect(tableOf(matrix)).toEqual([[0, -1]]);
});

test("rows hold each person's last votes by proposal, whatever the order they came in", () => {
  fc.assert(
    fc.property(someVotes, (votes) => {
      const expected = emptyTable();
      for (const { person, proposal, choice } of votes) expected[person]![proposal] = choice;
      const matrix = matrixOf(votes, people, proposals);
      expect(tableOf(matrix)).toEqual(expected);
      for (let row = 0; row < people; row++) {
        const columns = [...matrix.proposal.subarray(matrix.start[row], matrix.start[row + 1])];
        expect(columns).toEqual([...columns].sort((a, b) => a - b));
      }
    }),
  );
});

test("votes as columns are the same as votes as a list", () => {
  fc.assert(
    fc.property(someVotes, (votes) => {
      const columns = {
        person: Int32Array.from(votes, ({ person }) => person),
        proposal: Int32Array.from(votes, ({ proposal }) => proposal),
        choice: Int8Array.from(votes, ({ choice }) => choice),
      };
      expect(matrixOf(columns, people, proposals)).toEqual(matrixOf(votes, people, proposals));
    }),
  );
});

test("votes that come later end in the same matrix as all at once, also of new people on new proposals", () => {
  fc.assert(
    fc.property(someVotes, someVotes, (first, later) => {
      const early = first.filter(({ person, proposal }) => person < 4 && proposal < 3);
      expect(tableOf(withVotes(matrixOf(early, 4, 3), later, people, proposals))).toEqual(
        tableOf(matrixOf([...early, ...later], people, proposals)),
      );
    }),
  );
});

test("rows may be drawn several times", () => {
  const matrix = matrixOf([{ person: 1, proposal: 0, choice: 1 }], 2, 1);
  expect(tableOf(rowsOf(matrix, [1, 0, 1]))).toEqual([[1], [null], [1]]);
});

test("a vote outside the matrix is refused", () => {
  expect(() => matrixOf([{ person: 2, proposal: 0, choice: 1 }], 2, 1)).toThrow(RangeError);
  expect(() => matrixOf([{ person: 0, proposal: 1, choice: 1 }], 2, 1)).toThrow("No proposal 1 among 1");
});

function emptyTable(rows = people, columns = proposals): (number | null)[][] {
  return Array.from({ length: rows }, () => new Array(columns).fill(null));
}

function tableOf(matrix: VoteMatrix): (number | null)[][] {
  const table = emptyTable(matrix.people, matrix.proposals);
  for (let row = 0; row < matrix.people; row++) {
    for (let cell = matrix.start[row]!; cell < matrix.start[row + 1]!; cell++) {
      table[row]![matrix.proposal[cell]!] = matrix.choice[cell]!;
    }
  }
  return table;
}
