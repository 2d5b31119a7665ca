import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { minutesToAnswer } from "#app/domain/design/minutes.ts";
import { StartInput } from "#app/domain/design/start.ts";
import { invalid, parseForm } from "#app/http/forms.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { ownAuthorities, startFrom } from "#app/http/start.server.ts";
import { templateAt } from "#app/http/template.server.ts";
import { isLanguage } from "#app/i18n/languages.ts";
import { DesignPreview } from "#app/ui/design/design-preview.tsx";
import { StartForm, useStartLabels } from "#app/ui/design/start-form.tsx";
import { TemplateDoings, TemplateTrail } from "#app/ui/design/template-trail.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import type { Language } from "#db/schema.ts";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => data?.template.name ?? t("design.templates.title"),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor, language } = await requireRoleAnywhere(request, context, "official");
  const template = await templateAt(context.db, actor, params.id, languageAsked(request, language));
  const { title, questions, sections } = template.design;
  const authorities = await ownAuthorities(context.db, actor);
  const held = await heldForm(context.db, request);
  const authorityId = template.authorityId ?? authorities[0]?.value;
  return {
    template,
    minutes: minutesToAnswer(questions, sections, template.design.language),
    authorities,
    values: held ?? { title, authorityId },
    kept: new URL(request.url).searchParams.has("kept"),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, language } = await requireRoleAnywhere(request, context, "official");
  const { design } = await templateAt(context.db, actor, params.id, languageAsked(request, language));
  const form = await parseForm(request, StartInput);
  if (!form.ok) return invalid(form);
  return startFrom(context.db, actor, form, form.input, design, "design.begun-from-template");
}

/** Of the template alone: "language" is the reader's own. */
function languageAsked(request: Request, usual: Language): Language {
  const asked = new URL(request.url).searchParams.get("in");
  return isLanguage(asked) ? asked : usual;
}

export default function Template() {
  const { t } = useLocale();
  const { template, minutes, authorities, values, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<StartInput>({ result: answer?.result, defaults: values });
  const { purpose, promise, sections, questions, language } = template.design;
  return (
    <>
      <ErrorSummary form={form} labels={useStartLabels()} />
      <TemplateTrail />
      <PageHeading lead={template.summary} />
      {kept && <Notice kind="success" title={t("design.templates.kept")} />}
      <TemplateDoings id={template.id} isBuiltIn={template.authorityId === null} language={language} />
      <section className="stack panel">
        <h2>{t("design.templates.start")}</h2>
        <StartForm
          form={form}
          fields={fields}
          authorities={authorities}
          submit={t("design.templates.start")}
          lang={language}
        />
      </section>
      {purpose && (
        <p className="measure" lang={language}>
          {purpose}
        </p>
      )}
      {promise && (
        <section className="stack measure">
          <h2>{t("design.templates.promise")}</h2>
          <p lang={language}>{promise}</p>
        </section>
      )}
      <section className="stack">
        <h2>{t("design.templates.questions")}</h2>
        <p className="muted">
          {t("desk.overview.questions", { count: questions.length })} · {t("design.minutes", { minutes })}
        </p>
        <DesignPreview sections={sections} questions={questions} lang={language} />
      </section>
    </>
  );
}
