import fc from "fast-check";
import { expect, test } from "vitest";
import { digest } from "#app/domain/summary/digest/digest.ts";
import type { ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import { type Town, townRows } from "#tests/domain/summary/towns.ts";

const big = { name: "Arica", people: 60, spokeOf: { water: 40 } };
const other = { name: "Boyacá", people: 60, spokeOf: { water: 10 } };

test("a difference is said, with its figures, when it holds", () => {
  const [difference] = digest(townRows([big, other]), "Arica")!.differences;
  expect(difference).toMatchObject({
    code: "water",
    more: true,
    here: { count: 40, base: 60 },
    elsewhere: { count: 10, base: 60 },
  });
  expect(difference!.low).toBeGreaterThan(0);
});

test("a difference that chance explains is not said", () => {
  const similar = { name: "Boyacá", people: 60, spokeOf: { water: 38 } };
  expect(digest(townRows([big, similar]), "Arica")!.differences).toEqual([]);
});

test("figures elsewhere leave out the one small place that they would give away", () => {
  const small = { name: "Cuenca", people: 60, spokeOf: { water: 3 } };
  const [difference] = digest(townRows([big, other, small]), "Arica")!.differences;
  expect(difference).toMatchObject({ code: "water", elsewhere: { count: 10, base: 60 } });
});

test("municipalities with few people or none are named among the gaps", () => {
  const rows = townRows([big, { name: "Cuenca", people: 3 }, { name: "Durango", people: 0 }]);
  const { few, none } = digest(rows, "Arica")!.gaps;
  expect(few.map(({ name }) => name)).toEqual(["Cuenca"]);
  expect(none.map(({ name }) => name)).toEqual(["Durango"]);
});

test("the number of people is kept back beside the total when it would give away a small neighbour", () => {
  const rows = townRows([big, { name: "Boyacá", people: 12 }, { name: "Cuenca", people: 3 }]);
  expect(digest(rows, "Boyacá")!.participation).toMatchObject({ people: null, perThousand: null });
  expect(digest(rows, "Arica")!.participation).toMatchObject({ people: 60, everywhere: { people: 75 } });
});

const town = fc.record({ people: fc.integer({ min: 0, max: 40 }), water: fc.integer({ min: 0, max: 40 }) });

test("a region's figures minus those of its municipalities show no small cell", () => {
  fc.assert(
    fc.property(fc.array(town, { minLength: 2, maxLength: 6 }), (list) => {
      const towns: Town[] = list.map(({ people, water }, index) => ({
        name: `T${index}`,
        people,
        spokeOf: { water: Math.min(water, people) },
        region: "R",
      }));
      const rows = townRows(towns, { regionAsked: "R" });
      const region = digest(rows, "R");
      if (!region || region.parts.length === 0) return;
      const parts = towns.map(({ name }) => digest(rows, name));
      const cells = (pick: (made: NonNullable<typeof region>) => number | null | undefined) => ({
        total: pick(region) ?? null,
        known: parts.map((part) => (part ? (pick(part) ?? null) : null)),
      });
      const water = cells((made) => exactly(made.questions[0]!.themes.find(({ code }) => code === "water")));
      const answers = cells((made) => made.questions[0]!.base);
      const people = cells((made) => (made.participation.atLeast ? null : made.participation.people));
      expect(
        isSafe(
          water,
          towns.map(({ spokeOf }) => spokeOf!.water!),
        ),
      ).toBe(true);
      expect(
        isSafe(
          answers,
          towns.map(({ people: count }) => count),
        ),
      ).toBe(true);
      expect(
        isSafe(
          people,
          towns.map(({ people: count }) => count),
        ),
      ).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("what is said of elsewhere minus what other places publish shows no small cell", () => {
  fc.assert(
    fc.property(fc.array(town, { minLength: 2, maxLength: 5 }), (list) => {
      const towns: Town[] = [
        { name: "Here", people: 60, spokeOf: { water: 50 } },
        ...list.map(({ people, water }, index) => ({
          name: `T${index}`,
          people,
          spokeOf: { water: Math.min(water, Math.floor(people / 3)) },
        })),
      ];
      const rows = townRows(towns);
      const [difference] = digest(rows, "Here")!.differences;
      if (!difference?.elsewhere) return;
      const known = towns.slice(1).map(({ name }) => digest(rows, name)?.questions[0]);
      const water = known.map((question) => exactly(question?.themes.find(({ code }) => code === "water")));
      const truth = towns.slice(1).map(({ spokeOf }) => spokeOf!.water!);
      expect(isSafe({ total: difference.elsewhere.count, known: water }, truth)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

/** What is said to be at least so many cannot be subtracted. */
function exactly(theme: ThemeShare | undefined): number | null {
  return theme && !theme.atLeast ? theme.count : null;
}

/** Whether an attacker who subtracts is left with nothing, or with two places or more that are not few together. */
function isSafe(
  { total, known }: { total: number | null; known: (number | null)[] },
  truth: number[],
): boolean {
  if (total === null) return true;
  const rest = total - known.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const hidden = truth.filter((count, index) => known[index] === null && count > 0);
  return rest === 0 || (rest >= 5 && hidden.length > 1);
}
