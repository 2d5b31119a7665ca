import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { before, matchesOf } from "#app/domain/signal/personal/match.ts";
import type { Found } from "#app/domain/signal/personal-data.ts";
import type { Language } from "#db/schema.ts";

const candidate =
  /(?<![\p{L}\d.,/:$€£#_=-])(?:\+|00)?\(?\d(?:[\s.·()/-]{0,2}\d){6,14}(?![\d%]|[.,:]\d|\p{L})/gu;

/** Where a number without its country may be from, by the language it was given in. */
const countries: Record<Language, CountryCode[]> = {
  es: [
    "CL",
    "AR",
    "MX",
    "CO",
    "PE",
    "EC",
    "UY",
    "PY",
    "BO",
    "VE",
    "CR",
    "GT",
    "SV",
    "HN",
    "NI",
    "PA",
    "DO",
    "CU",
    "ES",
    "PR",
  ],
  pt: ["BR", "PT", "AO", "MZ"],
  en: ["US", "GB", "CA", "IE", "AU"],
  fr: ["FR", "HT", "BE", "CH", "CA", "GF"],
};

/** A telephone is announced. */
const announced =
  /(?<!\p{L})(?:tel[eé]?fonos?|tel|t[eé]l|telefones?|t[eé]l[eé]phones?|fonos?|celular(?:es)?|cel|m[oó]vil|m[oó]biles?|mobile|portable|whats ?app|wsp|zap|llam(?:ar(?:me|nos)?|e|en|ame|enme|[aá]dme|[eé]me)|ll[aá]m(?:ame|eme|enme)|marc(?:ar|a|ame)|lig(?:ue|uem|ar)|me liga|phone|call(?: me)?|text me|ring|appel(?:ez|er|ez-moi)|joindre|contact(?:o|ar|arme|e|ez|ez-moi|enme)?|contato|cell|mi n[uú]mero|meu n[uú]mero|my number|mon num[eé]ro|su n[uú]mero)(?:\p{L}{0,2})?(?:[\s:.,°ºn#-]|al|el|es|no|o|é|at|is|on|me|au|est|este|n[uú]mero|mi|meu|my|mon)*$/iu;
/** Lines of an office: everybody may know them. */
const office =
  /(?:l[ií]nea|linha|central|emergencias?|emerg[eê]ncias?|urgencias?|urgences?|bomberos|bombeiros|pompiers|carabineros|polic[ií]a|police|samu|ouvidoria|disque|hotline|helpline|hot line|mairie|standard|num[eé]ro vert|municipalidad|ayuntamiento|alcald[ií]a|prefeitura|town hall|city hall|council|call cent(?:er|re)|mesa central|oficina|office|consultorio|hospital|denuncias?)[^.;\n]{0,40}$/iu;
/** Short lines that everybody knows, with which the long number is explained. */
const shortLine = /(?<![\d.,])(?:0\d{2}|112|911|999|13[1-4]|147|19[0-3])(?!\d|[.,]\d)/u;
const tollFree = /^(?:\+?\d{1,3})?0?(?:800|808|810|844|855|866|877|888|900|901|902|600)\d{5,8}$/;
/** Before it: money, laws, files, coordinates. After it: what is counted. */
const otherBefore =
  /(?:[$€£]|r\$|usd|clp|ars|mxn|cop|brl|eur|s\/\.?|\b(?:ley|lei|law|loi|decreto|d[eé]cret|art[ií]culo|artigo|article|art|resoluci[oó]n|resolu[cç][aã]o|ordenanza|expediente|exp|processo|proceso|folio|licitaci[oó]n|contrato|boleta|factura|ref|referencia|rol|n[uú]mero de (?:ley|expediente)|isbn|nit|rut|ruc|cuit|cnpj|siret|siren|dossier|code|c[oó]digo|monto|presupuesto|or[cç]amento|budget|de|del))\s*(?:n[°ºo.]*\s*)?:?\s*$/iu;
const otherAfter =
  /^\s*(?:[$€£%]|de (?:pesos|habitantes|euros|d[oó]lares|reais)|pesos|habitantes|euros|d[oó]lares|reais|votos|votes|personas|pessoas|people|residents|inhabitants|km|m2|m²|metros|mil(?:lones|h[oõ]es)?|million|uf\b|utm\b|soles|bol[ií]vares|guaran[ií]es|pounds|dollars)/iu;

/**
 * Telephones of people: with the country's code, or announced, or written as mobile telephones are; each is
 * one of some country's numbering plan (libphonenumber).
 */
export function phonesIn(text: string, language: Language): Found[] {
  return matchesOf(text, candidate)
    .map((match) => ({ ...match, ...trimmed(match) }))
    .filter(({ value, start, end }) =>
      isPhone(value, before(text, start, 60), text.slice(end, end + 25), language),
    )
    .map(({ start, end }) => ({ kind: "phone", start, end }));
}

/** Without brackets that were not opened, and spaces. */
function trimmed({ value, start }: { value: string; start: number }) {
  const kept = value.replace(/[\s.()/-]+$/u, "");
  return { value: kept, end: start + kept.length };
}

function isPhone(value: string, words: string, after: string, language: Language): boolean {
  const digits = value.replace(/\D/g, "");
  if (/\n/.test(value) || new Set(digits).size < 3 || tollFree.test(digits)) return false;
  if (/^\d{4}\s?[-/]\s?\d{4}$/.test(value) && /^(?:1[89]|20)/.test(digits)) return false;
  if (/^\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}$|^(?:19|20)\d{2}[-/.]\d{2}[-/.]\d{2}/.test(value))
    return false;
  if (office.test(words) || otherAfter.test(after)) return false;
  if (shortLine.test(words) || shortLine.test(after)) return false;
  if (/^(?:\+|00)/.test(value))
    return parsePhoneNumberFromString(value.replace(/^00/, "+"))?.isValid() ?? false;
  const isAnnounced = announced.test(words);
  if (!isAnnounced && (otherBefore.test(words) || !looksMobile(value, language))) return false;
  return countries[language].some(
    (country) => parsePhoneNumberFromString(value, country)?.isValid() ?? false,
  );
}

/** As mobile telephones are written where the language is spoken, and hardly anything else is. */
const mobile: Record<Language, RegExp> = {
  es: /^(?:\(?0?9\)?[ -]?\d{4}[ -]?\d{4}|9\d{2}[ -]\d{3}[ -]\d{3}|9\d{8}|[67]\d{2}[ -]\d{3}[ -]\d{3}|[67]\d{2}([ -]?)\d{2}\1\d{2}\1\d{2}|3[0-2]\d[ -]?\d{3}[ -]?\d{4}|09\d{8}|09\d[ -]\d{3}[ -]\d{3,4}|\(?11\)?[ -]\d{4}[ -]\d{4}|11[ -]?15[ -]?\d{4}[ -]?\d{4}|\(?55\)?[ -]\d{4}[ -]\d{4}|04\d{2}[ -]?\d{7})$/,
  pt: /^(?:\(?0?\d{2}\)?[ -]?9[ -]?\d{4}[ -]?\d{4}|\(\d{2}\) ?\d{4}-\d{4}|9\d{4}-\d{4}|9[1236]\d[ ]?\d{3}[ ]?\d{3})$/,
  en: /^(?:\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}|07\d{3}[ ]?\d{3}[ ]?\d{3}|0\d{3,4} \d{3} ?\d{3,4})$/,
  fr: /^0[1-79](?:([ .-]?)\d{2})(?:\1\d{2}){3}$/,
};

function looksMobile(value: string, language: Language): boolean {
  return mobile[language].test(value.trim());
}
