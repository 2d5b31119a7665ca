import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

export interface SuspensionShown {
  endsAt: string;
  decisionId: string;
  timeZone: string;
}

/** To somebody suspended: until when, what they may still do, and how to appeal. */
export function SuspensionNotice({ suspension }: { suspension: SuspensionShown | null }) {
  const { t, instant } = useLocale();
  if (suspension === null) return null;
  const { endsAt, decisionId, timeZone } = suspension;
  return (
    <Notice kind="warning" title={t("proposal.suspended.title", { when: instant(endsAt, timeZone) })}>
      <p>{t("proposal.suspended.text")}</p>
      <p>
        <a href={`/decisions/${decisionId}`}>{t("proposal.suspended.appeal")}</a>
      </p>
    </Notice>
  );
}
