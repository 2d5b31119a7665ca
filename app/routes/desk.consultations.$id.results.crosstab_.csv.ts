import type { LoaderFunctionArgs } from "@remix-run/node";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { crossTab } from "#app/domain/result/cross-tab.server.ts";
import { columnKinds, hasKind, rowKinds } from "#app/domain/result/cross-tab.ts";
import { crossTabCsv } from "#app/domain/result/cross-tab-csv.ts";
import { csvFile } from "#app/http/csv-file.ts";
import { found, takeFrom, whoActs } from "#app/http/guards.server.ts";
import { requireResults } from "#app/http/results.server.ts";
import { localeOf } from "#app/i18n/locale.ts";

/** The table that the page shows, with the same figures withheld. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor, consultation, language } = await requireResults(request, context, params.id);
  const query = new URL(request.url).searchParams;
  const questions = await questionsOf(context.db, consultation.id);
  const at = (name: string) => questions.filter((one) => String(one.position) === query.get(name));
  const question = found(at("question").find(hasKind(columnKinds)));
  const asked = query.get("by");
  const other = at("by").find((one) => hasKind(rowKinds)(one) && one !== question);
  const by = asked === "municipality" || asked === "channel" ? asked : found(other);
  await takeFrom(context, "export", whoActs(actor, context));
  const table = found(await crossTab(context.db, consultation, question, by));
  const name = `${consultation.slug}-question-${question.position}-by-${asked}.csv`;
  return csvFile(name, crossTabCsv(table, localeOf(language).t));
}
