import type { LoaderFunctionArgs } from "@remix-run/node";
import { codeBookChunks, exportFacts } from "#app/domain/result/export.server.ts";
import { fileName } from "#app/http/download.server.ts";
import { download } from "#app/http/download.ts";
import { takeFrom, whoActs } from "#app/http/guards.server.ts";
import { requireResults } from "#app/http/results.server.ts";

/** It counts what was said to each question, and so reads every response. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor, consultation, language } = await requireResults(request, context, params.id);
  const now = new Date();
  const name = fileName(consultation.slug, now, "csv", "code-book");
  const type = "text/csv; charset=utf-8; header=present";
  if (request.method === "HEAD") return download(name, type, null);
  await takeFrom(context, "export", whoActs(actor, context));
  const facts = await exportFacts(context.db, consultation, language, now);
  return download(name, type, codeBookChunks(context.db, consultation, facts, context.secret));
}
