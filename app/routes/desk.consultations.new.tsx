import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { authorities } from "#app/domain/authority/authority.server.ts";
import { draftConsultation } from "#app/domain/consultation/authoring.server.ts";
import { DraftInput } from "#app/domain/consultation/authoring.ts";
import { authoritiesWhere } from "#app/domain/person/actor.ts";
import { reasonFor } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.new.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, language } = await requireRoleAnywhere(request, context, "official");
  const ids = authoritiesWhere(actor, "official");
  const own = (await authorities(context.db)).filter((authority) => ids?.includes(authority.id) ?? true);
  const first = own.length === 1 ? own[0] : null;
  const held = await heldForm(context.db, request);
  return {
    authorities: own.map(({ id, name }) => ({ value: id, label: name })),
    values: held ?? { authorityId: first?.id, language: first?.language ?? language },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "official");
  const form = await parseForm(request, DraftInput);
  if (!form.ok) return invalid(form);

  const drafted = await draftConsultation(context.db, actor, form.input);
  if (!drafted.ok && drafted.refusal !== "begun-already") {
    return refused(form, { authorityId: reasonFor(drafted.refusal) });
  }
  return redirect(`/desk/consultations/${drafted.id}`);
}

export default function NewConsultation() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<DraftInput>({ result: answer?.result, defaults: data.values });
  const crumbs = <Breadcrumbs items={[{ href: "/desk", label: t("common.desk") }]} />;
  if (data.authorities.length === 0) {
    return (
      <>
        {crumbs}
        <PageHeading />
        <EmptyState title={t("desk.new.nobody.title")} text={t("desk.new.nobody.text")} />
      </>
    );
  }
  const labels = {
    authorityId: t("desk.new.authority"),
    title: t("desk.field.title"),
    language: t("desk.field.language"),
  };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      {crumbs}
      <PageHeading lead={t("desk.new.lead")} />
      <PageForm form={form}>
        <SelectField
          field={fields.authorityId}
          label={labels.authorityId}
          hint={t("desk.new.authority.hint")}
          options={data.authorities}
          empty={data.authorities.length === 1 ? false : undefined}
        />
        <TextField field={fields.title} label={labels.title} hint={t("desk.field.title.hint")} />
        <Choices
          field={fields.language}
          legend={labels.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <SubmitButton>{t("desk.new.submit")}</SubmitButton>
      </PageForm>
    </>
  );
}
