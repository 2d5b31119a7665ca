import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveTemplate } from "#app/domain/design/template.server.ts";
import { TemplateInput } from "#app/domain/design/template.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("design.templates.save") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  return {
    ...deskPage(desk),
    values: (await heldForm(context.db, request)) ?? { name: desk.consultation.title },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, TemplateInput);
  if (!form.ok) return invalid(form);

  const saved = await saveTemplate(context.db, actor, consultation.id, form.input);
  if (saved.ok) return redirect(`/desk/templates/${saved.subjectId}?kept`);
  if (saved.refusal === "not-allowed") throw new Response(null, { status: 403 });
  if (saved.refusal === "gone") throw new Response(null, { status: 404 });
  return refused(form, { name: `design.refused.${saved.refusal}` });
}

export default function SaveTemplate() {
  const { t } = useLocale();
  const { values, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<TemplateInput>({ result: answer?.result, defaults: values });
  const labels = { name: t("design.templates.name") };
  if (page.frozen === "reading") {
    return (
      <DeskFrame page={page}>
        <FrozenNotice page={page} />
      </DeskFrame>
    );
  }
  return (
    <DeskFrame
      page={page}
      summary={<ErrorSummary form={form} labels={labels} />}
      lead={t("design.templates.save.lead", { authority: page.authority.name })}
    >
      <PageForm keyed form={form}>
        <TextField
          field={fields.name}
          label={labels.name}
          hint={t("design.templates.name.hint")}
          lang={page.consultation.language}
        />
        <SubmitButton>{t("design.templates.save")}</SubmitButton>
      </PageForm>
    </DeskFrame>
  );
}
