import type { ReactNode } from "react";
import type { DeskPage } from "#app/domain/consultation/desk.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";

/** Around every page of the desk about one consultation. */
export function DeskFrame({
  page,
  above = [],
  summary,
  lead,
  children,
}: {
  page: DeskPage;
  /** Pages between the overview and this one. */
  above?: { href: string; label: string }[];
  /** An ErrorSummary: it comes before everything. */
  summary?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useLocale();
  const { id, title } = page.consultation;
  return (
    <>
      {summary}
      <Breadcrumbs
        items={[
          { href: "/desk", label: t("common.desk") },
          { href: `/desk/consultations/${id}`, label: title },
          ...above,
        ]}
      />
      <PageHeading lead={lead} />
      {children}
    </>
  );
}

/** Why there is no form here: it is published, or others lead it. */
export function FrozenNotice({ page }: { page: DeskPage }) {
  const { t } = useLocale();
  if (page.frozen === "reading") {
    return (
      <Notice title={t("desk.frozen.reading.title")}>
        <p>{t("desk.frozen.reading.text", { authority: page.authority.name })}</p>
      </Notice>
    );
  }
  return (
    <Notice title={t("desk.frozen.published.title")}>
      <p>{t("desk.frozen.published.text")}</p>
      <p>
        <a href={`/desk/consultations/${page.consultation.id}/corrections`}>{t("desk.corrections.add")}</a>
      </p>
    </Notice>
  );
}
