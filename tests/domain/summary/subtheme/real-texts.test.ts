import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ThemedContribution } from "#app/domain/summary/subtheme/collection.ts";
import { subthemesOf } from "#app/domain/summary/subtheme/subthemes.ts";
import { cleanText } from "#app/domain/text/clean.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { isStopWord } from "#app/domain/text/stop-words.ts";
import { seedLexicon } from "#tests/bench/themes/cross-validation.ts";

const file = "../shared/data/valladolid/proposals.json";

test.skipIf(!existsSync(file))(
  "sub-themes of real proposals are called by words that their authors wrote",
  () => {
    const lexicon = seedLexicon();
    const rows: { code: string; title: string; description: string | null }[] = JSON.parse(
      readFileSync(file, "utf8"),
    );
    const all = rows.map(({ code, title, description }): ThemedContribution => {
      const words = { language: "es" as const, title, text: description ?? "" };
      return {
        ...words,
        id: code,
        kind: "proposal",
        themes: lexicon.themesOf(words).map((theme) => theme.code),
      };
    });
    const byId = new Map(all.map((one) => [one.id, one]));
    const subthemes = subthemesOf(all, 1);

    expect(subthemes.length).toBeGreaterThan(15);
    for (const { theme, terms, contributionIds } of subthemes) {
      expect(new Set(contributionIds).size).toBe(contributionIds.length);
      expect(contributionIds.length).toBeGreaterThanOrEqual(5);
      const texts = contributionIds.map((id) =>
        foldText(cleanText(`${byId.get(id)!.title}. ${byId.get(id)!.text}`)),
      );
      for (const term of terms) {
        expect(
          texts.some((text) => text.includes(foldText(term))),
          term,
        ).toBe(true);
        expect(
          term.split(" ").every((word) => isStopWord(foldText(word), "es")),
          term,
        ).toBe(false);
      }
      const hasTheme = (id: string) => (theme === null ? true : byId.get(id)!.themes.includes(theme));
      expect(contributionIds.every(hasTheme)).toBe(true);
    }
  },
);
