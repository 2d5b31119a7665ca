import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftConsultation } from "#app/domain/consultation/authoring.server.ts";
import { DraftInput } from "#app/domain/consultation/authoring.ts";
import { templatesOf } from "#app/domain/design/template.server.ts";
import { builtInTemplates } from "#app/domain/design/templates/templates.ts";
import { reasonFor } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { ownAuthorities } from "#app/http/start.server.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import { builtInCard, savedCard, type TemplateCard } from "#app/ui/design/template-card.ts";
import { TemplateCards } from "#app/ui/design/template-cards.tsx";
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

/** Of the authority's own templates; the others are on a page of their own. */
const mostShown = 6;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, language } = await requireRoleAnywhere(request, context, "official");
  const own = await ownAuthorities(context.db, actor);
  const first = own.length === 1 ? own[0] : null;
  const held = await heldForm(context.db, request);
  const templates = [
    ...(await templatesOf(context.db, actor)).slice(0, mostShown).map(savedCard),
    ...builtInTemplates(language).map(builtInCard),
  ];
  return {
    authorities: own,
    templates,
    values: held ?? { authorityId: first?.value, language: first?.language ?? language },
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
      <h2>{t("design.new.blank")}</h2>
      <PageForm keyed form={form}>
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
      <ReadyMade templates={data.templates} />
    </>
  );
}

/** Everything else that a consultation may begin from. */
function ReadyMade({ templates }: { templates: TemplateCard[] }) {
  const { t } = useLocale();
  return (
    <>
      <section className="stack">
        <h2>{t("design.new.ready")}</h2>
        <ul>
          <li>
            <a href="/desk/consultations/new/copy">{t("design.copy.choose")}</a>
          </li>
          <li>
            <a href="/desk/consultations/new/file">{t("design.import.title")}</a>
          </li>
        </ul>
      </section>
      <section className="stack">
        <h2>{t("design.new.templates")}</h2>
        <TemplateCards templates={templates} />
        <p>
          <a href="/desk/templates">{t("design.new.all")}</a>
        </p>
      </section>
    </>
  );
}
