import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctionsOf, questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { isPublished } from "#app/domain/consultation/consultation.ts";
import { addCorrection } from "#app/domain/consultation/correction.server.ts";
import { CorrectionInput } from "#app/domain/consultation/correction.ts";
import { deskPage, reasonFor, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { CorrectionForm } from "#app/ui/desk/correction-form.tsx";
import { CorrectionList } from "#app/ui/desk/correction-list.tsx";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.corrections.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { id } = desk.consultation;
  const questions = await questionsOf(context.db, id);
  return {
    ...deskPage(desk),
    isPublished: isPublished(desk.consultation),
    corrections: await correctionsOf(context.db, id),
    questions: questions.map(({ id, position, title }) => ({ id, position, title })),
    saved: new URL(request.url).searchParams.has("saved"),
    held: await heldForm(context.db, request),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, CorrectionInput);
  if (!form.ok) return invalid(form);

  const added = await addCorrection(context.db, actor, consultation.id, form.input);
  if (added.ok) return redirect(`/desk/consultations/${consultation.id}/corrections?saved`);
  const field = added.refusal === "no-such-question" ? "questionId" : "text";
  return refused(form, { [added.refusal === "not-published" ? "" : field]: reasonFor(added.refusal) });
}

export default function Corrections() {
  const { t } = useLocale();
  const { isPublished, corrections, questions, saved, held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<CorrectionInput>({
    result: answer?.result,
    defaults: held ?? undefined,
  });
  const labels = { questionId: t("desk.corrections.about"), text: t("desk.corrections.text") };
  const mayCorrect = isPublished && page.frozen !== "reading";
  return (
    <DeskFrame
      page={page}
      summary={<ErrorSummary form={form} labels={labels} />}
      lead={t("desk.corrections.lead")}
    >
      {saved && !answer && <Notice kind="success" title={t("desk.corrections.done")} />}
      {page.frozen === "reading" && <FrozenNotice page={page} />}
      {!isPublished && (
        <Notice title={t("desk.refused.not-published")}>
          <p>{t("desk.corrections.draft")}</p>
        </Notice>
      )}
      <CorrectionList
        corrections={corrections}
        questions={questions}
        lang={page.consultation.language}
        timeZone={page.authority.timeZone}
      />
      {(mayCorrect || answer) && (
        <CorrectionForm
          form={form}
          fields={fields}
          labels={labels}
          questions={questions}
          lang={page.consultation.language}
        />
      )}
    </DeskFrame>
  );
}
