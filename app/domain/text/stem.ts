import snowball from "snowball-stemmers";
import { foldText } from "#app/domain/text/fold.ts";
import { BoundedMap } from "#db/bounded-map.ts";
import type { Language } from "#db/schema.ts";

/**
 * What a word shares with its other forms, folded: "bibliotecas" and "biblioteca" are "bibliotec".
 * Porter's Snowball algorithms (snowballstem.org) for the four languages. Figures stay as they are.
 * @param word  one word in its composed form (NFC), with or without accents
 */
export function stem(word: string, language: Language): string {
  return stems[language].getOrMake(word, () =>
    levelled(foldText(stemmerOf(language).stem(spelt(word.toLowerCase(), language))), language),
  );
}

/** Words repeat: of 100,000 answers there are some 30,000 different ones. */
const mostKept = 200_000;
const stems: Record<Language, BoundedMap<string, string>> = {
  es: new BoundedMap(mostKept),
  pt: new BoundedMap(mostKept),
  en: new BoundedMap(mostKept),
  fr: new BoundedMap(mostKept),
};

const names = { es: "spanish", pt: "portuguese", en: "english", fr: "french" } as const;
const stemmers = new Map<Language, ReturnType<typeof snowball.newStemmer>>();

function stemmerOf(language: Language) {
  const stemmer = stemmers.get(language) ?? snowball.newStemmer(names[language]);
  stemmers.set(language, stemmer);
  return stemmer;
}

/** Endings that the algorithms know only with the accent that many leave out: "iluminacion", "iluminacao". */
function spelt(word: string, language: Language): string {
  if (language === "es") return word.replace(/([cs])ion$/, "$1ión");
  if (language === "pt") return word.replace(/cao$/, "ção").replace(/coes$/, "ções");
  return word;
}

/** Endings that the algorithms leave: "vias" beside "via", "velos" beside "velo", "energi" beside "energ". */
function levelled(folded: string, language: Language): string {
  if (language === "en") return folded;
  const single = folded.length > 3 ? folded.replace(/s$/, "") : folded;
  return single.length > 4 ? single.replace(/[aeio]$/, "") : single;
}
