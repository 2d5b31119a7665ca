import type { ShownMeeting } from "#app/domain/meeting/shown-meeting.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { MeetingFacts } from "#app/ui/meeting/meeting-facts.tsx";
import { Card } from "#app/ui/page/card.tsx";

/** The meetings of a consultation, those that were called off too. */
export function MeetingSection({
  meetings,
  slug,
  timeZone,
  lang,
}: {
  meetings: readonly ShownMeeting[];
  slug: string;
  timeZone: string;
  lang?: string;
}) {
  const { t } = useLocale();
  if (meetings.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("phase.meetings.title")}</h2>
      {meetings.map((meeting) => (
        <Card key={meeting.id}>
          <h3 lang={lang}>
            <a href={`/consultations/${slug}/meetings/${meeting.id}`}>
              {meeting.state === "cancelled" ? <s>{meeting.title}</s> : meeting.title}
            </a>
          </h3>
          <MeetingFacts meeting={meeting} timeZone={timeZone} lang={lang} />
          {meeting.hasMinutes && <p className="muted small">{t("phase.meeting.has-minutes")}</p>}
        </Card>
      ))}
    </section>
  );
}
