import type { DecisionBeside } from "#app/domain/decision/beside.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** What a decision did to what is shown here: under which rule, and where it is explained. */
export function DecisionNote({ decision, title }: { decision: DecisionBeside; title: string }) {
  return (
    <Notice title={title}>
      <DecisionFacts decision={decision} />
    </Notice>
  );
}

/** The rule, the reasons where they are the reader's to read, and the page of the decision. */
export function DecisionFacts({ decision: { id, rule, reason } }: { decision: DecisionBeside }) {
  const { t } = useLocale();
  return (
    <>
      {rule && <p>{t("consultation.hidden.rule", { rule })}</p>}
      {reason && <p className="as-written">{reason}</p>}
      <p>
        <a href={`/decisions/${id}`}>{t("proposal.decided.see")}</a>
      </p>
    </>
  );
}
