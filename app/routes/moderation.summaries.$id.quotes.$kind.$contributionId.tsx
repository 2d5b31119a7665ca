import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findCandidate } from "#app/domain/summary/edition/candidate.server.ts";
import { chooseQuote } from "#app/domain/summary/edition/quote-choice.server.ts";
import { longestReason, QuoteChoiceInput } from "#app/domain/summary/edition/quote-choice.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Quote } from "#app/ui/page/quote.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { DraftCrumbs } from "#app/ui/summary/draft-crumbs.tsx";

export const handle = { title: (t) => t("edition.quote.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft } = await moderatedDraft(request, context, params.id);
  const { text, language, place: from } = found(await findCandidate(context.db, draft, namedIn(params)));
  const choice = new URL(request.url).searchParams.get("choice") ?? "";
  const typed = await heldForm(context.db, request);
  return { id: draft.id, place: draft.place, text, lang: language, from, typed: typed ?? { choice } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { draft, actor } = await moderatedDraft(request, context, params.id);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, QuoteChoiceInput);
  if (!form.ok) return invalid(form);
  const chosen = await chooseQuote(context.db, actor, {
    summaryId: draft.id,
    contribution: namedIn(params),
    ...form.input,
  });
  if (chosen.ok) return redirect(`/moderation/summaries/${draft.id}/quotes`);
  return refused(form, { "": `edition.quote.refused.${chosen.refusal}` });
}

function namedIn({ kind, contributionId = "" }: { kind?: string; contributionId?: string }) {
  return { kind: kind === "proposal" ? ("proposal" as const) : ("entry" as const), id: contributionId };
}

export default function ChooseQuote() {
  const { t } = useLocale();
  const { id, place, text, lang, from, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ choice: string; reason: string }>({
    result: answer?.result,
    defaults: typed,
  });
  return (
    <>
      <ErrorSummary
        form={form}
        labels={{ choice: t("edition.quote.choice"), reason: t("edition.quote.reason") }}
      />
      <DraftCrumbs
        draft={{ id, place }}
        above={{ path: "quotes", label: t("edition.quotes.title", { place: place.name }) }}
      />
      <PageHeading />
      <Quote text={text} from={from} lang={lang} />
      <PageForm keyed form={form}>
        <Choices
          field={fields.choice}
          legend={t("edition.quote.choice")}
          options={[
            { value: "pin", label: t("edition.quote.choice.pin") },
            { value: "exclude", label: t("edition.quote.choice.exclude") },
          ]}
        />
        <TextArea
          field={fields.reason}
          label={t("edition.quote.reason")}
          hint={t("edition.quote.reason.hint")}
          rows={3}
          maxLength={longestReason}
        />
        <SubmitButton>{t("edition.quote.submit")}</SubmitButton>
      </PageForm>
    </>
  );
}
