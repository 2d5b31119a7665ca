import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { type By, crossTab } from "#app/domain/result/cross-tab.server.ts";
import { columnKinds, hasKind, rowKinds } from "#app/domain/result/cross-tab.ts";
import { kept } from "#app/domain/result/kept.server.ts";
import { requireResults, resultsPage } from "#app/http/results.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { CrossTabForm } from "#app/ui/result/cross-tab-form.tsx";
import { CrossTabTable } from "#app/ui/result/cross-tab-table.tsx";
import { Counted, ResultsFrame } from "#app/ui/result/results-frame.tsx";

export const handle = { title: (t) => t("result.crosstab.title") } satisfies PageHandle;

export async function loader({ request, context: { db, ...context }, params }: LoaderFunctionArgs) {
  const desk = await requireResults(request, { db, ...context }, params.id);
  const { consultation } = desk;
  const query = new URL(request.url).searchParams;
  const questions = await questionsOf(db, consultation.id);
  const question = questions
    .filter(hasKind(columnKinds))
    .find((one) => String(one.position) === query.get("question"));
  const other = questions
    .filter(hasKind(rowKinds))
    .find((one) => String(one.position) === query.get("by") && one !== question);
  const asked = query.get("by") ?? "municipality";
  const by: By | null = asked === "municipality" || asked === "channel" ? asked : (other ?? null);
  const key = `crosstab ${question?.id} ${typeof by === "object" ? by?.id : by}`;
  const counted = question && by ? await kept(db, key, () => crossTab(db, consultation, question, by)) : null;
  const listed = (kinds: Parameters<typeof hasKind>[0]) =>
    questions.filter(hasKind(kinds)).map(({ position, title }) => ({ position, title }));
  return {
    ...resultsPage(desk),
    columns: listed(columnKinds),
    rows: listed(rowKinds),
    question: question ? { position: question.position, title: question.title } : null,
    by: by === null ? "" : typeof by === "string" ? by : String(by.position),
    other: other ? { position: other.position, title: other.title } : null,
    table: counted?.result ?? null,
    at: counted?.at ?? null,
  };
}

export default function CrossTabulation() {
  const { t } = useLocale();
  const { columns, rows, question, by, other, table, at, ...page } = useLoaderData<typeof loader>();
  const here = `/desk/consultations/${page.consultation.id}/results/crosstab`;
  const minimum = page.consultation.minimumCell;
  if (columns.length === 0) {
    return (
      <ResultsFrame page={page} part="/crosstab">
        <EmptyState title={t("result.crosstab.no-question")} text={t("result.crosstab.no-question.text")} />
      </ResultsFrame>
    );
  }
  return (
    <ResultsFrame page={page} part="/crosstab" lead={t("result.crosstab.lead", { minimum })}>
      <CrossTabForm
        values={{ question: question ? String(question.position) : "", by }}
        columns={columns}
        rows={rows}
      />
      {at && question && (
        <>
          <Counted
            at={at}
            href={`${here}?question=${question.position}&by=${by}`}
            timeZone={page.authority.timeZone}
          />
          {table ? (
            <>
              <CrossTabTable
                table={table}
                question={question}
                by={other ? null : by === "channel" ? "channel" : "municipality"}
                other={other}
                lang={page.consultation.language}
              />
              <p>
                <a href={`${here}/csv?question=${question.position}&by=${by}`}>
                  {t("result.export.crosstab.csv")}
                </a>
              </p>
            </>
          ) : (
            <EmptyState
              title={t("result.crosstab.too-few")}
              text={t("result.crosstab.too-few.text", { minimum })}
            />
          )}
        </>
      )}
      <Details summary={t("result.crosstab.how")}>
        <p>{t("result.crosstab.how.rows", { minimum })}</p>
        <p>{t("result.crosstab.how.cells", { minimum })}</p>
        <p>{t("result.crosstab.how.source")}</p>
      </Details>
    </ResultsFrame>
  );
}
