import type { WaitingReason } from "#app/domain/moderation/pre-moderation.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** That a moderator reads it before it is shown, and why. */
export function WaitingNotice({ reason }: { reason: WaitingReason }) {
  const { t } = useLocale();
  return (
    <Notice title={t("signal.wait.title")}>
      <p>{t(`signal.wait.${reason}`)}</p>
    </Notice>
  );
}
