import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { renameTemplate, templateFor } from "#app/domain/design/template.server.ts";
import { TemplateInput } from "#app/domain/design/template.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, requireRoleAnywhere } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { TemplateTrail } from "#app/ui/design/template-trail.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("design.templates.rename") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "official");
  const { id, name, design } = found(await templateFor(context.db, actor, params.id ?? ""));
  return { id, name, lang: design.language, values: (await heldForm(context.db, request)) ?? { name } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "official");
  const form = await parseForm(request, TemplateInput);
  if (!form.ok) return invalid(form);

  const renamed = await renameTemplate(context.db, actor, params.id ?? "", form.input);
  if (renamed.ok) return redirect(`/desk/templates/${encodeURIComponent(params.id!)}`);
  if (renamed.refusal === "gone") throw new Response(null, { status: 404 });
  return refused(form, { name: `design.refused.${renamed.refusal}` });
}

export default function RenameTemplate() {
  const { t } = useLocale();
  const { id, name, lang, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<TemplateInput>({ result: answer?.result, defaults: values });
  const labels = { name: t("design.templates.name") };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <TemplateTrail template={{ id, name }} />
      <PageHeading />
      <PageForm form={form}>
        <TextField
          field={fields.name}
          label={labels.name}
          hint={t("design.templates.name.hint")}
          lang={lang}
        />
        <SubmitButton>{t("desk.save")}</SubmitButton>
      </PageForm>
    </>
  );
}
