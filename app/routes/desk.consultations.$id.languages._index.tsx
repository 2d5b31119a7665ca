import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { offeredLanguages } from "#app/domain/translation/reading.ts";
import { chooseLanguages, progressOf } from "#app/domain/translation/translation.server.ts";
import { LanguagesInput } from "#app/domain/translation/translation.ts";
import { deskPage, reasonFor, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { languages } from "#app/i18n/languages.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { LanguageProgress } from "#app/ui/translation/language-progress.tsx";

export const handle = { title: (t) => t("translation.languages.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  return {
    ...deskPage(desk),
    main: desk.consultation.language,
    mayChange: desk.mayChange,
    chosen: offeredLanguages(desk.consultation).slice(1),
    progress: await progressOf(context.db, desk.consultation),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, LanguagesInput);
  if (!form.ok) return invalid(form);

  const wanted = languages.filter((language) => form.input[language]);
  const chosen = await chooseLanguages(context.db, actor, consultation.id, wanted);
  if (!chosen.ok) return refused(form, { "": reasonFor(chosen.refusal) });
  return redirect(`/desk/consultations/${consultation.id}/languages?saved`);
}

export default function Languages() {
  const { t } = useLocale();
  const { main, mayChange, chosen, progress, saved, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<LanguagesInput>({
    result: answer?.result,
    defaults: Object.fromEntries(chosen.map((language) => [language, "on"])),
  });
  const base = `/desk/consultations/${page.consultation.id}`;
  return (
    <DeskFrame
      page={page}
      summary={<ErrorSummary form={form} />}
      lead={t("translation.languages.lead", { language: t(`translation.language.${main}`) })}
    >
      {saved && <Notice kind="success" title={t("translation.languages.saved")} />}
      {progress.length > 0 && <LanguageProgress base={base} progress={progress} />}
      {mayChange && (
        <section className="stack">
          <h2>{t("translation.languages.choose")}</h2>
          <PageForm form={form}>
            <p className="measure">{t("translation.languages.hint")}</p>
            <div>
              {languages
                .filter((language) => language !== main)
                .map((language) => (
                  <CheckboxField
                    key={language}
                    field={fields[language]}
                    label={t(`translation.language.${language}`)}
                  />
                ))}
            </div>
            <SubmitButton>{t("desk.save")}</SubmitButton>
          </PageForm>
        </section>
      )}
    </DeskFrame>
  );
}
