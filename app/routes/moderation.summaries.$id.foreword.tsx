import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeForeword } from "#app/domain/summary/edition/foreword.server.ts";
import { ForewordInput, longestForeword, longestNote } from "#app/domain/summary/edition/foreword.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { isLanguage } from "#app/i18n/languages.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { DraftCrumbs } from "#app/ui/summary/draft-crumbs.tsx";
import { LanguageLinks } from "#app/ui/summary/language-links.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { place }: Data) => t("edition.foreword.title", { place: place.name }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft, language } = await moderatedDraft(request, context, params.id);
  const asked = new URL(request.url).searchParams.get("in");
  const writing = isLanguage(asked) ? asked : language;
  const saved = { words: draft.foreword.words[writing] ?? "", note: draft.foreword.note[writing] ?? "" };
  const typed = await heldForm(context.db, request);
  const { id, place, authority, forewordAt, edition } = draft;
  return {
    id,
    place,
    authority,
    writing,
    saved,
    typed: typed ?? saved,
    seen: forewordAt,
    isFirst: edition === null,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { draft, actor } = await moderatedDraft(request, context, params.id);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, ForewordInput);
  if (!form.ok) return invalid(form);
  const written = await writeForeword(context.db, actor, { summaryId: draft.id, ...form.input });
  if (written.ok) return redirect(`/moderation/summaries/${draft.id}`);
  return refused(form, { "": `edition.foreword.refused.${written.refusal}` });
}

export default function ForewordPage() {
  const { t } = useLocale();
  const { id, place, authority, writing, saved, typed, seen, isFirst } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ words: string; note: string }>({
    result: answer?.result,
    defaults: typed,
  });
  return (
    <>
      <ErrorSummary
        form={form}
        labels={{ words: t("edition.foreword.words"), note: t("edition.note.label") }}
      />
      <DraftCrumbs draft={{ id, place }} />
      <PageHeading lead={t("edition.foreword.lead", { authority })} />
      <LanguageLinks
        label={t("summary.edit.languages")}
        path={`/moderation/summaries/${id}/foreword`}
        current={writing}
      />
      {answer && (saved.words || saved.note) && (
        <Details summary={t("edition.foreword.saved")} open>
          <p lang={writing}>{saved.words}</p>
          <p lang={writing}>{saved.note}</p>
        </Details>
      )}
      <PageForm form={form}>
        <HiddenFields values={{ language: writing, seen }} />
        <TextArea
          field={fields.words}
          label={t("edition.foreword.words")}
          hint={t("edition.foreword.hint")}
          optional
          rows={10}
          maxLength={longestForeword}
          lang={writing}
        />
        {!isFirst && (
          <TextArea
            field={fields.note}
            label={t("edition.note.label")}
            hint={t("edition.note.hint")}
            optional
            rows={3}
            maxLength={longestNote}
            lang={writing}
          />
        )}
        <SubmitButton>{t("edition.save")}</SubmitButton>
      </PageForm>
    </>
  );
}
