import { folded } from "#app/domain/summary/rewording/numbers.ts";
import type { Problem } from "#app/domain/summary/rewording/reworded.ts";
import type { Language } from "#db/schema.ts";

/** What summaries count, and what people do to be counted, folded: one is not another. */
const units: Record<Language, RegExp[]> = {
  es: [
    /\b(?:person\w*|gente|habitantes?|vecin[oa]s?|participantes?|quien(?:es)?|participa\w*)\b/,
    /\b(?:propuestas?|iniciativas?|propon\w*|propus\w*)\b/,
    /\b(?:respuestas?|respond\w*|contest\w*)\b/,
    /\b(?:vot\w+)\b/,
    /\b(?:lugar(?:es)?|municipios?|comunas?|zonas?|localidad(?:es)?|sitios?)\b/,
    /\b(?:grupos?)\b/,
  ],
  pt: [
    /\b(?:pesso\w*|gente|habitantes?|moradores|participantes?|quem|participa\w*)\b/,
    /\b(?:propostas?|iniciativas?|prop[ou]\w*)\b/,
    /\b(?:respostas?|respond\w*)\b/,
    /\b(?:vot\w+)\b/,
    /\b(?:lugar(?:es)?|municipios?|zonas?|localidades?)\b/,
    /\b(?:grupos?)\b/,
  ],
  en: [
    /\b(?:person\w*|people|participants?|residents?|those|who|took part|tak(?:e|ing) part)\b/,
    /\b(?:proposals?|ideas?|propos\w+)\b/,
    /\b(?:answer\w*|respon[ds]\w*|repl\w+)\b/,
    /\b(?:vot\w+)\b/,
    /\b(?:places?|towns?|municipalit\w+|zones?|areas?)\b/,
    /\b(?:groups?)\b/,
  ],
  fr: [
    /\b(?:person\w*|gens|habitant\w*|participant\w*|ce(?:ux|lles)|qui|particip\w*)\b/,
    /\b(?:propositions?|idees?|propos\w*)\b/,
    /\b(?:repon\w*)\b/,
    /\b(?:vot\w+)\b/,
    /\b(?:lieux?|communes?|municipalites?|zones?|endroits?)\b/,
    /\b(?:groupes?)\b/,
  ],
};

/** A sentence that counts may speak of nothing its original does not: 120 people are no 120 proposals. */
export function unitProblems(text: string, original: string, language: Language): Problem[] {
  const [is, was] = [folded(text), folded(original)];
  return units[language].flatMap((unit) => {
    const found = unit.exec(is);
    return found && !unit.test(was) ? [{ kind: "number" as const, what: found[0] }] : [];
  });
}
