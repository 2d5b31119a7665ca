import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makeCommitment } from "#app/domain/commitment/commitment.server.ts";
import { CommitmentInput, mostCommitments } from "#app/domain/commitment/commitment-input.ts";
import { answeringPath, requireAnswering } from "#app/http/answering.server.ts";
import { deskPage } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { msg } from "#app/i18n/message-reference.ts";
import { titleOf } from "#app/ui/answer/words.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("answer.commitment.new") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireAnswering(request, context, params);
  const { published, closed, subject, consultation, about } = desk;
  found(published);
  if (closed) throw new Response(null, { status: 403 });
  return {
    ...deskPage(desk),
    title: titleOf(localeOf(desk.language), subject).title,
    path: answeringPath(consultation.id, about),
    held: await heldForm(context.db, request),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation, published } = await requireAnswering(request, context, params);
  const form = await parseForm(request, CommitmentInput);
  if (!form.ok) return invalid(form);

  const made = await makeCommitment(context.db, actor, found(published).id, form.input);
  if (made.ok) return redirect(`/desk/consultations/${consultation.id}/commitments/${made.subjectId}?saved`);
  if (made.refusal === "gone") throw new Response(null, { status: 404 });
  if (made.refusal === "not-allowed") throw new Response(null, { status: 403 });
  const field = made.refusal.startsWith("answers-") ? "dueBy" : "title";
  return refused(form, { [field]: msg(`answer.refused.${made.refusal}`, { max: mostCommitments }) });
}

export default function NewCommitment() {
  const { t } = useLocale();
  const { title, path, held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<CommitmentInput>({
    result: answer?.result,
    defaults: held ?? undefined,
  });
  const labels = {
    title: t("answer.commitment.what"),
    responsible: t("answer.commitment.responsible"),
    dueBy: t("answer.commitment.due"),
    budget: t("answer.commitment.budget"),
  };
  const { id, language } = page.consultation;
  return (
    <DeskFrame
      page={page}
      above={[
        { href: `/desk/consultations/${id}/answers`, label: t("answer.desk.title") },
        { href: path, label: title },
      ]}
      summary={<ErrorSummary form={form} labels={labels} />}
      lead={t("answer.commitment.new.lead")}
    >
      <PageForm keyed form={form}>
        <TextField
          field={fields.title}
          label={labels.title}
          hint={t("answer.commitment.what.hint")}
          lang={language}
        />
        <TextField
          field={fields.responsible}
          label={labels.responsible}
          hint={t("answer.commitment.responsible.hint")}
          lang={language}
        />
        <DateTimeFields day={fields.dueBy} legend={labels.dueBy} hint={t("answer.commitment.due.hint")} />
        <TextField
          field={fields.budget}
          label={labels.budget}
          hint={t("answer.commitment.budget.hint")}
          optional
          lang={language}
        />
        <SubmitButton>{t("answer.commitment.submit")}</SubmitButton>
      </PageForm>
    </DeskFrame>
  );
}
