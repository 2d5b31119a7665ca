import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { canAdministerAll } from "#app/domain/person/actor.ts";
import { changeTheme } from "#app/domain/theme/change-theme.server.ts";
import { findTheme } from "#app/domain/theme/theme.server.ts";
import { ThemeInput } from "#app/domain/theme/theme.ts";
import type { Context } from "#app/http/context.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, requirePerson, takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import type { Language } from "#db/schema.ts";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, data: Data) => data.name } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { language } = await themeEditor(request, context);
  const { names, words, active } = found(await findTheme(context.db, params.code!));
  const typed = await heldForm(context.db, request);
  const now = Object.fromEntries(
    languages.flatMap((one) => [
      [nameField(one), names[one]],
      [wordsField(one), words[one].join(", ")],
    ]),
  );
  return { name: names[language], typed: typed ?? { ...now, active: active ? "on" : "" } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor } = await themeEditor(request, context);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, ThemeInput);
  if (!form.ok) return invalid(form);
  const changed = await changeTheme(context.db, actor, params.code!, form.input);
  if (!changed.ok) return refused(form, { "": `theme.refused.${changed.refusal}` });
  return redirect("/administration/themes");
}

/** Themes hold for every consultation of the installation, so only its administrators change them. */
async function themeEditor(request: Request, context: Context) {
  const reader = await requirePerson(request, context);
  if (!canAdministerAll(reader.actor)) throw new Response(null, { status: 403 });
  return reader;
}

export default function ThemeEditor() {
  const { t } = useLocale();
  const { typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<Record<Fields, string>>({ result: answer?.result, defaults: typed });
  const labels = Object.fromEntries(
    languages.flatMap((language) => [
      [nameField(language), `${t("theme.name")} (${languageNames[language]})`],
      [wordsField(language), `${t("theme.words")} (${languageNames[language]})`],
    ]),
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/administration", label: t("admin.title") },
          { href: "/administration/themes", label: t("theme.list.title") },
        ]}
      />
      <ErrorSummary form={form} labels={labels} />
      <PageHeading lead={t("theme.edit.lead")} />
      <Details summary={t("theme.how.title")}>
        <p>{t("theme.how.star")}</p>
        <p>{t("theme.how.phrase")}</p>
        <p>{t("theme.how.hint")}</p>
      </Details>
      <PageForm form={form}>
        {languages.map((language) => (
          <fieldset key={language} className="stack">
            <legend>
              <h2>{languageNames[language]}</h2>
            </legend>
            <TextField field={fields[nameField(language)]} label={t("theme.name")} lang={language} />
            <TextArea
              field={fields[wordsField(language)]}
              label={t("theme.words")}
              hint={t("theme.words.hint")}
              rows={8}
              lang={language}
            />
          </fieldset>
        ))}
        <CheckboxField field={fields.active} label={t("theme.active")} hint={t("theme.active.hint")} />
        <SubmitButton>{t("theme.save")}</SubmitButton>
      </PageForm>
    </>
  );
}

type Suffix = "Es" | "Pt" | "En" | "Fr";
type Fields = `name${Suffix}` | `words${Suffix}` | "active";

function nameField(language: Language) {
  return `name${suffixes[language]}` as const;
}

function wordsField(language: Language) {
  return `words${suffixes[language]}` as const;
}

const suffixes: Record<Language, Suffix> = { es: "Es", pt: "Pt", en: "En", fr: "Fr" };
