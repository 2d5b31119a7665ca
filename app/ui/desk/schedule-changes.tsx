import { useLocale } from "#app/ui/locale.tsx";
import type { PhaseKind } from "#db/schema.ts";

export interface ScheduleChange {
  id: string;
  phase: PhaseKind | null;
  kind: "extended" | "closed-early";
  closesBefore: string;
  closesAfter: string;
  reason: string;
}

/** Each time the closing was moved, and why. */
export function ScheduleChanges({ changes, timeZone }: { changes: ScheduleChange[]; timeZone: string }) {
  const { t, instant } = useLocale();
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.id}>
          {change.phase && `${t("common.labelled", { name: t(`phase.name.${change.phase}`) })} `}
          {t(`desk.overview.${change.kind}`, {
            before: instant(change.closesBefore, timeZone),
            after: instant(change.closesAfter, timeZone),
          })}
          . {change.reason}
        </li>
      ))}
    </ul>
  );
}
