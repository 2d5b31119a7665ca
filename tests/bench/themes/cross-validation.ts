import { createHash } from "node:crypto";
import { subthemesOf } from "#app/domain/summary/subtheme/subthemes.ts";
import { learnThemes } from "#app/domain/theme/learn-themes.ts";
import { compileLexicon, type Lexicon, type ThemeWords } from "#app/domain/theme/lexicon.ts";
import { separated, themeSeeds } from "#db/seed/themes.ts";
import type { City, Item } from "#tests/bench/themes/city.ts";

/** What each way of telling says of each item; "" for nothing. */
export interface Told {
  truth: string[];
  /** First theme of the lexicon. */
  lexicon: string[];
  /** The same with the sub-theme it falls into. */
  subthemes: string[];
  /** Category that most proposals of that theme have in the other zones. */
  mapped: string[];
  /** What the portal does with as many examples: learnt from the other zones. */
  learnt: string[];
}

const folds = 5;

export function seedLexicon(): Lexicon {
  return compileLexicon(
    themeSeeds.map(({ code, words }) => ({
      code,
      words: Object.fromEntries(
        Object.entries(words).map(([language, list]) => [language, separated(list)]),
      ) as unknown as ThemeWords["words"],
    })),
  );
}

/**
 * Items with exactly one official category, each told by what the other zones teach; of one zone only, by what the
 * other four fifths do, parted by a hash of the code.
 */
export function crossValidated({ items, official }: City, lexicon: Lexicon): Told {
  const single = items
    .map((item) => ({ item, own: item.categories.filter((category) => official.has(category)) }))
    .filter(({ own }) => own.length === 1)
    .map(({ item, own }) => ({ item, truth: own[0]!, theme: themeOf(lexicon, item) }));
  const zones = new Set(single.map(({ item }) => item.zone));
  const foldOf = ({ zone, code }: Item) => (zones.size > 1 ? zone : String(hashed(code) % folds));
  const told = { mapped: single.map(() => ""), learnt: single.map(() => "") };

  for (const fold of new Set(single.map(({ item }) => foldOf(item)))) {
    const others = single.filter(({ item }) => foldOf(item) !== fold);
    const commonest = mostFrequent(others.map(({ truth }) => truth));
    const learnt = learnThemes(
      others.map(({ item, truth }) => ({ ...item, themes: [truth] })),
      { lexicon, meaning: (category) => meaningOf(lexicon, category, others[0]!.item) },
    );
    for (const [index, { item, theme }] of single.entries()) {
      if (foldOf(item) !== fold) continue;
      const same = others.filter((other) => other.theme === theme);
      told.mapped[index] = same.length > 0 ? mostFrequent(same.map(({ truth }) => truth)) : commonest;
      told.learnt[index] = learnt?.themesOf(item)[0]?.code ?? told.mapped[index]!;
    }
  }
  return {
    truth: single.map(({ truth }) => truth),
    lexicon: single.map(({ theme }) => theme),
    subthemes: withSubthemes(
      items,
      single.map(({ item }) => item),
      lexicon,
    ),
    ...told,
  };
}

function themeOf(lexicon: Lexicon, item: Item): string {
  return lexicon.themesOf(item)[0]?.code ?? "";
}

/** Themes that the lexicon reads in a category's own name. */
function meaningOf(lexicon: Lexicon, category: string, { language }: Item): string[] {
  return lexicon.themesOf({ language, text: category }).map(({ code }) => code);
}

function withSubthemes(all: readonly Item[], wanted: readonly Item[], lexicon: Lexicon): string[] {
  const rows = subthemesOf(
    all.map((item) => {
      const theme = themeOf(lexicon, item);
      return { ...item, id: item.code, kind: "proposal" as const, themes: theme ? [theme] : [] };
    }),
    1,
  );
  const names = new Map(
    rows.flatMap(({ theme, contributionIds }, row) => contributionIds.map((id) => [id, `${theme} ${row}`])),
  );
  return wanted.map((item) => names.get(item.code) ?? themeOf(lexicon, item));
}

function mostFrequent(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

function hashed(code: string): number {
  return createHash("sha256").update(code).digest().readUInt32BE();
}
