import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** The button that signs for the authority, and the way out. */
export function AgreementForm({
  consultationId,
  own,
  seen,
}: {
  consultationId: string;
  own: { id: string; name: string; agreedAt: string | null };
  /** The version of the draft that this page shows. */
  seen: number;
}) {
  const { t } = useLocale();
  const refusal = `/desk/consultations/${consultationId}/authorities/${own.id}/refusal`;
  if (own.agreedAt !== null) {
    return (
      <Notice kind="success" title={t("desk.agreement.done", { authority: own.name })}>
        <p>
          <a href={refusal}>{t("desk.agreement.withdraw")}</a>
        </p>
      </Notice>
    );
  }
  return (
    <form method="post" className="row">
      <input type="hidden" name="seen" value={seen} />
      <SubmitButton>{t("desk.agreement.submit", { authority: own.name })}</SubmitButton>
      <a href={refusal}>{t("desk.agreement.decline")}</a>
    </form>
  );
}
