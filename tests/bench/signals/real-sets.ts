import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { nearlyTheSame } from "#app/domain/signal/like-texts.server.ts";
import { signalsOfWords } from "#app/domain/signal/pure-signals.ts";
import { fewestForNear } from "#app/domain/signal/text-print.server.ts";
import { detectLanguage } from "#app/domain/text/detect-language.server.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { bandsOf, likeness, shinglesOf, sketchOf } from "#app/domain/text/minhash.ts";
import type { ContributionKind, Language } from "#db/schema.ts";

interface RealText {
  title: string | null;
  text: string;
}

interface RealSet {
  name: string;
  kind: ContributionKind;
  language: Language;
  texts: RealText[];
}

const polis = [
  "15-per-hour-seattle",
  "american-assembly.bowling-green",
  "brexit-consensus",
  "scoop-hivemind.biodiversity",
];

/** The contributions of the folder that `npm run import` reads too. */
export function realSets(folder: string): RealSet[] {
  const table = (path: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, path), "utf8"), {
      columns: true,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
    });
  const valladolid: { title: string; description: string }[] = JSON.parse(
    readFileSync(join(folder, "valladolid/proposals.json"), "utf8"),
  );
  return [
    {
      name: "valladolid proposals",
      kind: "proposal",
      language: "es",
      texts: valladolid.map(({ title, description }) => ({ title, text: description })),
    },
    {
      name: "madrid proposals",
      kind: "proposal",
      language: "es",
      texts: table("decide-madrid/proposals.csv").map(({ title, text }) => ({ title: title!, text: text! })),
    },
    {
      name: "madrid comments",
      kind: "argument",
      language: "es",
      texts: table("decide-madrid/comments.csv").map(({ text }) => ({ title: null, text: text! })),
    },
    ...polis
      .filter((name) => existsSync(join(folder, "polis", name)))
      .map(
        (name): RealSet => ({
          name: `polis ${name.slice(0, 20)}`,
          kind: "proposal",
          language: "en",
          texts: table(`polis/${name}/comments.csv`).map((row) => ({
            title: null,
            text: row["comment-body"]!,
          })),
        }),
      ),
  ];
}

/** What would be flagged, each in the order it was sent. @returns shares in percent, and the flagged as lines to read */
export async function flaggedIn({ name, kind, language, texts }: RealSet) {
  const counts: Record<string, number> = { any: 0 };
  const flagged: string[] = [];
  const seen = new Duplicates(kind);
  const started = performance.now();
  for (const { title, text } of texts) {
    const whole = [title, text].filter(Boolean).join("\n");
    const codes: string[] = signalsOfWords({ title, text, language: await detectLanguage(whole, language) }, [
      language,
    ]).map(({ code }) => code);
    const duplicate = seen.judge(whole);
    if (duplicate) codes.push(duplicate);
    for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
    if (codes.length === 0) continue;
    counts.any!++;
    flagged.push(`${name} [${codes.join(", ")}] ${whole.replace(/\s+/g, " ").slice(0, 300)}`);
  }
  const milliseconds = Math.round(((performance.now() - started) / texts.length) * 1000);
  const shares = Object.fromEntries(
    Object.entries(counts).map(([code, count]) => [code, Math.round((1000 * count) / texts.length) / 10]),
  );
  return { shares, milliseconds, flagged };
}

/** Near-duplicates as the portal finds them, in memory; of whom a text is, the sets do not say. */
class Duplicates {
  private readonly byBand = new Map<string, Set<string>[]>();
  private readonly kind: ContributionKind;

  constructor(kind: ContributionKind) {
    this.kind = kind;
  }

  judge(text: string): "near-duplicate" | null {
    const words = foldText(text).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words < fewestForNear[this.kind]) return null;
    const shingles = shinglesOf(text);
    const bands = bandsOf(sketchOf(shingles)).map((value, band) => `${band}:${value}`);
    const others = new Set(bands.flatMap((band) => this.byBand.get(band) ?? []));
    for (const band of bands) this.byBand.set(band, [...(this.byBand.get(band) ?? []), shingles]);
    return [...others].some((other) => likeness(shingles, other) >= nearlyTheSame) ? "near-duplicate" : null;
  }
}
