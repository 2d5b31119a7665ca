import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AnswerDayInput } from "#app/domain/answer/answer.ts";
import { answerDayChanges, moveAnswerDay } from "#app/domain/answer/answer-day.server.ts";
import { noteLength } from "#app/domain/answer/outcomes.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { msg } from "#app/i18n/message-reference.ts";
import { AnswerDayMoves } from "#app/ui/answer/answer-clock.tsx";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("answer.day.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { consultation } = desk;
  if (!desk.mayChange || consultation.publishedAt === null) throw new Response(null, { status: 403 });
  return {
    ...deskPage(desk),
    answersBy: consultation.answersBy,
    changes: (await answerDayChanges(context.db, [consultation.id])).map(
      ({ consultationId: _, ...one }) => one,
    ),
    held: await heldForm(context.db, request),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, AnswerDayInput);
  if (!form.ok) return invalid(form);

  const moved = await moveAnswerDay(context.db, actor, consultation.id, form.input);
  if (moved.ok) return redirect(`/desk/consultations/${consultation.id}/answers?saved`);
  if (moved.refusal === "gone") throw new Response(null, { status: 404 });
  if (moved.refusal === "not-allowed") throw new Response(null, { status: 403 });
  return refused(form, { answersBy: msg(`answer.refused.${moved.refusal}`) });
}

export default function MoveAnswerDay() {
  const { t, day } = useLocale();
  const { answersBy, changes, held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<AnswerDayInput>({
    result: answer?.result,
    defaults: held ?? undefined,
  });
  const labels = { answersBy: t("answer.day.day"), reason: t("answer.day.reason") };
  const { id, language } = page.consultation;
  return (
    <DeskFrame
      page={page}
      above={[{ href: `/desk/consultations/${id}/answers`, label: t("answer.desk.title") }]}
      summary={<ErrorSummary form={form} labels={labels} />}
      lead={t("answer.day.lead", { day: answersBy ? day(answersBy) : "—" })}
    >
      <PageForm keyed form={form}>
        <DateTimeFields day={fields.answersBy} legend={labels.answersBy} />
        <TextArea
          field={fields.reason}
          label={labels.reason}
          hint={t("answer.day.reason.hint")}
          maxLength={noteLength.max}
          rows={4}
          lang={language}
        />
        <SubmitButton>{t("answer.day.submit")}</SubmitButton>
      </PageForm>
      <AnswerDayMoves changes={changes} timeZone={page.authority.timeZone} lang={language} />
    </DeskFrame>
  );
}
