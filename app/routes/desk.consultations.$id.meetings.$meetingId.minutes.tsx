import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { meetingById, writeMinutes } from "#app/domain/meeting/meeting.server.ts";
import { MinutesInput, meetingState } from "#app/domain/meeting/meeting.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { meetingReasons } from "#app/http/meeting-reasons.ts";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RichTextField } from "#app/ui/rich-text-editor.tsx";

export const handle = { title: (t) => t("phase.minutes.title"), hydrate: true } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const meeting = found(await meetingById(context.db, params.meetingId ?? "", desk.consultation.id));
  const held = await heldForm(context.db, request);
  return {
    ...deskPage(desk),
    title: meeting.title,
    state: meetingState(meeting, new Date()),
    values: { minutes: held?.minutes ?? meeting.minutes },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, MinutesInput);
  if (!form.ok) return invalid(form);

  const meeting = { id: params.meetingId ?? "", consultationId: consultation.id };
  const written = await writeMinutes(context.db, actor, meeting, form.input);
  if (!written.ok) return refused(form, meetingReasons(written));
  return redirect(`/desk/consultations/${consultation.id}/meetings?done=minuted`);
}

export default function Minutes() {
  const { t } = useLocale();
  const { title, state, values, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ minutes: string }>({ result: answer?.result, defaults: values });
  const label = t("phase.minutes.title");
  const lang = page.consultation.language;
  const mayWrite = page.frozen !== "reading" && (state === "running" || state === "over");
  return (
    <DeskFrame
      page={page}
      above={[
        { href: `/desk/consultations/${page.consultation.id}/meetings`, label: t("phase.meetings.title") },
      ]}
      summary={<ErrorSummary form={form} labels={{ minutes: label }} />}
      lead={<span lang={lang}>{title}</span>}
    >
      {page.frozen === "reading" && <FrozenNotice page={page} />}
      {state === "cancelled" && <Notice title={t("phase.refused.meeting-cancelled")} />}
      {state === "coming" && <Notice title={t("phase.refused.meeting-to-come")} />}
      {(mayWrite || answer) && (
        <PageForm keyed form={form}>
          <RichTextField field={fields.minutes} label={label} hint={t("phase.minutes.hint")} lang={lang} />
          <SubmitButton>{t("desk.save")}</SubmitButton>
        </PageForm>
      )}
    </DeskFrame>
  );
}
