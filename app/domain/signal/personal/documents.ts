import * as cuit from "stdnum/lib/cjs/ar/cuit.js";
import * as cpf from "stdnum/lib/cjs/br/cpf.js";
import * as rut from "stdnum/lib/cjs/cl/rut.js";
import * as nit from "stdnum/lib/cjs/co/nit.js";
import * as ni from "stdnum/lib/cjs/cu/ni.js";
import * as cedulaDo from "stdnum/lib/cjs/do/cedula.js";
import * as ciEc from "stdnum/lib/cjs/ec/ci.js";
import * as dniEs from "stdnum/lib/cjs/es/dni.js";
import * as nie from "stdnum/lib/cjs/es/nie.js";
import * as nir from "stdnum/lib/cjs/fr/nir.js";
import * as nino from "stdnum/lib/cjs/gb/nino.js";
import * as cui from "stdnum/lib/cjs/gt/cui.js";
import * as nitGt from "stdnum/lib/cjs/gt/nit.js";
import * as curp from "stdnum/lib/cjs/mx/curp.js";
import * as rfc from "stdnum/lib/cjs/mx/rfc.js";
import * as ruc from "stdnum/lib/cjs/pe/ruc.js";
import * as cc from "stdnum/lib/cjs/pt/cc.js";
import * as ssn from "stdnum/lib/cjs/us/ssn.js";
import * as cedulaUy from "stdnum/lib/cjs/uy/cedula.js";

export interface Document {
  /** What its holders call it. */
  name: string;
  /** With the flag g. */
  pattern: RegExp;
  /** The check digit; not given where there is none. */
  isValid?: (value: string) => boolean;
  /** It counts only just after one of these words: its form alone is that of any number. */
  called?: string;
}

type Checked = { validate: (value: string) => { isValid: boolean } };

const passes = (document: Checked) => (value: string) => document.validate(value).isValid;
const bare = (document: Checked) => (value: string) => document.validate(digitsOf(value)).isValid;
const start = "(?<![\\p{L}\\d.,/-])";
const end = "(?![\\p{L}\\d]|[.,/-]\\d)";
const form = (pattern: string, flags = "gu") => new RegExp(`${start}(?:${pattern})${end}`, flags);
const card =
  "c[eé]dulas?(?: de (?:ciudadan[ií]a|identidad))?|carn[eé](?:t)?(?: de identidad)?|documento(?: de identidad)?|identificaci[oó]n";

/** By country: Chile, Argentina, Brazil, Uruguay and so on; those whose form says enough come first. */
export const documents: Document[] = [
  { name: "RUT", pattern: form("\\d{1,2}\\.?\\d{3}\\.?\\d{3} ?- ?[\\dkK]"), isValid: isPersonsRut },
  { name: "CPF", pattern: form("\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}"), isValid: passes(cpf) },
  { name: "CPF", pattern: form("\\d{11}"), isValid: passes(cpf), called: "cpf" },
  { name: "RG", pattern: form("\\d{1,2}\\.?\\d{3}\\.?\\d{3}-?[\\dxX]"), called: "rg|identidade" },
  { name: "CUIT", pattern: form("2[0347]-?\\d{8}-?\\d"), isValid: passes(cuit) },
  { name: "CI", pattern: form("\\d\\.\\d{3}\\.\\d{3}[-/]\\d"), isValid: bare(cedulaUy) },
  { name: "CI", pattern: form("\\d{7}-?\\d"), isValid: bare(cedulaUy), called: "ci|c\\.i\\.|c[eé]dula" },
  { name: "cédula", pattern: form("\\d{9}-\\d"), isValid: bare(ciEc) },
  { name: "cédula", pattern: form("\\d{10}"), isValid: bare(ciEc), called: `${card}|ci|c\\.i\\.` },
  { name: "cédula", pattern: form("\\d{3}-\\d{7}-\\d"), isValid: passes(cedulaDo) },
  { name: "CURP", pattern: form("[A-Za-z]{4}\\d{6}[HMhm][A-Za-z]{5}[\\dA-Za-z]\\d"), isValid: upper(curp) },
  { name: "RFC", pattern: form("[A-Za-zñÑ]{4}-?\\d{6}-?[A-Za-z\\d]{2}[\\dAa]"), isValid: upper(rfc) },
  { name: "DNI", pattern: form("\\d{8} ?-? ?[A-HJ-NP-TV-Za-hj-np-tv-z]"), isValid: passes(dniEs) },
  { name: "DNI", pattern: form("\\d{2}\\.\\d{3}\\.\\d{3} ?-? ?[A-HJ-NP-TV-Z]"), isValid: spanish },
  { name: "NIE", pattern: form("[XYZxyz] ?-? ?\\d{7} ?-? ?[A-Za-z]"), isValid: passes(nie) },
  { name: "CUI", pattern: form("\\d{4} \\d{5} \\d{4}"), isValid: bare(cui) },
  { name: "CUI", pattern: form("\\d{13}"), isValid: bare(cui), called: "dpi|cui" },
  { name: "NIT", pattern: form("\\d{5,8}-[\\dkK]"), isValid: passes(nitGt), called: "nit" },
  { name: "DUI", pattern: form("\\d{8}-\\d"), isValid: isDui },
  { name: "DNI", pattern: form("(?:0[1-9]|1[0-8])\\d{2}-(?:19|20)\\d{2}-\\d{5}") },
  { name: "cédula", pattern: form("\\d{3}-\\d{6}-\\d{4}[A-Za-z]") },
  { name: "cédula", pattern: form("[VE]-\\d{1,2}\\.?\\d{3}\\.?\\d{3}") },
  {
    name: "NIR",
    pattern: form("[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}"),
    isValid: tight(nir),
  },
  { name: "CC", pattern: form("\\d{8} ?\\d ?[A-Z]{2}\\d"), isValid: tight(cc) },
  { name: "NI number", pattern: form("[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]"), isValid: tight(nino) },
  { name: "SSN", pattern: form("\\d{3}-\\d{2}-\\d{4}"), isValid: passes(ssn) },
  { name: "SSN", pattern: form("\\d{9}"), isValid: passes(ssn), called: "ssn|social security(?: number)?" },
  { name: "RUC", pattern: form("10\\d{9}"), isValid: passes(ruc), called: "ruc" },
  { name: "NIT", pattern: form("\\d{6,10}-\\d"), isValid: bare(nit), called: `nit|${card}` },
  { name: "CI", pattern: form("\\d{11}"), isValid: passes(ni), called: `${card}|ci` },
  { name: "cédula", pattern: form("\\d-\\d{4}-\\d{4}"), called: card },
  { name: "cédula", pattern: form("(?:\\d{1,2}|PE|E|N)-\\d{1,4}-\\d{1,6}"), called: card },
  {
    name: "DNI",
    pattern: form("\\d{1,3}(?:[. ]?\\d{3}){1,3}|\\d{6,10}"),
    isValid: (value) => digitsOf(value).length >= 6 && digitsOf(value).length <= 10,
    called: `dni|d\\.n\\.i\\.|c\\.?c\\.|cc|c\\.i\\.|ci|run|rut|${card}`,
  },
  {
    name: "passport",
    pattern: form("[A-Z]{1,3}\\d{6,8}"),
    called: "pasaporte|passaporte|passport|passeport",
  },
];

function upper(document: Checked) {
  return (value: string) => document.validate(value.toUpperCase()).isValid;
}

function tight(document: Checked) {
  return (value: string) => document.validate(value.replaceAll(" ", "")).isValid;
}

function spanish(value: string): boolean {
  return dniEs.validate(value.replace(/[. -]/g, "")).isValid;
}

function digitsOf(value: string): string {
  return value.replace(/\D/g, "");
}

/** From fifty million on they are companies and public bodies. */
function isPersonsRut(value: string): boolean {
  const number = value.replace(/[. ]/g, "");
  return rut.validate(number.toUpperCase()).isValid && Number.parseInt(number, 10) < 50_000_000;
}

/** El Salvador: eight figures weighted 9 to 2, and what is missing to the next ten. */
function isDui(value: string): boolean {
  const digits = [...digitsOf(value)].map(Number);
  const sum = digits.slice(0, 8).reduce((total, digit, index) => total + digit * (9 - index), 0);
  return digits[0] === 0 && (10 - (sum % 10)) % 10 === digits[8];
}
