import { useLocale } from "#app/ui/locale.tsx";
import type { AppealOutcome } from "#db/schema.ts";

interface Contested {
  reversedAt: string | null;
  appeal: { dueAt: string; outcome: AppealOutcome | null; late: boolean } | null;
  reviews: number;
}

/** Whether somebody contested a decision, and what came of it; nothing where nobody did and it stands. */
export function AppealWords({ decision, timeZone }: { decision: Contested; timeZone: string }) {
  const { t, day } = useLocale();
  const { appeal, reversedAt, reviews } = decision;
  const said = [
    ...(appeal ? [t(`record.appeal.${appeal.outcome ?? "open"}`)] : []),
    ...(appeal && appeal.outcome === null
      ? [t("record.appeal.due", { day: day(appeal.dueAt, timeZone) })]
      : []),
    ...(appeal?.late ? [t("record.appeal.late")] : []),
    ...(reversedAt && appeal?.outcome !== "overturned" ? [t("record.reversed")] : []),
    ...(reviews > 0 ? [t("record.reviews", { count: reviews })] : []),
  ];
  if (said.length === 0) return null;
  return <p className="small">{said.join(" · ")}</p>;
}
