import { randIndex } from "#app/domain/summary/group/rand-index.ts";
import { citiesIn } from "#tests/bench/themes/city.ts";
import { crossValidated, seedLexicon, type Told } from "#tests/bench/themes/cross-validation.ts";
import { duplicatesFound } from "#tests/bench/themes/duplicates.ts";
import { mutualInformation, numbered } from "#tests/support/agreement.ts";

/**
 * How well themes are told, against the official categories of cities' proposals, zone by zone, nothing of a zone
 * being known when it is scored: npm run bench:themes -- ../shared/data
 */
const folder = process.argv[2] ?? "../shared/data";
const began = performance.now();
const cities = await citiesIn(folder);
if (cities.length === 0) {
  console.log(`No proposals: there is no proposals.json in ${folder}.`);
  process.exit(0);
}
const lexicon = seedLexicon();
const ways = {
  lexicon: "Lexicon, its first theme",
  subthemes: "Lexicon and sub-themes",
  mapped: "Lexicon, mapped by the other zones",
  learnt: "Learnt from the other zones (the portal's)",
} as const;

const all = cities.map((city) => {
  const told = crossValidated(city, lexicon);
  console.log(
    `${city.name}: ${city.items.length} proposals, ${told.truth.length} with one of ${city.official.size} official categories`,
  );
  console.log(`  ${[...city.official].sort().join(" · ")}`);
  const figures = Object.fromEntries(
    Object.keys(ways).map((way) => [way, figuresOf(told, way as keyof typeof ways)]),
  );
  const duplicates = {
    byWords: duplicatesFound(city.items, false),
    byWordsAndDate: duplicatesFound(city.items, true),
  };
  console.table(
    Object.fromEntries(
      Object.entries(ways).map(([way, name]) => {
        const { nmi, ari, accuracy } = figures[way]!;
        const hasCategories = way === "mapped" || way === "learnt";
        return [
          name,
          { nmi: rounded(nmi), ari: rounded(ari), accuracy: hasCategories ? rounded(accuracy) : "" },
        ];
      }),
    ),
  );
  for (const [name, { asked, found }] of Object.entries(duplicates)) {
    console.log(
      `  merged proposals found, ${name}: at 1, 5, 10 of others ${found.map((n) => rounded(n / Math.max(1, asked))).join(", ")} (${asked})`,
    );
  }
  return { items: told.truth.length, ...figures.learnt!, duplicates: duplicates.byWordsAndDate };
});

const items = sum(all.map((city) => city.items));
const weighted = (figure: "nmi" | "ari" | "accuracy") =>
  rounded(sum(all.map((city) => city[figure] * city.items)) / Math.max(1, items));
const asked = sum(all.map(({ duplicates }) => duplicates.asked));
console.log(
  JSON.stringify({
    items,
    nmi: weighted("nmi"),
    ari: weighted("ari"),
    accuracy: weighted("accuracy"),
    duplicateRecall: [0, 1, 2].map((depth) =>
      rounded(sum(all.map(({ duplicates }) => duplicates.found[depth]!)) / Math.max(1, asked)),
    ),
    seconds: rounded((performance.now() - began) / 1000),
  }),
);

function figuresOf(told: Told, way: keyof typeof ways) {
  const right = told[way].filter((label, at) => label === told.truth[at]).length;
  if (told.truth.length === 0) return { nmi: 0, ari: 0, accuracy: 0 };
  return {
    nmi: mutualInformation(told[way], told.truth),
    ari: randIndex(numbered(told[way]), numbered(told.truth)),
    accuracy: right / told.truth.length,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
