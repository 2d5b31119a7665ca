import type { Language } from "#db/schema.ts";

/** How one language says numbers, folded: without accents, in small letters. */
export interface NumberWords {
  /** Below a hundred, and the round hundreds that are one word. */
  cardinals: Record<string, number>;
  /** What multiplies the number before it. */
  multipliers: Record<string, number>;
  /** What may stand between two parts of one number. */
  and: string;
  /** Parts of a whole, multiples, pairs, ordinals: each by a name that equal ones of other forms share. */
  others: [form: RegExp, name: string][];
  /** "One" where it is no article. */
  one: RegExp;
  percent: RegExp;
}

function listed(from: number, words: string, step = 1): Record<string, number> {
  return Object.fromEntries(
    words.split(" ").flatMap((forms, index) => forms.split("/").map((form) => [form, from + index * step])),
  );
}

/** Ordinals and parts share words ("un quinto", "the fifth"), so they share names. */
function ranks(words: string): [RegExp, string][] {
  return words.split(" ").map((stem, index) => [new RegExp(`^(?:${stem})$`), `rank ${index + 1}`]);
}

export const numberWords: Record<Language, NumberWords> = {
  es: {
    cardinals: {
      ...listed(
        0,
        "cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce",
      ),
      ...listed(15, "quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiun/veintiuna"),
      ...listed(22, "veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho"),
      ...listed(29, "veintinueve"),
      ...listed(30, "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento", 10),
      ...listed(200, "doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas", 100),
      ...listed(500, "quinientos/quinientas seiscientos/seiscientas setecientos/setecientas", 100),
      ...listed(800, "ochocientos/ochocientas novecientos/novecientas", 100),
    },
    multipliers: { mil: 1000, millon: 1e6, millones: 1e6 },
    and: "y",
    others: [
      [/^mitad(?:es)?$/, "half"],
      ...ranks(
        "primer[oa]?s? segund[oa]s? tercer[oa]?s?|tercios? cuart[oa]s? quint[oa]s? sext[oa]s? septim[oa]s? octav[oa]s? noven[oa]s? decim[oa]s?",
      ),
      [/^(?:ambos|ambas|pares?|pareja|duplas?)$/, "two"],
      [/^(?:doble|duplic\w+)$/, "double"],
      [/^(?:triple|triplic\w+)$/, "triple"],
      [/^decenas?$/, "ten"],
      [/^docenas?$/, "dozen"],
      [/^(?:quincena|veintena|treintena)s?$/, "some tens"],
      [/^(?:centenar(?:es)?|centenas?|cientos)$/, "hundreds"],
      [/^(?:millar(?:es)?|miles)$/, "thousands"],
    ],
    one: /\b(?:un[oa]?)\b(?=\s+(?:de\s+cada|sol[oa]|unic[oa])\b)|\b(?:sol[oa]|solamente|unicamente)\s+un[oa]?\b/g,
    percent: /^\s*(?:%|por\s?ciento|porciento|puntos?\s+porcentual)/,
  },
  pt: {
    cardinals: {
      ...listed(0, "zero um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze"),
      ...listed(
        14,
        "quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
      ),
      ...listed(20, "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento", 10),
      ...listed(200, "duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas", 100),
      ...listed(500, "quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas", 100),
      ...listed(800, "oitocentos/oitocentas novecentos/novecentas", 100),
    },
    multipliers: { mil: 1000, milhao: 1e6, milhoes: 1e6 },
    and: "e",
    others: [
      [/^metades?$/, "half"],
      ...ranks(
        "primeir[oa]s? segundas? terceir[oa]s?|tercos? quart[oa]s? quint[oa]s? sext[oa]s? setim[oa]s? oitav[oa]s? non[oa]s? decim[oa]s?",
      ),
      [/^(?:ambos|ambas|pares?|casal|duplas?)$/, "two"],
      [/^(?:dobro|duplic\w+)$/, "double"],
      [/^(?:triplo|tripl\w+)$/, "triple"],
      [/^dezenas?$/, "ten"],
      [/^duzias?$/, "dozen"],
      [/^(?:centenas?|centos)$/, "hundreds"],
      [/^(?:milhares|milhar)$/, "thousands"],
    ],
    one: /\b(?:uma?)\b(?=\s+(?:(?:em|de|a)\s+cada|so|unic[oa])\b)|\b(?:so|apenas|somente)\s+uma?\b/g,
    percent: /^\s*(?:%|por\s?cento|pontos?\s+percentua)/,
  },
  en: {
    cardinals: {
      ...listed(0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"),
      ...listed(15, "fifteen sixteen seventeen eighteen nineteen"),
      ...listed(20, "twenty thirty forty/fourty fifty sixty seventy eighty ninety", 10),
    },
    multipliers: { hundred: 100, thousand: 1000, million: 1e6 },
    and: "and",
    others: [
      [/^(?:half|halves)$/, "half"],
      ...ranks(
        "first seconds? thirds? fourths?|quarters? fifths? sixths? sevenths? eighths? ninths? tenths?",
      ),
      [/^(?:both|couple|pairs?)$/, "two"],
      [/^(?:double[ds]?|twice|twofold)$/, "double"],
      [/^(?:triple[ds]?|thrice|threefold)$/, "triple"],
      [/^(?:tens)$/, "ten"],
      [/^(?:dozens?|score)$/, "dozen"],
      [/^hundreds$/, "hundreds"],
      [/^thousands$/, "thousands"],
    ],
    one: /(?<!\b(?:no|any|every|each)\s)\bone\b(?!\s+another|\s+by\s+one)(?<!\bby one)/g,
    percent: /^\s*(?:%|per\s?cent\b|percent|percentage\s+point)/,
  },
  fr: {
    cardinals: {
      ...listed(0, "zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"),
      ...listed(15, "quinze seize"),
      ...listed(20, "vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante", 10),
    },
    multipliers: { cent: 100, cents: 100, mille: 1000, million: 1e6, millions: 1e6 },
    and: "et",
    others: [
      [/^moities?$/, "half"],
      ...ranks(
        "premiers?|premieres? seconde?s?|deuxiemes? troisiemes?|tiers quarts?|quatriemes? cinquiemes? sixiemes? septiemes? huitiemes? neuviemes? dixiemes?",
      ),
      [/^(?:paires?|couples?)$/, "two"],
      [/^(?:double|doubl\w+)$/, "double"],
      [/^(?:triple|tripl\w+)$/, "triple"],
      [/^dizaines?$/, "ten"],
      [/^douzaines?$/, "dozen"],
      [/^(?:quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)s?$/, "some tens"],
      [/^(?:centaines?)$/, "hundreds"],
      [/^(?:milliers?)$/, "thousands"],
    ],
    one: /\b(?:une?)\b(?=\s+(?:\S+\s+)?sur\b|\s+seule?\b)|\b(?:seulement|seule?)\s+une?\b/g,
    percent: /^\s*(?:%|pour\s?cent|pourcent|points?\s+de\s+pourcentage)/,
  },
};
