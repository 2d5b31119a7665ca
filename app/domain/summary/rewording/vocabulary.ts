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

/** Other words for what summaries say, that claim nothing by themselves, by how they begin. */
const neutral: Record<Language, string> = {
  es: "contest respond particip toma parte formar asunto tema cuesti materia trat aborda mencion refer refier habl conversa dij dijo sitio lugar localidad zona recib present entreg reun junt recog escog eleg optar prefer promedio media conjunto global claro nitid distint divers vari difer igual similar pareci semej siguient continu respecto relaci cifra dato numer cantidad propio texto palabra forma manera modo medio vía part res total consult participante persona gente apart punto propuest propon iniciativ idea pregunt respuest apoy vot opini result resum publi muestr mostr indic señal aparec encuentr qued sum cuent cont consider ofrec ver ven vist leer lee",
  pt: "respon deram dar resposta disso nisso particip toma parte assunto tema questao materia trat aborda mencion refer fal convers disse sitio lugar localidade zona receb apresent entreg reun junt escolh opt prefer media conjunto global clar nitid distint divers vari difer igual similar parecid semelhant seguint continu relac numero dado quantidade proprio texto palavra forma maneira modo meio part total consult participante pessoa gente ponto propost propo iniciativ ideia pergunt apoi vot opini result resum publi mostr indic aparec encontr fic soma cont consider oferec ver veem vist ler le",
  en: "answer repl respond particip tak took part subject matter topic theme issue mention refer spoke speak talk said sai place town area receiv submit present put gather collect choos chose pick select prefer average overall clear distinct differ var equal similar alik follow next regard concern figure number count own text word form way manner part total consult participant people person resident point propos idea question support vote opinion view result summar publish show shown seen see appear find found remain rest add consider offer read giv given",
  fr: "repon reponse donne particip pris pren part sujet theme question matiere trait abord mention refer parl dit lieu commune endroit zone recu recev present depose remis reun rassembl chois choix retenu reteni prefer moyenne ensemble global net clair distinct divers vari differ egal similair semblabl suiv suit suite concern rapport chiffre donnee nombre quantite propre texte mot forme facon maniere moyen partie total consult participant personne gens point proposition propos idee soutien vot avis resultat synthes publi montr indiqu appar trouv rest compt ajout consider offr voir voi lire lit reste",
};

const neutralStems = Object.fromEntries(
  languages.map((language) => [language, neutral[language].split(" ").map(folded)]),
) as Record<Language, string[]>;

/** A word that may be new in a sentence without saying anything new. */
export function isNeutral(word: string, language: Language): boolean {
  return neutralStems[language].some(
    (stem) => word.startsWith(stem) && (stem.length > 3 || word.length <= stem.length + 2),
  );
}

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
