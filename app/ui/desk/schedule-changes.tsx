import { useLocale } from "#app/ui/locale.tsx";

export interface ScheduleChange {
  id: string;
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
