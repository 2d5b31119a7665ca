import { exportResponses } from "#app/domain/result/export.server.ts";
import type { ExportFormat } from "#app/domain/result/export.ts";
import type { Context } from "#app/http/context.ts";
import { download } from "#app/http/download.ts";
import { takeFrom, whoActs } from "#app/http/guards.server.ts";
import { requireResults } from "#app/http/results.server.ts";

const mediaTypes = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
} as const satisfies Record<ExportFormat, string>;

/** Every response as one file. A look at its headers alone, or a browser that reads ahead, is no download. */
export async function downloadResponses(
  request: Request,
  context: Context,
  id: string | undefined,
  format: ExportFormat,
): Promise<Response> {
  const { actor, consultation, language } = await requireResults(request, context, id);
  const type = mediaTypes[format];
  if (request.method === "HEAD") return download(fileName(consultation.slug, new Date(), format), type, null);
  if (request.headers.get("Sec-Purpose")?.startsWith("prefetch")) throw new Response(null, { status: 403 });
  await takeFrom(context, "export", whoActs(actor, context));

  const now = new Date();
  const order = { format, secret: context.secret, language };
  const exported = await exportResponses(context.db, actor, consultation.id, order, now);
  if (!exported.ok) throw new Response(null, { status: exported.refusal === "gone" ? 404 : 403 });
  return download(fileName(consultation.slug, now, format), type, exported.chunks);
}

/** "plan-de-plazas-responses-2026-11-22.csv" */
export function fileName(slug: string, now: Date, ending: string, what = "responses"): string {
  return `${slug}-${what}-${now.toISOString().slice(0, 10)}.${ending}`;
}
