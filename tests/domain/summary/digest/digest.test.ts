import fc from "fast-check";
import { expect, test } from "vitest";
import type { Given } from "#app/domain/summary/closed/closed-format.ts";
import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { digest, digestOf } from "#app/domain/summary/digest/digest.ts";
import type { Digest, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import { summarisedTerritories } from "#app/domain/summary/digest/levels.ts";
import { survey } from "#app/domain/summary/digest/survey.ts";
import { shuffledRows, someRows } from "#tests/domain/summary/rows.ts";

function allDigests(rows: ConsultationRows): Digest[] {
  const whole = survey(rows);
  return summarisedTerritories(whole).map((id) => digestOf(whole, id)!);
}

function allThemes({ spokeOf, questions, proposals }: Digest): ThemeShare[] {
  return [spokeOf, ...questions, proposals].flatMap(({ themes }) => themes);
}

function allQuotes(made: Digest) {
  return [
    ...allThemes(made).flatMap(({ quotes }) => quotes),
    ...made.questions.flatMap(({ voices }) => voices),
  ];
}

test("the same rows in any order give the same bytes", () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 1e6 }), (rows, seed) => {
      expect(JSON.stringify(allDigests(shuffledRows(rows, seed)))).toBe(JSON.stringify(allDigests(rows)));
    }),
    { numRuns: 60 },
  );
});

test("a place with fewer than the minimum has no summary", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      for (const { id } of rows.territories) {
        const answered = rows.respondents.find(({ territoryId }) => territoryId === id)?.people ?? 0;
        if (rows.respondents.some(({ people }) => people > 0) && answered < rows.consultation.minimumCell) {
          expect(digest(rows, id)).toBeNull();
        }
      }
    }),
  );
});

test("every quote is letter by letter what somebody wrote, and nobody is quoted twice", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      for (const made of allDigests(rows)) {
        const authors = allQuotes(made).map(({ kind, id, text, cut }) => {
          const source =
            kind === "entry"
              ? rows.entries.find((e) => e.id === id)!
              : rows.proposals.find((p) => p.id === id)!;
          expect(source.text).toContain(text);
          expect(source.text.trim().startsWith(text)).toBe(!cut.before);
          expect(source.text.trim().endsWith(text)).toBe(!cut.after);
          return source.participantId;
        });
        expect(new Set(authors).size).toBe(authors.length);
      }
    }),
  );
});

test("every figure equals one counted again from the rows by hand", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      for (const made of allDigests(rows)) {
        const here = made.territory.id;
        const own = new Set(rows.participants.filter((p) => p.territoryId === here).map(({ id }) => id));
        if (made.participation.people !== null) expect(made.participation.people).toBe(own.size);
        for (const question of made.questions) {
          const entries = rows.entries.filter(
            (e) => e.questionId === question.id && own.has(e.participantId),
          );
          if (question.base !== null) expect(question.base).toBe(entries.length);
          for (const { code, count, share } of question.themes) {
            const speaking = entries.filter(({ themes }) => themes.includes(code)).length;
            expect(count).toBe(speaking);
            expect(share).toBeCloseTo(speaking / entries.length, 4);
          }
        }
        for (const { id, here: votes, overall } of [
          ...made.proposals.mostAgreed,
          ...made.proposals.mostDivided,
        ]) {
          const { agrees, disagrees, passes } = rows.proposals.find((proposal) => proposal.id === id)!;
          expect(overall).toEqual({ agrees, disagrees, passes });
          const cast = rows.votes.find((row) => row.proposalId === id && row.territoryId === here)!;
          if (votes) expect(cast).toMatchObject(votes);
        }
      }
    }),
  );
});

test("no published count is of somebody but of fewer than the minimum", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const minimum = rows.consultation.minimumCell;
      for (const made of allDigests(rows)) {
        const { participation, differences, gaps, questions, spokeOf } = made;
        const counts = [
          participation.people,
          participation.everywhere.people,
          ...[participation.channels, participation.languages].flatMap((mix) =>
            mix ? [...mix.parts.map(({ count }) => count), mix.together?.count ?? null] : [],
          ),
          ...allThemes(made).map(({ count }) => count),
          ...[spokeOf, ...questions].flatMap(({ base, without }) => [base, without]),
          ...differences.flatMap(({ here, elsewhere }) => [here.count, here.base, elsewhere?.count ?? null]),
          ...gaps.questions.map(({ answers }) => answers),
          ...made.closed!.flatMap(({ base, given }) => [base, ...countsOf(given)]),
        ];
        for (const count of counts) expect(count === null || count === 0 || count >= minimum).toBe(true);
      }
    }),
  );
});

test("what a place voted is shown only where no one's vote can be told from it", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const minimum = rows.consultation.minimumCell;
      const made = allDigests(rows);
      for (const proposal of rows.proposals) {
        const shown = new Map(
          made.flatMap(({ territory, proposals }) =>
            [...proposals.mostAgreed, ...proposals.mostDivided]
              .filter(({ id, here }) => id === proposal.id && here)
              .map(({ here }) => [territory.id, here!] as const),
          ),
        );
        const voting = rows.votes.filter(({ proposalId }) => proposalId === proposal.id);
        if (voting.length === 1) continue;
        for (const { agrees, disagrees, passes } of shown.values()) {
          const cells = [agrees, disagrees, passes];
          expect(cells.every((cell) => cell === 0 || cell >= minimum)).toBe(true);
          expect(agrees + disagrees + passes - Math.max(...cells)).toBeGreaterThanOrEqual(minimum);
        }
        const left = (key: "agrees" | "disagrees" | "passes") =>
          proposal[key] - [...shown.values()].reduce((sum, votes) => sum + votes[key], 0);
        const rest = [left("agrees"), left("disagrees"), left("passes")];
        const hidden = voting.filter(({ territoryId }) => !shown.has(territoryId ?? ""));
        if (shown.size === 0 || hidden.length === 0) continue;
        expect(hidden.length).toBeGreaterThan(1);
        for (const cell of rest) expect(cell === 0 || cell >= minimum).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("results of votes stay out of the summary while they are hidden", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const hidden = { ...rows, consultation: { ...rows.consultation, votesHidden: true } };
      for (const made of allDigests(hidden)) {
        expect([...made.proposals.mostAgreed, ...made.proposals.mostDivided]).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

function countsOf(given: Given | null): (number | null)[] {
  if (!given) return [];
  switch (given.kind) {
    case "choices":
      return [...given.choices.map(({ count }) => count), given.together];
    case "matrix":
      return given.rows.flatMap(({ base, counts }) => [base, ...counts]);
    case "scale":
      return [given.figures.n, ...(given.steps ?? []).map(({ count }) => count)];
    default:
      return [given.n];
  }
}
