import { type KeptFile, withTag } from "#app/domain/summary/file/kept-files.server.ts";
import { summaryFile } from "#app/domain/summary/file/summary-file.server.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import type { Context } from "#app/http/context.ts";
import { found } from "#app/http/guards.server.ts";
import { editionAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { isLanguage } from "#app/i18n/languages.ts";
import type { Language } from "#db/schema.ts";

interface Params {
  slug?: string;
  code?: string;
}

/** The edition that an address asks for, in the language it is to be said in; else the 404 page. */
export async function summaryAsked(request: Request, context: Context, params: Params): Promise<SummaryFile> {
  const consultation = await publishedConsultation(context.db, params.slug);
  const language = languageAsked(request) ?? (await readerOf(request, context)).language;
  return editionOf(request, context, consultation, params.code, language);
}

/** As above, but the same for everybody who comes from elsewhere: no cookie is read or set. */
export async function summaryForAnybody(
  request: Request,
  context: Context,
  params: Params,
): Promise<SummaryFile> {
  const consultation = await publishedConsultation(context.db, params.slug);
  const language = languageAsked(request) ?? consultation.language;
  return editionOf(request, context, consultation, params.code, language);
}

async function editionOf(
  request: Request,
  { db }: Context,
  consultation: Parameters<typeof summaryFile>[1],
  code: string | undefined,
  language: Language,
): Promise<SummaryFile> {
  const number = editionAsked(new URL(request.url));
  return found(await summaryFile(db, consultation, code ?? "", language, number));
}

/** Named in the address, unlike what a page says, it is not remembered. */
function languageAsked(request: Request): Language | null {
  const asked = new URL(request.url).searchParams.get("language");
  return isLanguage(asked) ? asked : null;
}

export interface Offered {
  name: string;
  type: string;
  publishedAt: string | null;
  /** Shown where it is opened, rather than saved. */
  inline?: boolean;
  /** Other sites' programs may read it, and other sites' pages may show it. */
  everywhere?: boolean;
  /** The address alone decides what it says, so that it may be kept on the way. */
  forAll?: boolean;
}

/** Text that costs nothing to make again. */
export function offerText(request: Request, offered: Offered, text: string): Response {
  return offer(request, offered, withTag(Buffer.from(text)));
}

/** A browser that has these bytes already is told so. */
export function offer(request: Request, offered: Offered, { bytes, etag }: KeptFile): Response {
  const named = request.url.includes("language=") || offered.forAll;
  const headers = new Headers({
    "Content-Type": offered.type,
    "Content-Disposition": `${offered.inline ? "inline" : "attachment"}; filename="${offered.name}"`,
    "Cache-Control": named ? "public, max-age=300" : "private, no-cache",
    // Weak: the same file may be sent compressed.
    ETag: `W/${etag}`,
  });
  if (offered.publishedAt) headers.set("Last-Modified", new Date(offered.publishedAt).toUTCString());
  if (offered.everywhere) {
    headers.set("Access-Control-Allow-Origin", "*");
    headers.set("Cross-Origin-Resource-Policy", "cross-origin");
  }
  const has = request.headers.get("If-None-Match")?.split(",") ?? [];
  if (has.some((tag) => tag.trim().replace(/^W\//, "") === etag)) {
    headers.delete("Content-Type");
    headers.delete("Content-Disposition");
    return new Response(null, { status: 304, headers });
  }
  headers.set("Content-Length", String(bytes.length));
  return new Response(request.method === "HEAD" ? null : new Uint8Array(bytes), { headers });
}
