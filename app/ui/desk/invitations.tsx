import type { DeskPage } from "#app/domain/consultation/desk.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** What the lead asks of the authorities the reader works for, and what they answered. */
export function Invitations({
  page,
  own,
}: {
  page: DeskPage;
  own: readonly { id: string; name: string; agreedAt: string | null }[];
}) {
  const { t } = useLocale();
  return own.map(({ id, name, agreedAt }) => (
    <Notice
      key={id}
      kind={agreedAt === null ? "warning" : "success"}
      title={t(agreedAt === null ? "desk.agreement.invited" : "desk.agreement.done", { authority: name })}
    >
      {agreedAt === null && (
        <p>{t("desk.agreement.invited.text", { lead: page.authority.name, authority: name })}</p>
      )}
      <p>
        <a href={`/desk/consultations/${page.consultation.id}/authorities/${id}/agreement`}>
          {t("desk.agreement.see")}
        </a>
      </p>
    </Notice>
  ));
}
