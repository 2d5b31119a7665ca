import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appealLength } from "#app/domain/appeal/appeal.ts";
import { AppealInput } from "#app/domain/appeal/appeal-input.ts";
import { askForReview } from "#app/domain/appeal/make.server.ts";
import { reportOfReader, reportShown } from "#app/http/appeal.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { takeFrom, whoActs } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { ReportCard } from "#app/ui/appeal/report-card.tsx";
import { Unsent } from "#app/ui/appeal/unsent.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("appeal.review.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { report, reader } = await reportOfReader({ request, params, context });
  return {
    report: reportShown(report, reader.language),
    refusal: report.refusal,
    held: await heldForm(context.db, request),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { report, reader } = await reportOfReader({ request, params, context });
  await takeFrom(context, "contribution", whoActs(reader.actor, context));
  const form = await parseForm(request, AppealInput);
  if (!form.ok) return invalid(form);

  const { words } = form.input;
  const said = { reportId: report.id, words, origin: context.environment.origin };
  const asked = await askForReview(context.db, reader.actor, said);
  if (asked.ok) return redirect("/account/reports?sent");
  const { refusal } = asked;
  if (refusal === "too-short" || refusal === "too-long")
    return refused(form, { words: "appeal.words.missing" });
  return refused(form, { "": `appeal.review.refused.${refusal}` });
}

export default function Review() {
  const { t } = useLocale();
  const { report, refusal, held } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<AppealInput>({ result: answer?.result, defaults: held ?? undefined });
  return (
    <>
      <ErrorSummary form={form} labels={{ words: t("appeal.review.words") }} />
      <Breadcrumbs items={[{ href: "/account/reports", label: t("appeal.reports.title") }]} />
      <PageHeading lead={refusal === null ? t("appeal.review.lead") : undefined} />
      {refusal && <Notice title={t(`appeal.review.refused.${refusal}`)} />}
      {refusal && <Unsent result={answer?.result} />}
      <ReportCard report={{ ...report, mayAsk: false, reviewUntil: null }} />
      {refusal === null && (
        <PageForm keyed form={form}>
          <TextArea
            field={fields.words}
            label={t("appeal.review.words")}
            hint={t("appeal.review.words.hint")}
            rows={5}
            maxLength={appealLength.max}
          />
          <SubmitButton>{t("appeal.review.submit")}</SubmitButton>
        </PageForm>
      )}
    </>
  );
}
