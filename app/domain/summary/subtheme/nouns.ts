import { pause, type WordTable } from "#app/domain/text/word-table.ts";
import type { Language } from "#db/schema.ts";

/** Little words that stand before nouns, and seldom before verbs; English puts none before half of its nouns. */
const before: Partial<Record<Language, ReadonlySet<string>>> = {
  es: listOf(`el la los las un una unos unas del al este esta estos estas ese esa esos esas mi mis su sus nuestro nuestra
    nuestros nuestras cada mas menos de con sin en algun alguna dos tres cuatro otro otra otros otras mucho mucha
    muchos muchas todo toda nuevo nueva nuevos nuevas cualquier entre tanta tanto por y o`),
  pt: listOf(`o a os as um uma uns umas do da dos das no na nos nas ao aos este esta esse essa meu minha seu sua nosso nossa
    cada mais menos de com sem em duas tres quatro outro outra outros outras muito muita muitos muitas todo toda
    novo nova novos novas qualquer entre por pelo pela e ou`),
  fr: listOf(`le la les l un une des du d de au aux ce cet cette ces mon ma mes notre nos votre vos leur leurs son sa ses
    chaque plus moins avec sans en dans deux trois quatre autre autres nouveau nouvelle nouveaux nouvelles toute tous
    par sur et ou`),
};
/** Infinitives follow "de" and "sin" too. */
const verbEnding: Partial<Record<Language, RegExp>> = { es: /[aei]r(?:se|lo|la|los|las|le|les|nos)?$/ };
const nounsLikeVerbs = /(?:lugar|hogar|mar|bar|solar|escolar|mujer|taller|alquiler)$/;
const leastShare = 0.4;

/**
 * Which words stand where nouns do, told from what stands before them: a label names things. At the beginning
 * of a phrase nothing can be told. Of English all words are taken.
 * @returns  folded
 */
export function nounsIn(table: WordTable, language: Language): ReadonlySet<string> {
  const leading = before[language];
  if (!leading) return new Set(table.folded);
  const led = new Map<string, number>();
  const inside = new Map<string, number>();
  for (const words of table.texts) {
    for (let at = 1; at < words.length; at++) {
      if (words[at] === pause || words[at - 1] === pause || table.stemOf[words[at]!]! < 0) continue;
      const folded = table.folded[words[at]!]!;
      inside.set(folded, (inside.get(folded) ?? 0) + 1);
      if (leading.has(table.folded[words[at - 1]!]!)) led.set(folded, (led.get(folded) ?? 0) + 1);
    }
  }
  const isVerb = (folded: string) => verbEnding[language]?.test(folded) && !nounsLikeVerbs.test(folded);
  return new Set(
    [...new Set(table.folded)].filter((folded) => {
      const times = inside.get(folded) ?? 0;
      return !isVerb(folded) && ((led.get(folded) ?? 0) + 0.5) / (times + 1) >= leastShare;
    }),
  );
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
