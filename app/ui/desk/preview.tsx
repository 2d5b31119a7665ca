import type { ConsultationPage } from "#app/domain/consultation/consultation-page.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** Tells a preview from the page itself, and leads back. */
export function PreviewBar({ href }: { href: string }) {
  const { t } = useLocale();
  return (
    <Notice kind="warning" title={t("desk.preview.bar")}>
      <p>{t("desk.preview.text")}</p>
      <p>
        <a href={href}>{t("desk.preview.back")}</a>
      </p>
    </Notice>
  );
}

/** What citizens will be able to do, as buttons that lead nowhere yet. */
export function PreviewActions({ page }: { page: ConsultationPage }) {
  const { t } = useLocale();
  if (page.moment.standing !== "open") return null;
  return (
    <p className="row">
      {page.questions.length > 0 && (
        <span className="button">{t("consultation.action.answer", { minutes: page.minutes })}</span>
      )}
      {page.consultation.proposalsInvited && (
        <span className="button" data-variant="quiet">
          {t("consultation.action.propose")}
        </span>
      )}
    </p>
  );
}
