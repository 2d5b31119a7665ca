import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorityIdsOf, consultationById } from "#app/domain/consultation/consultation.server.ts";
import { isPublished } from "#app/domain/consultation/consultation.ts";
import { documentById } from "#app/domain/document/document.server.ts";
import type { Document } from "#app/domain/document/document.ts";
import { can } from "#app/domain/person/actor.ts";
import type { Context } from "#app/http/context.ts";
import { found } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";

/** One file, for everybody once its consultation is published; before that it is there for officials only. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const document = found(await documentById(context.db, params.id!));
  const isPublic = await mayBeRead(request, context, document);
  const headers = headersOf(document, isPublic);
  if (request.headers.get("If-None-Match") === headers.get("ETag")) {
    return new Response(null, { status: 304, headers });
  }
  headers.set("Content-Length", String(document.bytes));
  if (request.method === "HEAD") return new Response(null, { headers });
  return new Response(found(await context.storage.get(document.storageKey)), { headers });
}

/** Whether everybody may read it; 404 for who may not. */
async function mayBeRead(request: Request, context: Context, { consultationId }: Document): Promise<boolean> {
  const consultation = found(await consultationById(context.db, consultationId));
  if (isPublished(consultation)) return true;
  const { actor } = await readerOf(request, context);
  const authorityIds = await authorityIdsOf(context.db, consultationId);
  if (!can(actor, "official", authorityIds)) throw new Response(null, { status: 404 });
  return false;
}

/**
 * Whatever is in the file, it runs nothing and reaches nothing of ours. Browsers show a PDF only
 * outside a sandbox, so it is downloaded.
 */
function headersOf({ mediaType, fileName, sha256 }: Document, isPublic: boolean): Headers {
  const disposition = mediaType.startsWith("image/") ? "inline" : "attachment";
  return new Headers({
    "Content-Type": mediaType,
    "Content-Disposition": `${disposition}; filename="${fileName}"`,
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": isPublic ? "public, max-age=86400" : "private, no-store",
    ETag: `"${sha256}"`,
  });
}
