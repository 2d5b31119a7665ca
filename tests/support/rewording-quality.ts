import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { checkReworded } from "#app/domain/summary/rewording/check.ts";
import { rewordingFacts } from "#app/domain/summary/rewording/facts.ts";
import { languages } from "#app/i18n/languages.ts";
import type { Language } from "#db/schema.ts";
import { type FaultKind, faultKinds, faultsOf } from "#tests/support/rewording-faults.ts";
import { paraphrasesOf } from "#tests/support/rewording-paraphrases.ts";

export interface Rate {
  /** How many were refused. */
  hits: number;
  of: number;
}

type ByLanguage = Record<Language, Rate>;

/** Refusals of wrong and of honest rewordings of these summaries; the same sentence counts once. */
export function measureRewording(digests: readonly Digest[]) {
  const none = (): ByLanguage =>
    Object.fromEntries(languages.map((language) => [language, { hits: 0, of: 0 }])) as ByLanguage;
  const faults = Object.fromEntries(faultKinds.map((kind) => [kind, none()])) as Record<
    FaultKind,
    ByLanguage
  >;
  const honest = none();
  const missed: { kind: FaultKind; language: Language; text: string }[] = [];
  const refused: { language: Language; text: string; problems: string }[] = [];
  const seen = new Set<string>();
  const isNew = (...words: string[]) => {
    const key = words.join("\n");
    return !seen.has(key) && seen.add(key);
  };
  for (const digest of digests) {
    const known = languages.map((language) => rewordingFacts(digest, language));
    const originals = known.map((facts) => [...facts.originals.values()]);
    for (const [index, language] of languages.entries()) {
      const facts = known[index]!;
      const own = originals[index]!;
      const others = originals.filter((one) => one !== own);
      const themes = Object.values(digest.themes).map((names) => names[language]);
      for (const kind of faultKinds) {
        for (const { id, text } of faultsOf(kind, own, language, others, themes)) {
          if (!isNew(kind, language, id, text)) continue;
          const problems = checkReworded({ id, text }, facts.originals.get(id), facts, language);
          const rate = faults[kind][language];
          rate.of++;
          if (problems.length > 0) rate.hits++;
          else missed.push({ kind, language, text });
        }
      }
      for (const { id, text } of own) {
        for (const other of paraphrasesOf(text, language)) {
          if (!isNew("honest", language, text, other)) continue;
          const problems = checkReworded({ id, text: other }, facts.originals.get(id), facts, language);
          honest[language].of++;
          if (problems.length === 0) continue;
          honest[language].hits++;
          const why = problems.map(({ kind, what }) => `${kind}: ${what}`).join(", ");
          refused.push({ language, text: other, problems: why });
        }
      }
    }
  }
  return { faults, honest, missed, refused };
}
