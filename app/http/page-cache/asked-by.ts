import type { IncomingMessage } from "node:http";
import { type Coding, codingWanted, type ReaderKind, readerKind } from "#app/http/page-cache/reader-kind.ts";

export interface Asked {
  url: string;
  kind: ReaderKind;
  coding: Coding;
  ifNoneMatch: string | undefined;
}

/** What is asked for by somebody who is nobody in particular; null for all other requests. */
export function askedBy({ method, url, rawHeaders }: IncomingMessage): Asked | null {
  if ((method !== "GET" && method !== "HEAD") || !url) return null;
  let cookie: string | undefined;
  let language: string | undefined;
  let encoding: string | undefined;
  let ifNoneMatch: string | undefined;
  // Node makes an object of all headers when asked for one: four of them are needed here.
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    const { length } = name;
    if (length !== 6 && length !== 13 && length !== 15) continue;
    const value = rawHeaders[at + 1]!;
    switch (name.toLowerCase()) {
      case "cookie":
        cookie = cookie === undefined ? value : `${cookie}; ${value}`;
        break;
      case "accept-language":
        language = language === undefined ? value : `${language}, ${value}`;
        break;
      case "accept-encoding":
        encoding = encoding === undefined ? value : `${encoding}, ${value}`;
        break;
      case "if-none-match":
        ifNoneMatch = value;
        break;
    }
  }
  const kind = readerKind(cookie, language);
  return kind && { url, kind, coding: codingWanted(encoding), ifNoneMatch };
}
