import type { SubmissionResult } from "@conform-to/react";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** This can no longer be decided: why, and the reasons that somebody wrote for it are not lost. */
export function UnsentDecision({
  result,
  held,
}: {
  result: SubmissionResult | undefined;
  /** Reasons typed before signing in. */
  held: string | undefined;
}) {
  const { t, text } = useLocale();
  const typed = result?.initialValue?.reason ?? held;
  const messages = Object.values(result?.error ?? {}).flat();
  return (
    <Notice kind="warning" title={t(typed ? "moderation.unsent.title" : "moderation.decide.closed")}>
      {messages.map((message) => message && <p key={message}>{text(message)}</p>)}
      {typeof typed === "string" && typed !== "" && (
        <>
          <p>{t("moderation.unsent.text")}</p>
          <p className="as-written">{typed}</p>
        </>
      )}
    </Notice>
  );
}
