import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { callMeeting } from "#app/domain/meeting/meeting.server.ts";
import { MeetingInput } from "#app/domain/meeting/meeting.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { meetingReasons } from "#app/http/meeting-reasons.ts";
import { FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { MeetingForm, meetingLabels } from "#app/ui/meeting/meeting-form.tsx";
import { MeetingFrame } from "#app/ui/meeting/meeting-frame.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("phase.meeting.new") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  return { ...deskPage(desk), held: await heldForm(context.db, request) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, MeetingInput);
  if (!form.ok) return invalid(form);

  const called = await callMeeting(context.db, actor, consultation.id, form.input);
  // A button pressed twice: the meeting is there.
  if (!called.ok && called.refusal !== "called-already") return refused(form, meetingReasons(called));
  return redirect(`/desk/consultations/${consultation.id}/meetings?done=called`);
}

export default function NewMeeting() {
  const locale = useLocale();
  const { t } = locale;
  const { held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<MeetingInput>({
    result: answer?.result,
    defaults: held ?? undefined,
  });
  const labels = meetingLabels(locale);
  return (
    <MeetingFrame page={page} summary={<ErrorSummary form={form} labels={labels} />}>
      {page.frozen === "reading" ? (
        <FrozenNotice page={page} />
      ) : (
        <MeetingForm
          form={form}
          fields={fields}
          labels={labels}
          lang={page.consultation.language}
          submit={t("phase.meeting.call")}
        />
      )}
    </MeetingFrame>
  );
}
