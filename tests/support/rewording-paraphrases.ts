import type { Language } from "#db/schema.ts";

/**
 * Says true sentences otherwise, as an honest rewording would: other words, another order, another
 * beginning; what stands between quotation marks stays. Every way that changes a sentence gives one.
 */
export function paraphrasesOf(text: string, language: Language): string[] {
  const ways = [
    ...synonyms[language].map(([from, to]) => replaced(text, from, to)),
    ...orders[language].map(([from, to]) => text.replace(from, to)),
    ...openings[language].map((opening) => `${opening} ${lowered(text)}`),
  ];
  const all = synonyms[language].reduce((done, [from, to]) => replaced(done, from, to), text);
  const both = orders[language].reduce((done, [from, to]) => done.replace(from, to), all);
  return [...new Set([...ways, all, both])].filter((one) => one !== text).map(capitalised);
}

/** In what stands outside quotation marks. */
function replaced(text: string, from: RegExp, to: string): string {
  return text
    .split(/([«“][^»”]*[»”])/u)
    .map((part) => (/^[«“]/u.test(part) ? part : part.replace(from, to)))
    .join("");
}

function lowered(text: string): string {
  return /^[«“\d]/u.test(text) ? text : (text[0] ?? "").toLowerCase() + text.slice(1);
}

function capitalised(text: string): string {
  return (text[0] ?? "").toUpperCase() + text.slice(1);
}

const synonyms: Record<Language, [RegExp, string][]> = {
  es: [
    [/\bEl tema más mencionado fue\b/u, "El asunto más mencionado fue"],
    [/\bTambién se habló de\b/u, "Se habló, además, de"],
    [/\brespondieron\b/u, "contestaron"],
    [/\bRespondieron\b/u, "Contestaron"],
    [/\bse presentaron\b/u, "se recibieron"],
    [/\btratan\b/u, "hablan"],
    [/\bparticiparon\b/u, "tomaron parte"],
    [/\bLas demás respuestas\b/u, "Las otras respuestas"],
    [/\bcon más apoyo\b/u, "que más apoyo reunió"],
    [/\bLa propuesta con más acuerdo\b/u, "La propuesta que reúne más acuerdo"],
    [/\bNo hay diferencias claras\b/u, "No se ven diferencias claras"],
    [/\bvarios temas\b/u, "distintos temas"],
    [/\bhablan de otras cosas\b/u, "tratan otros asuntos"],
    [/\blugares\b/u, "sitios"],
    [/\beligieron\b/u, "escogieron"],
    [/\bEn promedio\b/u, "Como promedio"],
    [/\bLo que sigue habla de\b/u, "Lo siguiente se refiere a"],
  ],
  pt: [
    [/\bO tema mais mencionado foi\b/u, "O assunto mais mencionado foi"],
    [/\bTambém se falou de\b/u, "Falou-se, além disso, de"],
    [/\bresponderam\b/u, "deram resposta"],
    [/\bforam apresentadas\b/u, "foram recebidas"],
    [/\btratam\b/u, "falam"],
    [/\bparticiparam\b/u, "tomaram parte"],
    [/\bAs demais respostas\b/u, "As outras respostas"],
    [/\bcom mais apoio\b/u, "que reuniu mais apoio"],
    [/\bNão há diferenças claras\b/u, "Não se veem diferenças claras"],
    [/\bvários temas\b/u, "diferentes temas"],
    [/\bfalam de outras coisas\b/u, "tratam de outros assuntos"],
    [/\bescolheram\b/u, "optaram por"],
    [/\bEm média\b/u, "Na média"],
    [/\bO que segue fala de\b/u, "O texto seguinte se refere a"],
  ],
  en: [
    [/\bThe theme mentioned most was\b/u, "The subject mentioned most was"],
    [/\bThey also spoke of\b/u, "They spoke as well of"],
    [/\btook part\b/u, "participated"],
    [/\bput forward\b/u, "submitted"],
    [/\banswered\b/u, "replied to"],
    [/\bspoke\b/u, "talked"],
    [/\bThe remaining answers\b/u, "The other answers"],
    [/\bwith most support\b/u, "that has most support"],
    [/\bThere are no clear differences\b/u, "No clear differences can be seen"],
    [/\bThere are also?\b/u, "There are"],
    [/\bother things\b/u, "other matters"],
    [/\bchose\b/u, "picked"],
    [/\bOn average\b/u, "As an average"],
    [/\bWhat follows speaks of\b/u, "The following is about"],
    [/\bmostly about\b/u, "mainly about"],
  ],
  fr: [
    [/\bOn a surtout parlé de\b/u, "Il a surtout été question de"],
    [/\bOn a aussi parlé de\b/u, "Il a aussi été question de"],
    [/\bont répondu\b/u, "ont donné une réponse"],
    [/\bont été déposées\b/u, "ont été présentées"],
    [/\bportent surtout sur\b/u, "concernent surtout"],
    [/\bont participé\b/u, "ont pris part"],
    [/\bLes autres réponses\b/u, "Le reste des réponses"],
    [/\bIl n’y a pas de différence nette\b/u, "On ne voit pas de différence nette"],
    [/\bplusieurs thèmes\b/u, "différents thèmes"],
    [/\bparlent d’autre chose\b/u, "abordent d’autres sujets"],
    [/\bont choisi\b/u, "ont retenu"],
    [/\bEn moyenne\b/u, "La moyenne :"],
    [/\bCe qui suit parle des\b/u, "La suite concerne les"],
  ],
};

/** Clauses in another order. */
const orders: Record<Language, [RegExp, string][]> = {
  es: [
    [/^En ([\p{Lu}][\p{L} ]+?) participaron ([\d.]+) personas\.$/u, "$2 personas participaron en $1."],
    [
      /^En ([\p{Lu}][\p{L} ]+?) se presentaron ([\d.]+) propuestas\.$/u,
      "Se presentaron $2 propuestas en $1.",
    ],
    [/^El tema más mencionado fue («[^»]+»): (.+)\.$/u, "$1 fue el tema más mencionado: $2."],
    [/^También hay acuerdo en (.+)\.$/u, "En $1 también hay acuerdo."],
    [
      /^De ([\d.]+) personas que respondieron, ([\d.]+) eligieron («[^»]+») \((.+)\)\.$/u,
      "$2 de $1 personas que respondieron eligieron $3 ($4).",
    ],
    [/^Respondieron (.+) personas que participaron\.$/u, "De las personas que participaron respondieron $1."],
    [
      /^Aquí se habló de («[^»]+») (más|menos) que en los demás lugares: /u,
      "De $1 se habló aquí $2 que en los demás lugares: ",
    ],
  ],
  pt: [
    [/^Em ([\p{Lu}][\p{L} ]+?) participaram ([\d.]+) pessoas\.$/u, "$2 pessoas participaram em $1."],
    [
      /^Em ([\p{Lu}][\p{L} ]+?) foram apresentadas ([\d.]+) propostas\.$/u,
      "Foram apresentadas $2 propostas em $1.",
    ],
    [/^O tema mais mencionado foi (“[^”]+”): (.+)\.$/u, "$1 foi o tema mais mencionado: $2."],
    [/^Também há concordância em (.+)\.$/u, "Em $1 também há concordância."],
    [
      /^De ([\d.]+) pessoas que responderam, ([\d.]+) escolheram (“[^”]+”) \((.+)\)\.$/u,
      "$2 de $1 pessoas que responderam escolheram $3 ($4).",
    ],
    [
      /^Aqui se falou de (“[^”]+”) (mais|menos) do que nos outros lugares: /u,
      "De $1 se falou aqui $2 do que nos outros lugares: ",
    ],
  ],
  en: [
    [/^([\d,]+) people from ([\p{Lu}][\p{L} ]+?) took part\.$/u, "From $2, $1 people took part."],
    [
      /^([\d,]+) proposals were put forward in ([\p{Lu}][\p{L} ]+?)\.$/u,
      "In $2, $1 proposals were put forward.",
    ],
    [/^The theme mentioned most was (“[^”]+”): (.+)\.$/u, "$1 was the theme mentioned most: $2."],
    [/^There is also agreement on (.+)\.$/u, "On $1 there is also agreement."],
    [
      /^Of the ([\d,]+) people who answered, ([\d,]+) chose (“[^”]+”) \((.+)\)\.$/u,
      "$2 of the $1 people who answered chose $3 ($4).",
    ],
    [
      /^Here people spoke of (“[^”]+”) (more|less) often than elsewhere: /u,
      "People spoke of $1 $2 often here than elsewhere: ",
    ],
  ],
  fr: [
    [
      /^À ([\p{Lu}][\p{L} ]+?), ([\d\u202f]+) personnes ont participé à la consultation\.$/u,
      "$2 personnes ont participé à la consultation à $1.",
    ],
    [
      /^À ([\p{Lu}][\p{L} ]+?), ([\d\u202f]+) propositions ont été déposées\.$/u,
      "$2 propositions ont été déposées à $1.",
    ],
    [/^On s’accorde aussi sur (.+)\.$/u, "Sur $1, on s’accorde aussi."],
    [
      /^Sur les ([\d\u202f]+) personnes qui ont répondu, ([\d\u202f]+) ont choisi («[^»]+») \((.+)\)\.$/u,
      "$2 personnes sur $1 qui ont répondu ont choisi $3 ($4).",
    ],
    [/^On a parlé ici de («[^»]+») (plus|moins) qu’ailleurs : /u, "Ici, on a parlé de $1 $2 qu’ailleurs : "],
  ],
};

const openings: Record<Language, string[]> = {
  es: ["Además,", "En esta consulta,", "Conviene saber que"],
  pt: ["Além disso,", "Nesta consulta,", "Vale saber que"],
  en: ["Besides,", "In this consultation,", "It is worth knowing that"],
  fr: ["De plus,", "Dans cette consultation,", "Il faut savoir que"],
};
