import type { ShownMeeting } from "#app/domain/meeting/shown-meeting.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

const kinds = { cancelled: "stopped", coming: "waiting", running: "open", over: "closed" } as const;

/** Whether it takes place, when and where. */
export function MeetingFacts({
  meeting,
  timeZone,
  lang,
}: {
  meeting: ShownMeeting;
  timeZone: string;
  lang?: string;
}) {
  const { t, instant } = useLocale();
  const { state, startsAt, endsAt, endsTime, place, cancelledReason } = meeting;
  const when = t("phase.meeting.when", {
    starts: instant(startsAt, timeZone),
    ends: endsTime ?? instant(endsAt, timeZone),
  });
  return (
    <>
      <p className="row" data-gap="s">
        <Tag kind={kinds[state]}>{t(`phase.meeting.state.${state}`)}</Tag>
        <span>
          <Icon name="time" /> {state === "cancelled" ? <s>{when}</s> : when}
        </span>
      </p>
      <p>
        <Icon name="place" /> <span lang={lang}>{state === "cancelled" ? <s>{place}</s> : place}</span>
      </p>
      {cancelledReason && (
        <p>
          {t("phase.meeting.why-cancelled")} <span lang={lang}>{cancelledReason}</span>
        </p>
      )}
    </>
  );
}
