import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { meetingsOf } from "#app/domain/meeting/meeting.server.ts";
import { shownMeeting } from "#app/domain/meeting/shown-meeting.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { MeetingFacts } from "#app/ui/meeting/meeting-facts.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("phase.meetings.title") } satisfies PageHandle;

const acts = ["called", "changed", "cancelled", "minuted"] as const;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const now = new Date();
  const done = new URL(request.url).searchParams.get("done");
  const meetings = await meetingsOf(context.db, desk.consultation.id);
  return {
    ...deskPage(desk),
    meetings: meetings.map((one) => shownMeeting(one, desk.lead.timeZone, now)),
    done: acts.find((act) => act === done) ?? null,
  };
}

export default function Meetings() {
  const { t } = useLocale();
  const { meetings, done, ...page } = useLoaderData<typeof loader>();
  const base = `/desk/consultations/${page.consultation.id}/meetings`;
  const mayChange = page.frozen !== "reading";
  return (
    <DeskFrame page={page} lead={t("phase.meetings.lead")}>
      {done && <Notice kind="success" title={t(`phase.meeting.${done}`)} />}
      {mayChange && (
        <p>
          <ButtonLink href={`${base}/new`}>{t("phase.meeting.new")}</ButtonLink>
        </p>
      )}
      {meetings.length === 0 && <EmptyState title={t("phase.meetings.none")} />}
      <ul className="list-plain stack">
        {meetings.map((meeting) => (
          <Card as="li" key={meeting.id}>
            <h2 lang={page.consultation.language}>{meeting.title}</h2>
            <MeetingFacts
              meeting={meeting}
              timeZone={page.authority.timeZone}
              lang={page.consultation.language}
            />
            {mayChange && meeting.state !== "cancelled" && (
              <ul className="list-plain row" data-gap="m">
                <Act href={`${base}/${meeting.id}`} label={t("phase.meeting.change")} of={meeting.title} />
                {meeting.state !== "over" && (
                  <Act
                    href={`${base}/${meeting.id}/cancellation`}
                    label={t("phase.meeting.cancel")}
                    of={meeting.title}
                  />
                )}
                {meeting.state !== "coming" && (
                  <Act
                    href={`${base}/${meeting.id}/minutes`}
                    label={t(meeting.hasMinutes ? "phase.minutes.change" : "phase.minutes.write")}
                    of={meeting.title}
                  />
                )}
              </ul>
            )}
          </Card>
        ))}
      </ul>
    </DeskFrame>
  );
}

function Act({ href, label, of }: { href: string; label: string; of: string }) {
  return (
    <li>
      <a href={href}>
        {label}
        <span className="hidden">: {of}</span>
      </a>
    </li>
  );
}
