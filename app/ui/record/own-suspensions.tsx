import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

interface OwnSuspension {
  id: string;
  decisionId: string;
  authority: string;
  timeZone: string;
  startsAt: string;
  endsAt: string;
  isOver: boolean;
}

/** From when to when somebody may not propose, argue or report, and which authority decided so. */
export function OwnSuspensions({ suspensions }: { suspensions: OwnSuspension[] }) {
  const { t, instant } = useLocale();
  if (suspensions.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("record.own.suspensions")}</h2>
      {suspensions.map(({ id, decisionId, authority, timeZone, startsAt, endsAt, isOver }) => (
        <Card key={id}>
          <p className="row" data-gap="s">
            <Tag kind={isOver ? "closed" : "stopped"}>
              {t(isOver ? "record.own.suspension.over" : "record.own.suspension.now")}
            </Tag>
            <span>{authority}</span>
          </p>
          <p>
            {t("record.own.suspension.time", {
              from: instant(startsAt, timeZone),
              until: instant(endsAt, timeZone),
            })}
          </p>
          <p className="small">{t("record.own.suspension.text")}</p>
          <p>
            <a href={`/decisions/${decisionId}`}>{t("record.own.suspension.see")}</a>
          </p>
        </Card>
      ))}
    </section>
  );
}
