import type { DecisionBeside } from "#app/domain/decision/beside.ts";
import { DecisionFacts } from "#app/ui/label/decision-note.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** That something is hidden and under which rule; its author also reads why. */
export function HiddenNotice({
  title,
  decision,
  own,
}: {
  title: string;
  decision: DecisionBeside | undefined;
  own: boolean;
}) {
  const { t } = useLocale();
  return (
    <Notice kind="warning" title={title}>
      {decision && <DecisionFacts decision={decision} />}
      {own && <p>{t("consultation.hidden.only-you")}</p>}
    </Notice>
  );
}
