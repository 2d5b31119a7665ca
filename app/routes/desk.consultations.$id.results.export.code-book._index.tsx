import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codeBook } from "#app/domain/result/code-book.ts";
import { exportFacts } from "#app/domain/result/export.server.ts";
import { requireResults, resultsPage } from "#app/http/results.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { CodeBookGroup } from "#app/ui/result/code-book-group.tsx";
import { ResultsFrame } from "#app/ui/result/results-frame.tsx";

export const handle = { title: (t) => t("result.export.code-book") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireResults(request, context, params.id);
  const facts = await exportFacts(context.db, desk.consultation, desk.language, new Date());
  return { ...resultsPage(desk), book: codeBook(facts) };
}

export default function CodeBookPage() {
  const { t } = useLocale();
  const { book, ...page } = useLoaderData<typeof loader>();
  const results = `/desk/consultations/${page.consultation.id}/results`;
  return (
    <ResultsFrame page={page} part={null} lead={t("result.export.code-book.lead")}>
      <p>
        <a href={`${results}/export/code-book/csv`}>{t("result.export.code-book.csv")}</a>
      </p>
      {book.groups.map((group) => (
        <CodeBookGroup
          key={group.question?.code ?? "response"}
          group={group}
          lang={page.consultation.language}
        />
      ))}
      <section className="stack">
        <h2>{t("result.export.code-book.facts")}</h2>
        {book.facts.map(({ name, label, text }) => (
          <div key={name} className="stack" data-gap="s">
            <h3>{label}</h3>
            <p>{text}</p>
          </div>
        ))}
      </section>
    </ResultsFrame>
  );
}
