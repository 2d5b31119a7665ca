import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { argue } from "#app/domain/argument/argument.server.ts";
import { ArgumentInput, longestArgument, stances } from "#app/domain/argument/argument.ts";
import { isBelowClosed, publishedArgument } from "#app/domain/argument/argument-reads.server.ts";
import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { waitingReason } from "#app/domain/moderation/waiting.server.ts";
import { isShown } from "#app/domain/proposal/proposal.ts";
import { proposalWithAuthor } from "#app/domain/proposal/proposal-reads.server.ts";
import { beforeSending } from "#app/http/before-sending.server.ts";
import { invalid, parseFormData, refused, sentForm } from "#app/http/forms.ts";
import { found, takeFrom, whoActs } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { refusalMessage } from "#app/http/refusal-message.ts";
import { suspensionIn } from "#app/http/suspension.server.ts";
import { settleFirst, takingPart } from "#app/http/taking-part.server.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { SuspensionNotice } from "#app/ui/moderation/suspension-notice.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Quote } from "#app/ui/page/quote.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { PersonalDataWarning } from "#app/ui/signal/personal-data-warning.tsx";
import { WaitingNotice } from "#app/ui/signal/waiting-notice.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data: Data) => t(data.parent ? "argument.new.reply-title" : "argument.new.title"),
} satisfies PageHandle;

async function arguedOn({ params, context: { db } }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const proposal = found(await proposalWithAuthor(db, params.id ?? ""));
  const consultation = found(await consultationById(db, proposal.consultationId));
  return { proposal: found(isShown(proposal) ? proposal : null), consultation };
}

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const { db } = context;
  const { proposal, consultation } = await arguedOn(args);
  const { actor, territory, refusal } = await takingPart(request, context, consultation, "arguments");
  await settleFirst(request, context, consultation, refusal);
  const to = new URL(request.url).searchParams.get("to");
  const parent = to ? found(await publishedArgument(db, to, proposal.id)) : null;
  const typed = await heldForm(db, request);
  return {
    proposal: { id: proposal.id, title: proposal.title, language: proposal.language },
    consultation: {
      slug: consultation.slug,
      ...(await titleFor(request, context, consultation)),
    },
    waits: await waitingReason(db, consultation, actor, nothing, new Date()),
    parent: parent && { text: parent.text, language: parent.language },
    typed: { stance: typed?.stance ?? "", text: typed?.text ?? "" },
    from: territory?.name ?? null,
    suspension: await suspensionIn(db, actor, consultation.id),
    isClosed: proposal.threadClosedAt !== null || (parent !== null && (await isBelowClosed(db, parent.id))),
    refusal,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { proposal, consultation } = await arguedOn(args);
  const { actor, territory, reader, refusal } = await takingPart(
    request,
    context,
    consultation,
    "arguments",
    {
      forActing: true,
    },
  );
  await settleFirst(request, context, consultation, refusal);
  const formData = await sentForm(request);
  const form = parseFormData(formData, ArgumentInput);
  if (!form.ok) return invalid(form);
  if (!formData.has("anyway")) {
    const { text } = form.input;
    const words = { title: null, text, language: reader.language };
    const { inText, waits } = await beforeSending(context.db, consultation, actor, words);
    // What makes any of theirs wait was said when they began.
    const isNews = waits === "links" || waits === "signals";
    if (inText.length > 0 || isNews) {
      return { result: form.submission.reply(), before: { text, inText, waits } };
    }
  }

  await takeFrom(context, "contribution", whoActs(actor, context));
  const parentId = new URL(request.url).searchParams.get("to");
  const who = { territoryId: territory?.id ?? null, language: reader.language };
  const made = await argue(context.db, actor, proposal.id, { ...form.input, parentId, ...who });
  if (!made.ok) return refused(form, { "": refusalMessage(made.refusal) });
  return redirect(`/proposals/${proposal.id}/arguments/${made.argument.id}`);
}

/** Before a word is written. */
const nothing = { title: null, text: "", language: "es" as const };

export default function NewArgument() {
  const { t, language } = useLocale();
  const { proposal, consultation, parent, typed, from, suspension, isClosed, refusal, ...page } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const before = answer && "before" in answer ? answer.before : null;
  const personal = before?.inText ?? [];
  const waits = before?.waits ?? page.waits;
  const { form, fields } = usePageForm<z.input<typeof ArgumentInput>>({
    result: answer?.result,
    defaults: typed as { text: string },
  });
  const labels = { stance: t("argument.field.stance"), text: t("argument.field.text") };
  const lang = proposal.language === language ? undefined : proposal.language;
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs
        items={[
          {
            href: `/consultations/${consultation.slug}`,
            label: consultation.title,
            lang: consultation.titleLang,
          },
          { href: `/proposals/${proposal.id}`, label: t("proposal.back") },
        ]}
      />
      <PageHeading caption={<span lang={lang}>{proposal.title}</span>} />
      {parent && <Quote text={parent.text} lang={parent.language} />}
      <SuspensionNotice suspension={suspension} />
      {isClosed && <Notice kind="warning" title={t("proposal.refused.thread-closed")} />}
      {refusal && <Notice kind="warning" title={t(`consultation.refused.${refusal}`)} />}
      {(!(suspension || isClosed) || typed.text !== "" || answer) && (
        <PageForm keyed form={form}>
          {before && personal.length > 0 && <PersonalDataWarning found={personal} text={before.text} />}
          {waits && refusal === null && <WaitingNotice reason={waits} />}
          <Choices
            field={fields.stance}
            legend={labels.stance}
            options={stances.map((stance) => ({ value: stance, label: t(`argument.stance.${stance}`) }))}
          />
          <TextArea
            field={fields.text}
            label={labels.text}
            hint={t("argument.field.text.hint")}
            maxLength={longestArgument}
          />
          {from && <p className="muted">{t("proposal.new.signed", { place: from })}</p>}
          <SubmitButton {...(before ? { name: "anyway", value: "on" } : {})}>
            {t(waits ? "argument.send" : personal.length > 0 ? "signal.warning.anyway" : "argument.publish")}
          </SubmitButton>
        </PageForm>
      )}
    </>
  );
}
