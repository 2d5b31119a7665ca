import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** That something is hidden and under which rule; its author also reads why. */
export function HiddenNotice({
  title,
  decision,
  own,
}: {
  title: string;
  decision: { reason: string | null; ruleTitles: Record<string, string> | null } | null | undefined;
  own: boolean;
}) {
  const { t, language } = useLocale();
  const rule = decision?.ruleTitles?.[language];
  return (
    <Notice kind="warning" title={title}>
      {rule && <p>{t("consultation.hidden.rule", { rule })}</p>}
      {decision?.reason && <p>{decision.reason}</p>}
      {own && <p>{t("consultation.hidden.only-you")}</p>}
    </Notice>
  );
}
