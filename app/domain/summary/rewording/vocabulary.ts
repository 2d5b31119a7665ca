import iso from "stopwords-iso" with { type: "json" };
import { folded } from "#app/domain/summary/rewording/numbers.ts";
import { languages } from "#app/i18n/languages.ts";
import type { Language } from "#db/schema.ts";

/** Words that no summary has by itself and that may begin a reworded sentence: no names. */
const openings: Record<Language, string> = {
  es: "participaron participo respondieron respondio contestaron hablaron mencionaron tambien ademas aqui quienes entre segun respecto asimismo igualmente otras otros otro otra hubo existe existen hay fueron fue lugar lugares persona personas gente propuesta propuestas pregunta preguntas respuesta respuestas tema temas consulta conjunto cifras datos resumen resultados votaron voto votos opiniones acuerdo desacuerdo quedan queda falta faltan conviene recordar cabe sigue siguen vecinas vecinos ninguna ningun nadie nunca siempre todas todos menos mas solo vale saber recordemos puede decirse dicho resulta llama cuanto cuantas quien cada nadie asi finalmente ademas luego despues primero por ultimo",
  pt: "participaram participou responderam respondeu falaram mencionaram tambem alem aqui quem entre segundo quanto igualmente outras outros outro outra houve existe existem ha foram foi lugar lugares pessoa pessoas gente proposta propostas pergunta perguntas resposta respostas tema temas consulta conjunto numeros dados resumo resultados votaram voto votos opinioes acordo desacordo restam resta falta faltam cabe segue seguem nenhuma nenhum ninguem nunca sempre todas todos menos mais apenas so vale saber lembremos pode dito chama quanto quantas cada assim finalmente depois primeiro por ultimo",
  en: "people participants residents answers answer answered spoke mentioned also here those among according regarding likewise other others there were was took taking place places proposal proposals question questions theme themes consultation overall altogether together figures data summary results voted vote votes opinions agreement disagreement remaining remains note remember what follows following nobody nothing never always all none fewer less more only each every half part worth knowing finally besides furthermore moreover next then first last lastly",
  fr: "participation participants personnes personne habitants reponses reponse repondu parle mentionne aussi egalement ici celles ceux parmi selon concernant autres autre lieu lieux gens proposition propositions question questions theme themes consultation ensemble chiffres donnees synthese resultats vote votes avis accord desaccord reste restent manque rappelons ce qui suit aucune aucun jamais toujours toutes tous moins plus seules seuls seulement moitie partie faut savoir enfin puis ensuite outre ainsi chacune chacun combien quant",
};

const common = Object.fromEntries(
  languages.map((language) => [
    language,
    new Set([...iso[language].map(folded), ...openings[language].split(" ")].flatMap(wordsIn)),
  ]),
) as unknown as Record<Language, ReadonlySet<string>>;

export function wordsIn(text: string): string[] {
  return folded(text).match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Words written small within these sentences, and those common in the language: none of them is a name. */
export function vocabularyOf(sentences: readonly string[], language: Language): ReadonlySet<string> {
  const small = sentences.flatMap((text) => text.match(/(?<![\p{L}])\p{Ll}[\p{L}]*/gu) ?? []);
  const first = sentences.map((text) => /\p{L}+/u.exec(text)?.[0] ?? "");
  return new Set([...common[language], ...[...small, ...first].flatMap(wordsIn)]);
}

/** A word that says little by itself: it may come and go when a sentence is said otherwise. */
export function isCommon(word: string, language: Language): boolean {
  return word.length < 3 || common[language].has(word);
}

/** Near enough for "respondieron" and "respondió" to be one. */
export function stemOf(word: string): string {
  return word.slice(0, 5);
}
