import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

export interface Clock {
  dueAt: string;
  decidedAt: string | null;
  late: boolean;
  withAdministrators: boolean;
}

/** By when it has to be decided, or when it was; the same words for everybody. */
export function AppealClock({ clock, timeZone }: { clock: Clock; timeZone: string }) {
  const { t, day } = useLocale();
  const { dueAt, decidedAt, late, withAdministrators } = clock;
  return (
    <p className="row" data-gap="s">
      {late && <Tag kind="stopped">{t("appeal.late")}</Tag>}
      <span>
        {decidedAt && `${t("appeal.decided-on", { day: day(decidedAt, timeZone) })} `}
        {(late || !decidedAt) && t(late ? "appeal.was-due" : "appeal.due", { day: day(dueAt, timeZone) })}
        {withAdministrators && ` ${t("appeal.administrators")}`}
      </span>
    </p>
  );
}
