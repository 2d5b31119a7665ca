import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reasonLength, StraightLinerInput } from "#app/domain/summary/group/opinion-desk.ts";
import { chooseStraightLiners } from "#app/domain/summary/group/straight-liner-choice.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { moderatedOpinions } from "#app/http/opinion-desk.server.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { StraightLiners } from "#app/ui/opinion/straight-liners.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("opinion.straight.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { consultation, opinions } = await moderatedOpinions(request, context, params.slug);
  const { slug, title } = consultation;
  const { straightLiners, choice } = found(opinions);
  const typed = await heldForm(context.db, request);
  return { slug, title, straightLiners, typed: typed ?? { leaveOut: choice?.leaveOut ? "yes" : "no" } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { consultation, actor } = await moderatedOpinions(request, context, params.slug);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, StraightLinerInput);
  if (!form.ok) return invalid(form);

  const chosen = await chooseStraightLiners(context.db, actor, consultation.id, form.input);
  if (!chosen.ok) return refused(form, { "": `opinion.straight.refused.${chosen.refusal}` });
  return redirect(`/moderation/summaries/opinions/${consultation.slug}?saved`);
}

export default function StraightLinersChoice() {
  const { t } = useLocale();
  const { slug, title, straightLiners, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ leaveOut: string; reason: string }>({
    result: answer?.result,
    defaults: typed,
  });
  return (
    <>
      <ErrorSummary
        form={form}
        labels={{ leaveOut: t("opinion.straight.question"), reason: t("opinion.straight.reason") }}
      />
      <Breadcrumbs
        items={[
          { href: "/moderation/summaries", label: t("summary.drafts.title") },
          { href: `/moderation/summaries/opinions/${slug}`, label: t("opinion.title") },
        ]}
      />
      <PageHeading lead={title} />
      <StraightLiners {...straightLiners} />
      <PageForm form={form}>
        <Choices
          field={fields.leaveOut}
          legend={t("opinion.straight.question")}
          hint={t("opinion.straight.hint")}
          options={[
            { value: "no", label: t("opinion.straight.count") },
            { value: "yes", label: t("opinion.straight.leave-out") },
          ]}
        />
        <TextArea
          field={fields.reason}
          label={t("opinion.straight.reason")}
          hint={t("opinion.straight.reason.hint")}
          rows={3}
          maxLength={reasonLength.max}
        />
        <SubmitButton>{t("opinion.straight.save")}</SubmitButton>
      </PageForm>
    </>
  );
}
