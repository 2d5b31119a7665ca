import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { localTimeOf } from "#app/domain/consultation/schedule.ts";
import { changeMeeting, meetingById } from "#app/domain/meeting/meeting.server.ts";
import { MeetingInput } from "#app/domain/meeting/meeting.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { meetingReasons } from "#app/http/meeting-reasons.ts";
import { FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { MeetingForm, meetingLabels } from "#app/ui/meeting/meeting-form.tsx";
import { MeetingFrame } from "#app/ui/meeting/meeting-frame.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("phase.meeting.change") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const meeting = found(await meetingById(context.db, params.meetingId ?? "", desk.consultation.id));
  const starts = localTimeOf(meeting.startsAt, desk.lead.timeZone);
  const ends = localTimeOf(meeting.endsAt, desk.lead.timeZone);
  const values = {
    title: meeting.title,
    place: meeting.place,
    startsDay: starts.day,
    startsTime: starts.time,
    endsDay: ends.day,
    endsTime: ends.time,
  };
  return {
    ...deskPage(desk),
    isCancelled: meeting.cancelledAt !== null,
    values: (await heldForm(context.db, request)) ?? values,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, MeetingInput);
  if (!form.ok) return invalid(form);

  const meeting = { id: params.meetingId ?? "", consultationId: consultation.id };
  const changed = await changeMeeting(context.db, actor, meeting, form.input);
  if (!changed.ok && changed.refusal !== "nothing-changed") return refused(form, meetingReasons(changed));
  return redirect(`/desk/consultations/${consultation.id}/meetings?done=changed`);
}

export default function ChangeMeeting() {
  const locale = useLocale();
  const { t } = locale;
  const { values, isCancelled, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<MeetingInput>({ result: answer?.result, defaults: values });
  const labels = meetingLabels(locale);
  return (
    <MeetingFrame page={page} summary={<ErrorSummary form={form} labels={labels} />}>
      {page.frozen === "reading" && <FrozenNotice page={page} />}
      {isCancelled && <Notice title={t("phase.refused.meeting-cancelled")} />}
      {((page.frozen !== "reading" && !isCancelled) || answer) && (
        <MeetingForm
          form={form}
          fields={fields}
          labels={labels}
          lang={page.consultation.language}
          submit={t("desk.save")}
        />
      )}
    </MeetingFrame>
  );
}
