import type { WaitingReason } from "#app/domain/moderation/pre-moderation.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** Which of the answers are published when they are sent, and which a moderator reads first, and why. */
export function WhatHappensNext({
  waiting: { count, all, reasons },
}: {
  waiting: { count: number; all: boolean; reasons: Exclude<WaitingReason, "everything">[] };
}) {
  const { t } = useLocale();
  const some = all ? t("response.review.moderated") : t("signal.wait.answers", { count });
  return (
    <>
      <p className="measure">{count === 0 ? t("response.review.published") : some}</p>
      {reasons.map((reason) => (
        <p className="measure" key={reason}>
          {t(`signal.wait.${reason}`)}
        </p>
      ))}
    </>
  );
}
