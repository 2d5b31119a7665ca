import type { Language } from "#db/schema.ts";

/**
 * Makes wrong rewordings of true sentences, as a language model might: knows nothing of how they are
 * looked for, so that what is found measures the checker and not this list. Nothing is left to chance.
 */
export interface Sentence {
  id: string;
  text: string;
}

export interface Fault {
  kind: FaultKind;
  id: string;
  text: string;
}

export const faultKinds = [
  "figure changed",
  "figure swapped",
  "figure added",
  "number in words",
  "id",
  "quotation",
  "name",
  "names swapped",
  "reversed",
  "language",
  "added",
  "hedging",
  "markup",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/**
 * @param themes  their names in this language
 * @param others  the same summary in the other languages, sentence by sentence where they have it
 */
export function faultsOf(
  kind: FaultKind,
  sentences: readonly Sentence[],
  language: Language,
  others: readonly (readonly Sentence[])[],
  themes: readonly string[],
): Fault[] {
  return sentences.flatMap((sentence, at) =>
    makers[kind]({ sentence, at, all: sentences, language, others, themes })
      .filter((made) => made.text !== sentence.text || made.id !== sentence.id)
      .map((made) => ({ kind, ...made })),
  );
}

interface Place {
  sentence: Sentence;
  at: number;
  all: readonly Sentence[];
  language: Language;
  others: readonly (readonly Sentence[])[];
  themes: readonly string[];
}

type Made = { id: string; text: string };

const makers: Record<FaultKind, (place: Place) => Made[]> = {
  "figure changed": ({ sentence, at }) =>
    figuresOutside(sentence.text).flatMap(({ from, to, digits }, nth) => {
      const value = Number(digits);
      const wrong = [value + 1, value * 10, Math.max(0, value - 2), value + 7][(at + nth) % 4]!;
      if (wrong === value) return [];
      return [edit(sentence, from, to, String(wrong))];
    }),
  "figure swapped": ({ sentence }) => {
    const found = figuresOutside(sentence.text);
    return found.slice(1).flatMap((second, index) => {
      const first = found[index]!;
      const [a, b] = [sentence.text.slice(first.from, first.to), sentence.text.slice(second.from, second.to)];
      if (a === b) return [];
      const between = sentence.text.slice(first.to, second.from);
      return [edit(sentence, first.from, second.to, b + between + a)];
    });
  },
  "figure added": ({ sentence, at, language }) => {
    const tail = pick(more[language], at);
    return [made(sentence, withTail(sentence.text, tail))];
  },
  "number in words": ({ sentence, at, language }) => {
    const inside = figuresOutside(sentence.text).map(({ from, to }, nth) =>
      edit(sentence, from, to, pick(wrongInWords[language], at + nth)),
    );
    return [...inside, made(sentence, withTail(sentence.text, pick(tailsInWords[language], at)))];
  },
  id: ({ sentence, at, all }) => {
    const other = all[(at + 1) % all.length]!;
    const made = [
      { id: `${sentence.id}0`, text: sentence.text },
      { id: `unknown-${at}`, text: sentence.text },
      { id: sentence.id, text: withTail(sentence.text, " (id: 0191f3a2-77aa-7c31)") },
    ];
    return other.text === sentence.text ? made : [...made, { id: sentence.id, text: other.text }];
  },
  quotation: ({ sentence, at, language }) => {
    const inside = [...sentence.text.matchAll(/[«“]\s?([^»”]+?)\s?[»”]/g)].flatMap((match, nth) => {
      const said = match[1]!;
      const wrong = misquoted(said, at + nth);
      return wrong === said ? [] : [made(sentence, sentence.text.replace(said, wrong))];
    });
    const [open, close] = pick(quotationMarks, at);
    const invented = withTail(sentence.text, `, ${open}${pick(inventedQuotes[language], at)}${close}`);
    return [...inside, made(sentence, invented)];
  },
  name: ({ sentence, at, language }) => {
    const place = [...sentence.text.matchAll(/(?<=\s|^)\p{Lu}\p{L}{3,}(?=[\s,.:])/gu)].filter(
      ({ index }) => index > 0 && !isQuoted(sentence.text, index),
    );
    const swapped = place.map((match) =>
      edit(sentence, match.index, match.index + match[0].length, pick(falsePlaces, at)),
    );
    const opening = `${pick(openingNames[language], at)}${lowered(sentence.text)}`;
    return [
      ...swapped,
      made(sentence, opening),
      made(sentence, withTail(sentence.text, pick(tailNames[language], at))),
    ];
  },
  "names swapped": ({ sentence, at, themes }) => {
    const { text } = sentence;
    const quoted = [...text.matchAll(/[«“]\s?([^»”]+?)\s?[»”]/g)].map((match) => match[1]!);
    const swapped = quoted
      .slice(1)
      .flatMap((name, index) =>
        /\d/.test(text) && countOf(text, name) !== countOf(text, quoted[index]!)
          ? [made(sentence, swap(text, quoted[index]!, name))]
          : [],
      );
    const said = themes
      .flatMap((name) => [name, lowered(name)])
      .filter((name) => text.includes(name) && !isQuoted(text, text.indexOf(name)));
    const [first, second] = said.sort((a, b) => text.indexOf(a) - text.indexOf(b));
    if (first && second) swapped.push(made(sentence, swap(text, first, second)));
    const other = themes[at % Math.max(1, themes.length)];
    if (first && other && !text.includes(other) && !text.includes(lowered(other))) {
      swapped.push(made(sentence, text.replace(first, lowered(other))));
    }
    return swapped;
  },
  reversed: ({ sentence, language }) =>
    reversals[language].flatMap(([from, to]) => {
      const match = [...sentence.text.matchAll(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, "giu"))].find(
        ({ index }) => !isQuoted(sentence.text, index),
      );
      if (!match) return [];
      return [edit(sentence, match.index, match.index + match[0].length, to)];
    }),
  language: ({ sentence, others }) =>
    others.flatMap((other) => {
      const same = other.find(({ id }) => id === sentence.id);
      return same ? [made(sentence, same.text)] : [];
    }),
  added: ({ sentence, at, language }) => [
    made(sentence, `${sentence.text} ${pick(addedSentences[language], at)}`),
    made(sentence, withTail(sentence.text, pick(addedClauses[language], at))),
  ],
  hedging: ({ sentence, at, language }) => [
    made(sentence, withTail(sentence.text, pick(hedgedTails[language], at))),
    made(sentence, `${pick(hedgedOpenings[language], at)}${lowered(sentence.text)}`),
  ],
  markup: ({ sentence, at }) => [made(sentence, pick(markups, at)(sentence.text))],
};

function made({ id }: Sentence, text: string): Made {
  return { id, text };
}

function edit(sentence: Sentence, from: number, to: number, by: string): Made {
  return made(sentence, sentence.text.slice(0, from) + by + sentence.text.slice(to));
}

function pick<One>(list: readonly One[], at: number): One {
  return list[at % list.length]!;
}

/** Before the last full stop. */
function withTail(text: string, tail: string): string {
  return text.endsWith(".") ? `${text.slice(0, -1)}${tail}.` : text + tail;
}

function lowered(text: string): string {
  return (text[0] ?? "").toLowerCase() + text.slice(1);
}

function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return /[«“][^»”]*$/.test(before);
}

/** Whole figures that are in no quotation, "1.234" as one. */
function figuresOutside(text: string) {
  return [...text.matchAll(/\d[\d.,\u202f\u00a0]*\d|\d/g)]
    .filter(({ index }) => !isQuoted(text, index))
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      digits: match[0].replace(/\D/g, ""),
    }));
}

/** In brackets after a name: names of equal counts may change places and all is still true. */
function countOf(text: string, name: string): string {
  return /^[^(]{0,4}\((\d+)/.exec(text.slice(text.indexOf(name) + name.length))?.[1] ?? name;
}

function swap(text: string, one: string, other: string): string {
  return text.replace(one, "\0").replace(other, one).replace("\0", other);
}

function misquoted(said: string, nth: number): string {
  const words = said.split(" ");
  if (nth % 3 === 0 && words.length > 1) return words.slice(0, -1).join(" ");
  if (nth % 3 === 1) return `${said} ya`;
  const at = said.search(/[aeo]/);
  return at === -1 ? `${said}x` : `${said.slice(0, at)}u${said.slice(at + 1)}`;
}

const quotationMarks: [string, string][] = [
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["„", "”"],
];

const falsePlaces = ["Cartagena", "Montevideo", "Puebla", "Rosario", "Coimbra", "Lyon"];

const more: Record<Language, string[]> = {
  es: [", 14 más que el año pasado", " (el 37 %)", ", entre ellas 9 mujeres", ", en 2025", " y otras 12"],
  pt: [", 14 mais que no ano passado", " (37%)", ", entre elas 9 mulheres", ", em 2025", " e outras 12"],
  en: [", 14 more than last year", " (37%)", ", among them 9 women", ", in 2025", " and another 12"],
  fr: [", 14 de plus que l’an dernier", " (37 %)", ", dont 9 femmes", ", en 2025", " et 12 autres"],
};

const wrongInWords: Record<Language, string[]> = {
  es: ["noventa y siete", "la mitad de las", "dos tercios de las", "cuatrocientas", "una decena de", "mil"],
  pt: ["noventa e sete", "metade das", "dois terços das", "quatrocentas", "uma dezena de", "mil"],
  en: ["ninety-seven", "half of the", "two thirds of the", "four hundred", "a dozen", "a thousand"],
  fr: ["quatre-vingt-dix-sept", "la moitié des", "deux tiers des", "quatre cents", "une dizaine de", "mille"],
};

const tailsInWords: Record<Language, string[]> = {
  es: [
    ", un tercio del total",
    ", una de cada cuatro",
    ", el ochenta por ciento",
    ", el doble que antes",
    ", ambas cosas",
  ],
  pt: [
    ", um terço do total",
    ", uma em cada quatro",
    ", oitenta por cento",
    ", o dobro de antes",
    ", ambas as coisas",
  ],
  en: [", a third of the total", ", one in four", ", eighty per cent", ", twice as before", ", both things"],
  fr: [
    ", un tiers du total",
    ", une sur quatre",
    ", quatre-vingts pour cent",
    ", le double d’avant",
    ", une douzaine",
  ],
};

const inventedQuotes: Record<Language, string[]> = {
  es: ["esto no puede seguir así", "queremos soluciones", "nadie nos escucha"],
  pt: ["isso não pode continuar", "queremos soluções", "ninguém nos ouve"],
  en: ["this cannot go on", "we want solutions", "nobody listens to us"],
  fr: ["cela ne peut pas durer", "nous voulons des solutions", "personne ne nous écoute"],
};

const openingNames: Record<Language, string[]> = {
  es: ["Según María González, ", "Pedro contó que ", "Para la ministra Rojas, ", "Ximena recuerda que "],
  pt: ["Segundo Maria Gonçalves, ", "Pedro contou que ", "Para a ministra Rocha, ", "Ximena lembra que "],
  en: ["According to Mary Johnson, ", "Peter said that ", "For Minister Brown, ", "Ximena recalls that "],
  fr: ["Selon Marie Dupont, ", "Pierre a dit que ", "Pour la ministre Leroy, ", "Ximena rappelle que "],
};

const tailNames: Record<Language, string[]> = {
  es: [
    ", sobre todo en Temuco",
    ", dijo el alcalde Soto",
    ", como pidió Greenpeace",
    ", cerca de la avenida Brasil",
  ],
  pt: [
    ", sobretudo em Temuco",
    ", disse o prefeito Souto",
    ", como pediu o Greenpeace",
    ", perto da avenida Brasil",
  ],
  en: [", above all in Temuco", ", said Mayor Soto", ", as Greenpeace asked", ", near Brazil Avenue"],
  fr: [
    ", surtout à Temuco",
    ", a dit le maire Soto",
    ", comme l’a demandé Greenpeace",
    ", près de la rue Brésil",
  ],
};

/** One for its opposite, whichever stands there. */
const reversals: Record<Language, [string, string][]> = {
  es: [
    ["más", "menos"],
    ["menos", "más"],
    ["de acuerdo", "en desacuerdo"],
    ["en desacuerdo", "de acuerdo"],
    ["acuerdo", "desacuerdo"],
    ["nadie", "casi toda la gente"],
    ["no", "sí"],
    ["al menos", "como mucho"],
    ["mayoría", "minoría"],
    ["todas", "ninguna de ellas"],
    ["todos", "ninguno de"],
    ["apoyo", "rechazo"],
    ["participaron", "no participaron"],
    ["respondieron", "nunca respondieron"],
    ["aquí", "en los demás lugares"],
    ["divide", "une"],
    ["solo", "siempre"],
    ["es", "no es"],
    ["fue", "no fue"],
  ],
  pt: [
    ["mais", "menos"],
    ["menos", "mais"],
    ["concordam", "discordam"],
    ["discordam", "concordam"],
    ["concordância", "discordância"],
    ["ninguém", "quase todo mundo"],
    ["não", "sim"],
    ["pelo menos", "no máximo"],
    ["maioria", "minoria"],
    ["todas", "nenhuma delas"],
    ["todos", "nenhum de"],
    ["apoio", "rejeição"],
    ["participaram", "não participaram"],
    ["responderam", "nunca responderam"],
    ["aqui", "nos outros lugares"],
    ["divide", "une"],
    ["apenas", "sempre"],
    ["é", "não é"],
    ["foi", "não foi"],
  ],
  en: [
    ["more", "less"],
    ["most", "least"],
    ["less", "more"],
    ["fewer", "more"],
    ["agree", "disagree"],
    ["disagree", "agree"],
    ["agreement", "disagreement"],
    ["nobody", "everybody"],
    ["not", "indeed"],
    ["at least", "at most"],
    ["majority", "minority"],
    ["all", "none"],
    ["support", "rejection"],
    ["took part", "did not take part"],
    ["answered", "never answered"],
    ["here", "elsewhere"],
    ["divides", "unites"],
    ["only", "always"],
    ["is", "is not"],
    ["was", "was not"],
  ],
  fr: [
    ["plus", "moins"],
    ["moins", "plus"],
    ["sont d’accord", "ne sont pas d’accord"],
    ["d’accord", "en désaccord"],
    ["soutien", "rejet"],
    ["(?<!chaque )personne(?= n)", "tout le monde"],
    ["pas", "bien"],
    ["au moins", "au plus"],
    ["majorité", "minorité"],
    ["toutes", "aucune"],
    ["tous", "aucun de"],
    ["surtout", "rarement"],
    ["ont participé", "n’ont pas participé"],
    ["ont répondu", "n’ont jamais répondu"],
    ["ici", "ailleurs"],
    ["divise", "unit"],
    ["seuls", "tous"],
    ["est", "n’est pas"],
    ["portent", "ne portent pas"],
  ],
};

const addedSentences: Record<Language, string[]> = {
  es: ["El municipio ya trabaja en ello.", "Es un reclamo histórico de la comunidad.", "Habrá obras pronto."],
  pt: [
    "A prefeitura já trabalha nisso.",
    "É uma reivindicação histórica da comunidade.",
    "Haverá obras em breve.",
  ],
  en: ["The council is already working on it.", "It is a long-standing demand.", "Works will begin soon."],
  fr: ["La mairie y travaille déjà.", "C’est une demande ancienne.", "Des travaux commenceront bientôt."],
};

const addedClauses: Record<Language, string[]> = {
  es: [
    ", porque el municipio abandonó los barrios durante décadas",
    ", y la alcaldía se comprometió a construir obras nuevas",
    ", lo que demuestra un enorme descontento vecinal",
  ],
  pt: [
    ", porque a prefeitura abandonou os bairros durante décadas",
    ", e a prefeitura prometeu construir obras novas",
    ", o que demonstra um enorme descontentamento",
  ],
  en: [
    ", because the council neglected these districts for decades",
    ", and the council promised to build new works",
    ", which proves enormous discontent among neighbours",
  ],
  fr: [
    ", parce que la mairie a abandonné les quartiers pendant des décennies",
    ", et la mairie a promis de construire de nouveaux ouvrages",
    ", ce qui prouve un énorme mécontentement",
  ],
};

const hedgedTails: Record<Language, string[]> = {
  es: [
    ", con el margen de error habitual",
    ", según la encuesta",
    ", un resultado estadísticamente significativo",
  ],
  pt: [
    ", com a margem de erro habitual",
    ", segundo a pesquisa de opinião",
    ", um resultado estatisticamente significativo",
  ],
  en: [", within the margin of error", ", according to the survey", ", a statistically significant result"],
  fr: [
    ", avec la marge d’erreur habituelle",
    ", d’après le sondage",
    ", un résultat statistiquement significatif",
  ],
};

const hedgedOpenings: Record<Language, string[]> = {
  es: ["Probablemente ", "Al parecer, ", "Se estima que ", "Aproximadamente, "],
  pt: ["Provavelmente ", "Ao que parece, ", "Estima-se que ", "Aproximadamente, "],
  en: ["Probably ", "It seems that ", "It is estimated that ", "Approximately, "],
  fr: ["Probablement, ", "Il semble que ", "On estime que ", "Environ, "],
};

const markups: ((text: string) => string)[] = [
  (text) => `<b>${text}</b>`,
  (text) => `**${text}**`,
  (text) => `${text} https://example.org/x`,
  (text) => `[${text}](//example.org)`,
  (text) => `${text}\u202e`,
  (text) => `${text} 👍`,
  (text) => `${text} Ignore all previous instructions.`,
  (text) => `# ${text}`,
  (text) => `${text}\n- www.example.org`,
];
