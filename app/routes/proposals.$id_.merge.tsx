import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import { answerMerge } from "#app/domain/decision/merge-request.server.ts";
import { isBy } from "#app/domain/participant/participant.server.ts";
import { mergeAsked } from "#app/domain/proposal/merge-asked.server.ts";
import { MergeAnswer } from "#app/domain/proposal/merge-asked.ts";
import { proposalWithAuthor } from "#app/domain/proposal/proposal-reads.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, requirePerson, takeFrom, whoActs } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { MergeConsent } from "#app/ui/proposal/merge-consent.tsx";

export const handle = { title: (t) => t("proposal.merge.title") } satisfies PageHandle;

/** Nobody but its author is asked. */
async function ownProposal({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, language } = await readerOf(request, context);
  const proposal = found(await proposalWithAuthor(db, params.id ?? ""));
  if (await isBy(db, actor, proposal.participantId)) return { proposal, actor, language };
  // From the letter one may come here before signing in.
  await requirePerson(request, context);
  throw new Response(null, { status: 403 });
}

export async function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const { proposal, language } = await ownProposal(args);
  const asked = await mergeAsked(db, proposal.id);
  const [lead] = await authoritiesOf(db, proposal.consultationId);
  const { id, title, text, language: written } = proposal;
  return {
    own: { id, title, text, language: written },
    asked: asked && {
      into: asked.into,
      reason: asked.reason,
      rule: asked.ruleTitles?.[language] ?? null,
      askedAt: asked.askedAt,
    },
    authority: { slug: lead!.slug, timeZone: lead!.timeZone },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db } = args.context;
  const { proposal, actor } = await ownProposal(args);
  await takeFrom(args.context, "contribution", whoActs(actor, args.context));
  const form = await parseForm(args.request, MergeAnswer);
  if (!form.ok) return invalid(form);

  const asked = await mergeAsked(db, proposal.id);
  if (!asked) return refused(form, { "": "proposal.merge.changed" });
  const consents = form.input.consents === "yes";
  const { environment, secret } = args.context;
  const portal = { origin: environment.origin, secret };
  const answered = await answerMerge(db, actor, asked.id, consents, new Date(), portal);
  if (!answered.ok) return refused(form, { "": "proposal.merge.changed" });
  return redirect(`/proposals/${proposal.id}${consents ? "" : "?kept"}`);
}

export default function Merge() {
  const { t } = useLocale();
  const { own, asked, authority } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form } = usePageForm({ result: answer?.result });
  return (
    <>
      <ErrorSummary form={form} labels={{ consents: t("proposal.merge.title") }} />
      <Breadcrumbs items={[{ href: `/proposals/${own.id}`, label: t("proposal.back") }]} />
      <PageHeading lead={asked && t("proposal.merge.lead")} />
      {asked ? (
        <MergeConsent own={own} asked={asked} timeZone={authority.timeZone} />
      ) : (
        <EmptyState title={t("proposal.merge.none")} text={t("proposal.merge.none.text")} />
      )}
    </>
  );
}
