import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import { meetingById } from "#app/domain/meeting/meeting.server.ts";
import { shownMeeting } from "#app/domain/meeting/shown-meeting.ts";
import { found } from "#app/http/guards.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { MeetingFacts } from "#app/ui/meeting/meeting-facts.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Prose } from "#app/ui/page/prose.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, data: Data) => data.meeting.title } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const meeting = found(await meetingById(db, params.meetingId ?? "", consultation.id));
  const [lead] = await authoritiesOf(db, consultation.id);
  const { title } = await titleFor(request, context, consultation);
  return {
    authority: { slug: lead!.slug, timeZone: lead!.timeZone },
    consultation: { slug: consultation.slug, title, language: consultation.language },
    meeting: shownMeeting(meeting, lead!.timeZone, new Date()),
    minutes: { html: meeting.minutesHtml, at: meeting.minutesAt },
  };
}

export default function Meeting() {
  const { t, day } = useLocale();
  const { authority, consultation, meeting, minutes } = useLoaderData<typeof loader>();
  const here = `/consultations/${consultation.slug}`;
  const lang = useLangOf()(consultation.language);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title },
        ]}
      />
      <PageHeading caption={t("phase.meeting.caption")} lang={lang} />
      <MeetingFacts meeting={meeting} timeZone={authority.timeZone} lang={lang} />
      {meeting.state !== "cancelled" && (
        <p>
          <a href={`${here}/calendar.ics`}>{t("phase.calendar.link")}</a>
        </p>
      )}
      {minutes.html !== "" && (
        <section className="stack measure">
          <h2>{t("phase.minutes.title")}</h2>
          {minutes.at && (
            <p className="muted small">
              {t("phase.minutes.written", { day: day(minutes.at, authority.timeZone) })}
            </p>
          )}
          <Prose html={minutes.html} lang={lang} under={2} />
        </section>
      )}
    </>
  );
}
