import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import { similarProposals } from "#app/domain/proposal/listing.server.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { longestText, ProposalInput, titleLength } from "#app/domain/proposal/proposal.ts";
import { beforeSending } from "#app/http/before-sending.server.ts";
import { invalid, parseFormData, refused, sentForm } from "#app/http/forms.ts";
import { takeFrom, whoActs } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { refusalMessage } from "#app/http/refusal-message.ts";
import { suspensionIn } from "#app/http/suspension.server.ts";
import { publishedConsultation, settleFirst, takingPart } from "#app/http/taking-part.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { SuspensionNotice } from "#app/ui/moderation/suspension-notice.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ProposalReview } from "#app/ui/proposal/proposal-review.tsx";

export const handle = { title: (t) => t("proposal.new.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const { actor, territory, refusal } = await takingPart(request, context, consultation, "proposals");
  await settleFirst(request, context, consultation, refusal);
  const typed = await heldForm(db, request);
  const [lead] = await authoritiesOf(db, consultation.id);
  return {
    consultation: {
      slug: consultation.slug,
      ...(await titleFor(request, context, consultation)),
      language: consultation.language,
    },
    authority: { slug: lead!.slug },
    typed: { title: typed?.title ?? "", text: typed?.text ?? "", place: typed?.place ?? "" },
    from: territory?.name ?? null,
    suspension: await suspensionIn(db, actor, consultation.id),
    refusal: consultation.proposalsInvited === 1 ? refusal : ("proposals-not-invited" as const),
  };
}

/** First shows what is about to be sent beside what is like it, then sends. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const taking = await takingPart(request, context, consultation, "proposals", { forActing: true });
  await settleFirst(request, context, consultation, taking.refusal);
  const formData = await sentForm(request);
  const form = parseFormData(formData, ProposalInput);
  if (!form.ok) return invalid(form);
  const { submission, input } = form;
  if (formData.has("edit")) return { result: submission.reply(), review: null };
  if (!formData.has("send")) {
    const similar = await similarProposals(db, consultation.id, `${input.title} ${input.text}`);
    const { title, text, place } = input;
    const words = { title, text, place, language: taking.reader.language };
    const before = await beforeSending(db, consultation, taking.actor, words);
    return { result: submission.reply(), review: { input, similar, before } };
  }

  await takeFrom(context, "contribution", whoActs(taking.actor, context));
  const { actor, territory, reader } = taking;
  const who = { territoryId: territory?.id ?? null, language: reader.language };
  const made = await propose(db, actor, consultation.id, { ...input, ...who });
  if (!made.ok)
    return refused(form, { [made.refusal === "twice" ? "title" : ""]: refusalMessage(made.refusal) });
  return redirect(`/proposals/${made.proposal.id}?made`);
}

export default function NewProposal() {
  const { t } = useLocale();
  const { consultation, typed, from, suspension, refusal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<z.input<typeof ProposalInput>>({
    result: answer?.result,
    defaults: typed,
  });
  const here = `/consultations/${consultation.slug}`;
  const labels = {
    title: t("proposal.field.title"),
    text: t("proposal.field.text"),
    place: t("proposal.field.place"),
  };
  const review = answer && "review" in answer ? answer.review : null;
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs
        items={[
          { href: here, label: consultation.title, lang: consultation.titleLang },
          { href: `${here}/proposals`, label: t("proposal.list.title") },
        ]}
      />
      <PageHeading />
      <SuspensionNotice suspension={suspension} />
      {refusal && (
        <Notice
          kind="warning"
          title={t(
            refusal === "proposals-not-invited"
              ? "proposal.refused.proposals-not-invited"
              : `consultation.refused.${refusal}`,
          )}
        />
      )}
      {review ? (
        <ProposalReview review={review} from={from} />
      ) : (
        ((refusal === null && !suspension) || typed.title !== "" || answer) && (
          <PageForm form={form}>
            <TextField
              field={fields.title}
              label={labels.title}
              hint={t("proposal.field.title.hint", titleLength)}
            />
            <TextArea
              field={fields.text}
              label={labels.text}
              hint={t("proposal.field.text.hint")}
              maxLength={longestText}
              optional
            />
            <TextField
              field={fields.place}
              label={labels.place}
              hint={t("proposal.field.place.hint")}
              optional
            />
            {from && <p className="muted">{t("proposal.new.signed", { place: from })}</p>}
            <SubmitButton>{t("proposal.new.continue")}</SubmitButton>
          </PageForm>
        )
      )}
    </>
  );
}
