import { IntlMessageFormat } from "intl-messageformat";
import { catalogue, type MessageKey } from "#app/i18n/catalogues.ts";
import { withFirstOfMonth } from "#app/i18n/first-of-month.ts";
import { messageOf } from "#app/i18n/message-reference.ts";
import type { Language } from "#db/schema.ts";

export type { MessageKey } from "#app/i18n/catalogues.ts";

export type Values = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: Values) => string;

/** Everything about how one language writes words, numbers and dates. */
export interface Locale {
  language: Language;
  t: Translate;
  /** The sentence for a reference such as "form.too-long?max=200", as validation gives them. */
  text: (reference: string) => string;
  number: (value: number, digits?: number) => string;
  /** @param share  0 to 1 */
  percent: (share: number, digits?: number) => string;
  /** People per thousand, "6,1 ‰". @param share  0 to 1 */
  perMille: (share: number) => string;
  /** "30 de marzo de 2027". An instant is shown on the calendar of `timeZone`. */
  day: (value: string | Date, timeZone?: string) => string;
  /** "9–12 de dic de 2027"; one day alone where both are the same. @param from, to  "2027-12-09" */
  days: (from: string, to: string) => string;
  /** "30 de marzo de 2027, 18:00". */
  instant: (value: string | Date, timeZone?: string) => string;
  /** "14:03:27", for what must be done until then. */
  clock: (value: string | Date, timeZone?: string) => string;
  /** "14:03". */
  time: (value: string | Date, timeZone?: string) => string;
  list: (items: string[]) => string;
}

/** Latin American habits: 1.000,5 in Spanish and Portuguese is left to Intl's regional data. */
const regions: Record<Language, string> = { es: "es-CL", pt: "pt-BR", en: "en", fr: "fr" };

const locales = new Map<Language, Locale>();

export function localeOf(language: Language): Locale {
  let locale = locales.get(language);
  if (!locale) {
    locale = makeLocale(language);
    locales.set(language, locale);
  }
  return locale;
}

function makeLocale(language: Language): Locale {
  const region = regions[language];
  const formats = new Map<string, IntlMessageFormat>();
  const dated = language === "fr" ? withFirstOfMonth : (dates: string) => dates;

  function t(key: MessageKey, values?: Values): string {
    let format = formats.get(key);
    if (!format) {
      const message = catalogue(language)[key];
      if (message === undefined) throw new Error(`There is no ${language} message ${key}`);
      format = new IntlMessageFormat(message, region, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    const words = format.format(values) as string;
    return catalogue(language)[key].includes(", date, ") ? dated(words) : words;
  }

  const list = new Intl.ListFormat(region, { type: "conjunction" });
  return {
    language,
    t,
    text: (reference) => messageOf(t, reference),
    number: (value, digits = 0) => numberFormat(region, { maximumFractionDigits: digits }).format(value),
    percent: (share, digits = 0) =>
      numberFormat(region, { style: "percent", maximumFractionDigits: digits }).format(share),
    perMille: (share) => `${numberFormat(region, perMilleDigits(share)).format(share * 1000)} ‰`,
    day: (value, timeZone) =>
      dated(
        dateFormat(region, { dateStyle: "long", timeZone: isDay(value) ? "UTC" : timeZone }).format(
          new Date(value),
        ),
      ),
    days: (from, to) =>
      dateFormat(region, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).formatRange(
        new Date(from),
        new Date(to),
      ),
    instant: (value, timeZone) =>
      dated(
        dateFormat(region, { dateStyle: "long", timeStyle: "short", hourCycle: "h23", timeZone }).format(
          new Date(value),
        ),
      ),
    clock: (value, timeZone) =>
      dateFormat(region, { timeStyle: "medium", hourCycle: "h23", timeZone }).format(new Date(value)),
    time: (value, timeZone) =>
      dateFormat(region, { timeStyle: "short", hourCycle: "h23", timeZone }).format(new Date(value)),
    list: (items) => list.format(items),
  };
}

/** One decimal, but never "0,0" of a large town where somebody did take part. */
function perMilleDigits(share: number): Intl.NumberFormatOptions {
  return share > 0 && share < 0.0001
    ? { maximumSignificantDigits: 1 }
    : { minimumFractionDigits: 1, maximumFractionDigits: 1 };
}

function isDay(value: string | Date): boolean {
  return typeof value === "string" && value.length === 10;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
function numberFormat(region: string, options: Intl.NumberFormatOptions) {
  return kept(numberFormats, region, options, () => new Intl.NumberFormat(region, options));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(region: string, options: Intl.DateTimeFormatOptions) {
  return kept(dateFormats, region, options, () => new Intl.DateTimeFormat(region, options));
}

/** Intl formats are slow to make and cheap to keep. */
function kept<Format>(
  formats: Map<string, Format>,
  region: string,
  options: object,
  make: () => Format,
): Format {
  const key = `${region} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = make();
    formats.set(key, format);
  }
  return format;
}
