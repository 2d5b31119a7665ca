import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import { isBy } from "#app/domain/participant/participant.server.ts";
import { can } from "#app/domain/person/actor.ts";
import { attachmentById, isSent } from "#app/domain/response/attachment.server.ts";
import type { Attachment } from "#app/domain/response/attachment.ts";
import type { Context } from "#app/http/context.ts";
import { found } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";

/** A file that answers a question: for its author, and once sent for whoever works on the consultation. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const attachment = found(await attachmentById(context.db, params.id ?? ""));
  if (!(await mayRead(request, context, attachment))) throw new Response(null, { status: 404 });
  const headers = {
    "Content-Type": attachment.mediaType,
    "Content-Length": String(attachment.bytes),
    "Content-Disposition": `attachment; filename="${attachment.fileName}"`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  return new Response(found(await context.storage.get(attachment.storageKey)), { headers });
}

async function mayRead(request: Request, context: Context, attachment: Attachment): Promise<boolean> {
  const { db } = context;
  const { actor } = await readerOf(request, context);
  if (await isBy(db, actor, attachment.participantId)) return true;
  const holders = await authorityIdsOf(db, attachment.consultationId);
  const worksOnIt = can(actor, "official", holders) || can(actor, "moderator", holders);
  return worksOnIt && (await isSent(db, attachment));
}
