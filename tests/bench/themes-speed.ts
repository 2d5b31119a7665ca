import { subthemesOf } from "#app/domain/summary/subtheme/subthemes.ts";
import { seedLexicon } from "#tests/bench/themes/cross-validation.ts";
import { manyAnswers } from "#tests/support/many-answers.ts";

/**
 * How long the themes of so many free-text answers take from end to end, on one core: reading them with the lexicon,
 * cleaning, stems, near-copies, sub-themes and their labels. npm run bench:themes-speed
 */
const sizes = [1_000, 3_000, 10_000, 30_000, 100_000];
const lexicon = seedLexicon();
const measured = sizes.map((answers) => {
  const given = manyAnswers(answers);
  globalThis.gc?.();
  let peak = process.memoryUsage().rss;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const began = performance.now();
  const themed = given.map((answer) => ({
    ...answer,
    kind: "entry" as const,
    themes: lexicon.themesOf(answer).map(({ code }) => code),
  }));
  look();
  const lexiconSeconds = (performance.now() - began) / 1000;
  const rows = subthemesOf(themed, 1);
  look();
  const seconds = (performance.now() - began) / 1000;
  const megabytes = Math.round(Math.max(peak, process.resourceUsage().maxRSS * 1024) / 1_048_576);
  return { answers, seconds, lexiconSeconds, subthemes: rows.length, megabytes };
});

const table = measured.map((one, at) => {
  const before = measured[at - 1];
  const exponent = before
    ? Math.log(one.seconds / before.seconds) / Math.log(one.answers / before.answers)
    : null;
  return {
    ...one,
    seconds: rounded(one.seconds),
    lexiconSeconds: rounded(one.lexiconSeconds),
    exponent: exponent === null ? "" : rounded(exponent),
  };
});
console.table(table);
const [first, last] = [measured[0]!, measured.at(-1)!];
console.log(
  JSON.stringify({
    answers: last.answers,
    seconds: rounded(last.seconds),
    exponent: rounded(Math.log(last.seconds / first.seconds) / Math.log(last.answers / first.answers)),
    megabytes: last.megabytes,
    sizes: table.map(({ answers, seconds, megabytes }) => ({ answers, seconds, megabytes })),
  }),
);

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
