import { existsSync } from "node:fs";
import { pureSignals } from "#app/domain/signal/signal.ts";
import type { Language } from "#db/schema.ts";
import { flaggedIn, realSets } from "#tests/bench/signals/real-sets.ts";
import { likenessOfPairs } from "#tests/support/pair-quality.ts";
import { qualityIn } from "#tests/support/signal-quality.ts";

/**
 * How well the signals tell, on labelled texts of our own, and what share of real contributions they would
 * give a moderator to read: npm run bench:signals [-- ../shared/data] [--samples]
 */
const folder = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "../shared/data";
const wantsSamples = process.argv.includes("--samples");
const languages: Language[] = ["es", "pt", "en", "fr"];

await printQuality();
printPairs();
if (existsSync(folder)) await printReal();
else console.log(`No real contributions: there is no folder ${folder}.`);

async function printQuality() {
  const qualities = Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await qualityIn(language)] as const)),
  );
  console.log("Labelled texts of our own: precision / recall (texts that should be flagged)");
  console.table(
    Object.fromEntries(
      pureSignals.map((signal) => [
        signal,
        Object.fromEntries(
          languages.map((language) => {
            const { precision, recall, texts } = qualities[language]![signal];
            return [language, `${precision.toFixed(2)} / ${recall.toFixed(2)} (${texts})`];
          }),
        ),
      ]),
    ),
  );
  for (const language of languages) {
    for (const signal of pureSignals) {
      for (const { why, text } of qualities[language]![signal].wrong) {
        console.log(`${language} ${signal}, ${why}: ${text}`);
      }
    }
  }
}

function printPairs() {
  const { precision, recall } = likenessOfPairs();
  console.log(`Near-duplicates, pairs: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`);
}

async function printReal() {
  console.log("Real contributions: share flagged, in percent");
  const rows: Record<string, Record<string, number>> = {};
  const samples: string[] = [];
  for (const set of realSets(folder)) {
    const { shares, milliseconds, flagged } = await flaggedIn(set);
    rows[set.name] = { texts: set.texts.length, ...shares, "ms per 1,000": milliseconds };
    samples.push(...flagged);
  }
  console.table(rows);
  if (!wantsSamples) return;
  // Every so many, so that the same command shows the same ones.
  const step = Math.max(1, samples.length / 50);
  for (let at = 0; at < samples.length && at / step < 50; at += step) console.log(samples[Math.floor(at)]);
}
