import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appealRefusal } from "#app/domain/appeal/appeal.ts";
import { proves } from "#app/domain/decision/proof-check.server.ts";
import { ProofInput } from "#app/domain/decision/proof-input.ts";
import { decisionPublic, ownStanding } from "#app/domain/record/record-one.server.ts";
import { invalid, parseForm } from "#app/http/forms.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { placeOfDebate } from "#app/http/moderation.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { lineOf } from "#app/http/record-page.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { DecisionFacts } from "#app/ui/record/decision-facts.tsx";
import { kindOfTag } from "#app/ui/record/outcome-tag.ts";
import { Proof, ProofResult, proofLabels } from "#app/ui/record/proof.tsx";
import { YourDecision } from "#app/ui/record/your-decision.tsx";

export const handle = { title: (t) => t("record.decision.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const now = new Date();
  const { actor, language } = await readerOf(request, context);
  const decision = found(await decisionPublic(db, params.id ?? "", now));
  const { consultation, authority } = await placeOfDebate(db, decision.consultation.id);
  const own = await ownStanding(db, actor, decision.id);
  return {
    authority,
    consultation: { slug: consultation.slug, ...(await titleFor(request, context, consultation)) },
    decision: lineOf(decision, language),
    own: own && {
      appealUntil: own.appealUntil,
      mayAppeal: appealRefusal(own, decision.appeal !== null, now) === null,
    },
  };
}

/** Nothing of what is sent is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const decision = found(await decisionPublic(context.db, params.id ?? ""));
  const textHash = found(decision.textHash);
  await takeFrom(context, "proof");
  const form = await parseForm(request, ProofInput);
  if (!form.ok) return invalid(form);
  const isSame = proves(textHash, form.input, decision.kind === "proposal");
  return data({ result: form.submission.reply(), isSame });
}

export default function Decision() {
  const { t } = useLocale();
  const { consultation, authority, decision, own } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<ProofInput>({ result: answer?.result });
  const record = `/consultations/${consultation.slug}/moderation`;
  return (
    <>
      <ErrorSummary form={form} labels={proofLabels(t)} />
      <Breadcrumbs
        items={[
          {
            href: `/consultations/${consultation.slug}`,
            label: consultation.title,
            lang: consultation.titleLang,
          },
          { href: record, label: t("record.title") },
        ]}
      />
      <PageHeading
        caption={<Tag kind={kindOfTag[decision.outcome]}>{t(`moderation.outcome.${decision.outcome}`)}</Tag>}
        lead={t("record.decision.lead")}
      />
      {answer && "isSame" in answer && <ProofResult isSame={answer.isSame === true} />}
      {own && <YourDecision id={decision.id} own={own} timeZone={authority.timeZone} />}
      <DecisionFacts decision={decision} timeZone={authority.timeZone} />
      <Proof decision={decision} form={form} fields={fields} />
    </>
  );
}
