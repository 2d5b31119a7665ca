import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { editSummaryWords, wordsSeen } from "#app/domain/summary/edition/edit-words.server.ts";
import { longestSection, SectionWordsInput } from "#app/domain/summary/summary.ts";
import { wordsOf } from "#app/domain/summary/words/words.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { isLanguage } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { msg } from "#app/i18n/message-reference.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { LanguageLinks } from "#app/ui/summary/language-links.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { place }: Data) => t("summary.edit.title", { place: place.name }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft, language } = await moderatedDraft(request, context, params.id);
  const asked = new URL(request.url).searchParams.get("in");
  const writing = isLanguage(asked) ? asked : language;
  const section = found(wordsOf(draft.digest, localeOf(writing)).find(({ key }) => key === params.section));
  const template = section.sentences.map(({ text }) => text).join(" ");
  const typed = await heldForm(context.db, request);
  return {
    id: draft.id,
    place: draft.place,
    section: section.key,
    question: questionOf(draft.digest, section.key),
    writing,
    template,
    saved: draft.words[section.key]?.[writing] ?? null,
    seen: wordsSeen(draft, section.key, writing),
    typed: typed ?? { words: draft.words[section.key]?.[writing] ?? template },
  };
}

function questionOf({ questions, closed = [] }: Digest, key: string): { title: string } | null {
  const question = [...questions, ...closed].find(({ position }) => key === `question-${position}`);
  return question ? { title: question.title } : null;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { draft, actor } = await moderatedDraft(request, context, params.id);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, SectionWordsInput);
  if (!form.ok) return invalid(form);
  const { consultationId, territoryId } = draft;
  const section = params.section!;
  const template = wordsOf(draft.digest, localeOf(form.input.language)).find(({ key }) => key === section);
  const isTemplate = template?.sentences.map(({ text }) => text).join(" ") === form.input.words;
  const input = { ...form.input, words: isTemplate ? "" : form.input.words };
  const edited = await editSummaryWords(context.db, actor, {
    consultationId,
    territoryId,
    section,
    ...input,
  });
  if (edited.ok) return redirect(`/moderation/summaries/${draft.id}#${section}`);
  if (edited.refusal === "other-numbers") {
    return refused(form, {
      words: msg("summary.edit.other-numbers", { numbers: edited.numbers.join(", ") }),
    });
  }
  if (edited.refusal === "changed-meanwhile") return refused(form, { "": "edition.words.changed-meanwhile" });
  return refused(form, { "": `summary.edit.refused.${edited.refusal}` });
}

type Part = "participation" | "themes" | "proposals" | "differences" | "gaps";

export default function SectionWords() {
  const { t } = useLocale();
  const { id, place, section, question, writing, template, typed, saved, seen } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ words: string; language: string }>({
    result: answer?.result,
    defaults: typed,
  });
  const here = `/moderation/summaries/${id}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/moderation/summaries", label: t("summary.drafts.title") },
          { href: here, label: place.name },
        ]}
      />
      <ErrorSummary form={form} labels={{ words: t("summary.edit.words") }} />
      <PageHeading lead={question ? question.title : t(`summary.section.${section as Part}`)} />
      <LanguageLinks
        label={t("summary.edit.languages")}
        path={`${here}/sections/${section}`}
        current={writing}
      />
      {answer && saved !== null && (
        <section className="stack">
          <h2>{t("edition.words.saved")}</h2>
          <p lang={writing}>{saved}</p>
        </section>
      )}
      {saved !== null && (
        <section className="stack">
          <h2>{t("summary.edit.template")}</h2>
          <p lang={writing}>{template}</p>
        </section>
      )}
      <PageForm form={form}>
        <HiddenFields values={{ language: writing, seen }} />
        <TextArea
          field={fields.words}
          label={t("summary.edit.words")}
          hint={t("summary.edit.hint")}
          rows={12}
          maxLength={longestSection}
          lang={writing}
        />
        <SubmitButton>{t("summary.edit.save")}</SubmitButton>
      </PageForm>
    </>
  );
}
