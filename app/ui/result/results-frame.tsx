import type { ReactNode } from "react";
import type { ResultsPage } from "#app/domain/result/results-page.ts";
import { ConsultationViews } from "#app/ui/consultation/consultation-views.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";

const parts = ["", "/places", "/texts", "/crosstab", "/export"] as const;
export type ResultsPart = (typeof parts)[number];

/** Around every page of the results of one consultation. */
export function ResultsFrame({
  page,
  part,
  lead,
  question,
  children,
}: {
  page: ResultsPage;
  /** null: none of those that the pages link to, such as one question's. */
  part: ResultsPart | null;
  lead?: ReactNode;
  /** Its number, when the page is about one. */
  question?: number;
  children: ReactNode;
}) {
  const { t } = useLocale();
  const { id, title, language } = page.consultation;
  const base = `/desk/consultations/${id}`;
  return (
    <>
      <Breadcrumbs
        items={[
          ...(page.isOfficial
            ? [
                { href: "/desk", label: t("common.desk") },
                { href: base, label: title },
              ]
            : [
                { href: "/desk/results", label: t("result.list.title") },
                { href: `/consultations/${page.consultation.slug}`, label: title },
              ]),
          ...(part === "" ? [] : [{ href: `${base}/results`, label: t("result.title") }]),
        ]}
      />
      <PageHeading lead={lead} question={question} lang={question === undefined ? undefined : language} />
      <ConsultationViews
        label={t("result.parts")}
        items={parts.map((one) => ({
          href: `${base}/results${one}`,
          label: t(partNames[one]),
          current: one === part,
        }))}
      />
      {children}
    </>
  );
}

const partNames = {
  "": "result.part.overview",
  "/places": "result.part.places",
  "/texts": "result.part.texts",
  "/crosstab": "result.part.crosstab",
  "/export": "result.part.export",
} as const satisfies Record<ResultsPart, string>;

/** When the figures were counted, and the way to count them again. */
export function Counted({ at, href, timeZone }: { at: string; href: string; timeZone: string }) {
  const { t, instant } = useLocale();
  return (
    <p className="small muted">
      {t("result.counted", { when: instant(at, timeZone) })} <a href={href}>{t("result.again")}</a>
    </p>
  );
}
