import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cancelMeeting, meetingById } from "#app/domain/meeting/meeting.server.ts";
import { CancellationInput, meetingLengths, meetingState } from "#app/domain/meeting/meeting.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { meetingReasons } from "#app/http/meeting-reasons.ts";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("phase.meeting.cancel") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const meeting = found(await meetingById(context.db, params.meetingId ?? "", desk.consultation.id));
  return {
    ...deskPage(desk),
    title: meeting.title,
    state: meetingState(meeting, new Date()),
    held: await heldForm(context.db, request),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, CancellationInput);
  if (!form.ok) return invalid(form);

  const meeting = { id: params.meetingId ?? "", consultationId: consultation.id };
  const cancelled = await cancelMeeting(context.db, actor, meeting, form.input);
  if (!cancelled.ok) return refused(form, meetingReasons(cancelled));
  return redirect(`/desk/consultations/${consultation.id}/meetings?done=cancelled`);
}

export default function CancelMeeting() {
  const { t } = useLocale();
  const { title, state, held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<CancellationInput>({
    result: answer?.result,
    defaults: held ?? undefined,
  });
  const reason = t("phase.meeting.reason");
  const mayCancel = page.frozen !== "reading" && (state === "coming" || state === "running");
  return (
    <DeskFrame
      page={page}
      above={[
        { href: `/desk/consultations/${page.consultation.id}/meetings`, label: t("phase.meetings.title") },
      ]}
      summary={<ErrorSummary form={form} labels={{ reason }} />}
      lead={<span lang={page.consultation.language}>{title}</span>}
    >
      {page.frozen === "reading" && <FrozenNotice page={page} />}
      {state === "cancelled" && <Notice title={t("phase.refused.meeting-cancelled")} />}
      {state === "over" && <Notice title={t("phase.refused.meeting-over")} />}
      {(mayCancel || answer) && (
        <PageForm keyed form={form}>
          <TextArea
            field={fields.reason}
            label={reason}
            hint={t("desk.timing.reason.hint")}
            maxLength={meetingLengths.reason.max}
            rows={4}
            lang={page.consultation.language}
          />
          <SubmitButton variant="danger">{t("phase.meeting.cancel")}</SubmitButton>
        </PageForm>
      )}
    </DeskFrame>
  );
}
