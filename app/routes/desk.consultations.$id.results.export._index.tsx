import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { exportFacts } from "#app/domain/result/export.server.ts";
import { exportFormats } from "#app/domain/result/export.ts";
import { columnsOf, responseColumns } from "#app/domain/result/export-columns.ts";
import { exportSizes } from "#app/domain/result/export-size.server.ts";
import { requireResults, resultsPage } from "#app/http/results.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ResultsFrame } from "#app/ui/result/results-frame.tsx";

export const handle = { title: (t) => t("result.export.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireResults(request, context, params.id);
  const { consultation, language } = desk;
  const facts = await exportFacts(context.db, consultation, language, new Date());
  const { t } = localeOf(consultation.language);
  return {
    ...resultsPage(desk),
    responses: facts.responses,
    columns: responseColumns.length + facts.questions.flatMap((question) => columnsOf(question, t)).length,
    sizes: await exportSizes(context.db, consultation, facts, context.secret),
  };
}

export default function Export() {
  const { t, number } = useLocale();
  const { responses, columns, sizes, ...page } = useLoaderData<typeof loader>();
  const results = `/desk/consultations/${page.consultation.id}/results`;
  const base = `${results}/export`;
  return (
    <ResultsFrame page={page} part="/export" lead={t("result.export.lead")}>
      {responses === 0 && (
        <EmptyState title={t("result.export.none.title")} text={t("result.export.none.text")} />
      )}
      <Facts
        across
        items={[
          { label: t("result.export.responses"), value: number(responses), big: true },
          { label: t("result.export.columns"), value: number(columns) },
        ]}
      />
      <Notice title={t("result.export.personal.title")}>
        <p>{t("result.export.personal.text")}</p>
        <p>{t("result.export.personal.record")}</p>
      </Notice>
      <section className="stack">
        <h2>{t("result.export.files")}</h2>
        <ul className="cards list-plain">
          {exportFormats.map((format) => (
            <Card key={format} as="li">
              <h3>
                <a href={`${base}/${format}`}>
                  {t("result.export.download", { format: format.toUpperCase() })}
                </a>
              </h3>
              <p>{t(`result.export.format.${format}`)}</p>
              <p className="muted">
                {t("result.export.size", { megabytes: number(Math.max(sizes[format] / 1e6, 0.1), 1) })}
              </p>
            </Card>
          ))}
        </ul>
        <p className="muted">{t("result.export.waiting")}</p>
      </section>
      <section className="stack">
        <h2>{t("result.export.contents")}</h2>
        <ul>
          <li>{t("result.export.contents.response")}</li>
          <li>{t("result.export.contents.question")}</li>
          <li>{t("result.export.contents.not")}</li>
        </ul>
        <p>
          <a href={`${base}/code-book`}>{t("result.export.code-book.read")}</a>
        </p>
      </section>
    </ResultsFrame>
  );
}
