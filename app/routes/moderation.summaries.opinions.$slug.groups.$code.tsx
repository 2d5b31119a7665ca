import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { nameGroup } from "#app/domain/summary/group/group-name.server.ts";
import { GroupNameInput } from "#app/domain/summary/group/opinion-desk.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { moderatedOpinions } from "#app/http/opinion-desk.server.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { WhatSetsApart } from "#app/ui/opinion/what-sets-apart.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { code }: Data) => t("opinion.name.title", { code: code.toUpperCase() }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { consultation, opinions } = await moderatedOpinions(request, context, params.slug);
  const { code, people, apart, names } = found(opinions?.groups.find((group) => group.code === params.code));
  const typed = await heldForm(context.db, request);
  return { slug: consultation.slug, code, people, apart, typed: typed ?? names };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { consultation, actor } = await moderatedOpinions(request, context, params.slug);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, GroupNameInput);
  if (!form.ok) return invalid(form);

  const group = { consultationId: consultation.id, code: params.code! };
  const named = await nameGroup(context.db, actor, group, form.input);
  if (!named.ok) return refused(form, { "": `opinion.name.refused.${named.refusal}` });
  return redirect(`/moderation/summaries/opinions/${consultation.slug}?saved`);
}

export default function GroupName() {
  const { t } = useLocale();
  const { slug, code, people, apart, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<Record<(typeof languages)[number], string>>({
    result: answer?.result,
    defaults: typed,
  });
  const group = code.toUpperCase();
  return (
    <>
      <ErrorSummary form={form} labels={languageNames} />
      <Breadcrumbs
        items={[
          { href: "/moderation/summaries", label: t("summary.drafts.title") },
          { href: `/moderation/summaries/opinions/${slug}`, label: t("opinion.title") },
        ]}
      />
      <PageHeading lead={t("opinion.name.lead", { code: group })} />
      <div className="split">
        <PageForm form={form}>
          {languages.map((language) => (
            <TextField
              key={language}
              field={fields[language]}
              label={<span lang={language}>{languageNames[language]}</span>}
              lang={language}
              optional
            />
          ))}
          <SubmitButton>{t("opinion.name.save")}</SubmitButton>
        </PageForm>
        <aside className="stack" aria-label={t("opinion.name.beside")}>
          <h2>{t("opinion.name.beside")}</h2>
          <p>{t("opinion.group.people", { count: people })}</p>
          <WhatSetsApart apart={apart} />
        </aside>
      </div>
    </>
  );
}
