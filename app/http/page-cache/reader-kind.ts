import { codingFor } from "#app/http/compress.ts";
import { isLanguage, preferredLanguage } from "#app/i18n/languages.ts";
import { BoundedMap } from "#db/bounded-map.ts";
import type { Language } from "#db/schema.ts";

/** All that a shared page knows of who reads it. */
export interface ReaderKind {
  language: Language;
  /** The code of the municipality they chose to see, as their cookie says it: perhaps of none there is. */
  territory: string | null;
  /** Both in one word. */
  key: string;
}

/** In which bytes a page is sent. */
export type Coding = "br" | "gzip" | "plain";

const mostRemembered = 2000;
const longestRemembered = 300;

/** Few headers are sent by many: what each value means is worked out once. */
function remembering<Value>(work: (header: string) => Value): (header: string) => Value {
  const known = new BoundedMap<string, Value>(mostRemembered);
  return (header) => (header.length > longestRemembered ? work(header) : known.getOrMake(header, work));
}

const codingOf = remembering<Coding>((header) => codingFor(header) ?? "plain");
const languageOf = remembering<Language>((header) => preferredLanguage(header) ?? "es");
const cookiesOf = remembering<SharedCookies | "somebody">(readCookies);

export function codingWanted(acceptEncoding: string | undefined): Coding {
  return acceptEncoding === undefined ? "plain" : codingOf(acceptEncoding);
}

const kinds = new BoundedMap<string, ReaderKind>(mostRemembered);

export function kindOf(language: Language, territory: string | null): ReaderKind {
  const key = territory === null ? language : `${language} ${territory}`;
  return kinds.getOrMake(key, () => ({ language, territory, key }));
}

/** What kind of reader sends these headers; null for somebody who is told apart from others. */
export function readerKind(
  cookie: string | undefined,
  acceptLanguage: string | undefined,
): ReaderKind | null {
  if (cookie === undefined) return kindOf(languageOf(acceptLanguage ?? ""), null);
  const cookies = cookiesOf(cookie);
  if (cookies === "somebody") return null;
  return kindOf(cookies.language ?? languageOf(acceptLanguage ?? ""), cookies.territory);
}

interface SharedCookies {
  language: Language | null;
  territory: string | null;
}

const ours = "cabildo-";

/** Any cookie of ours but the two that say how pages are read makes a reader somebody in particular. */
function readCookies(header: string): SharedCookies | "somebody" {
  const found: SharedCookies = { language: null, territory: null };
  for (const part of header.split(";")) {
    const cookie = part.trim();
    if (!cookie.includes(ours)) continue;
    const [name = "", value = ""] = cookie.split("=", 2);
    const word = wordIn(value);
    if (word === null) return "somebody";
    if (name === "cabildo-language" && found.language === null && isLanguage(word)) found.language = word;
    else if (name === "cabildo-territory" && found.territory === null) found.territory = word;
    else return "somebody";
  }
  return found;
}

/** What Remix wrote into a cookie of ours: a short word as JSON, in base64. */
function wordIn(value: string): string | null {
  try {
    const word = JSON.parse(Buffer.from(decodeURIComponent(value), "base64").toString("latin1"));
    return typeof word === "string" && /^[\w.-]{1,40}$/.test(word) ? word : null;
  } catch {
    return null;
  }
}

/** The headers of a request that nobody in particular sends: the page is made from these alone. */
export function headersOf({ language, territory }: ReaderKind): Record<string, string> {
  if (territory === null) return { "Accept-Language": language };
  const value = encodeURIComponent(Buffer.from(JSON.stringify(territory)).toString("base64"));
  return { "Accept-Language": language, Cookie: `cabildo-territory=${value}` };
}
