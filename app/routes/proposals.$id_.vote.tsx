import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { consultationById, territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import { leadOf } from "#app/domain/consultation/lead-act.server.ts";
import { standsFor } from "#app/domain/proposal/merged.server.ts";
import { isShown } from "#app/domain/proposal/proposal.ts";
import { proposalWithAuthor } from "#app/domain/proposal/proposal-reads.server.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import { choices, VoteInput } from "#app/domain/vote/vote.ts";
import { parseFormData, refused, sentForm } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { refusalMessage } from "#app/http/refusal-message.ts";
import { settleFirst, takingPart } from "#app/http/taking-part.server.ts";
import { votedFrom } from "#app/http/voted-from.ts";
import { TakesPartFrom } from "#app/ui/consultation/takes-part-from.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { StandsForLink } from "#app/ui/proposal/merged-notice.tsx";
import { VoteForm } from "#app/ui/proposal/vote-form.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, data: Data) => data.proposal.title } satisfies PageHandle;

async function shownProposal({ params, context: { db } }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const proposal = found(await proposalWithAuthor(db, params.id ?? ""));
  const consultation = found(await consultationById(db, proposal.consultationId));
  const isMerged = proposal.visibility === "merged" && proposal.withdrawnAt === null;
  return { proposal: found(isShown(proposal) || isMerged ? proposal : null), consultation, isMerged };
}

/** Shown to who had to sign in or choose a municipality first: the vote is confirmed here. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const { proposal, consultation, isMerged } = await shownProposal(args);
  const into = isMerged ? await standsFor(context.db, proposal) : null;
  const { territory, settled, refusal, opensAt } = await takingPart(request, context, consultation, "votes");
  const typed = await heldForm(context.db, request);
  return {
    proposal: { id: proposal.id, title: proposal.title, language: proposal.language },
    consultation: { slug: consultation.slug, ...(await titleFor(request, context, consultation)) },
    asked: (await territoriesAsked(context.db, consultation.id)).map((place) => place.name),
    chosen: choices.find((choice) => choice === typed?.choice) ?? null,
    back: typed?.back ?? "",
    place: territory?.name ?? null,
    settled,
    refusal,
    isMerged,
    into: into && { id: into.id, title: isShown(into) ? into.title : null, language: into.language },
    opensAt,
    timeZone: (await leadOf(context.db, consultation)).timeZone,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { proposal, consultation, isMerged } = await shownProposal(args);
  const { actor, territory, refusal } = await takingPart(request, context, consultation, "votes", {
    forActing: true,
  });
  if (!isMerged) await settleFirst(request, context, consultation, refusal);
  const formData = await sentForm(request);
  const form = parseFormData(formData, VoteInput);
  if (!form.ok) return refused(form, { "": "proposal.vote.missing" });

  const { choice } = form.input;
  const cast = await castVote(context.db, actor, proposal.id, { choice, territoryId: territory?.id ?? null });
  if (!cast.ok && cast.refusal !== "unchanged") return refused(form, { "": refusalMessage(cast.refusal) });
  return redirect(votedFrom(formData, proposal.id));
}

export default function Vote() {
  const { t, language } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { proposal, consultation, asked, chosen, back, place, settled, refusal, opensAt, timeZone } = data;
  const { isMerged, into } = data;
  const answer = useActionData<typeof action>();
  const { form } = usePageForm({ result: answer?.result });
  const here = `/proposals/${proposal.id}`;
  return (
    <>
      <ErrorSummary form={form} />
      <Breadcrumbs
        items={[
          {
            href: `/consultations/${consultation.slug}`,
            label: consultation.title,
            lang: consultation.titleLang,
          },
          { href: here, label: t("proposal.back") },
        ]}
      />
      <PageHeading
        caption={t("proposal.vote.caption")}
        lang={proposal.language === language ? undefined : proposal.language}
      />
      {isMerged && (
        <Notice kind="warning" title={t("proposal.refused.merged")}>
          {into && (
            <p>
              {t("proposal.merged.into")} <StandsForLink into={into} />
            </p>
          )}
        </Notice>
      )}
      {chosen && refusal === null && !isMerged && (
        <Notice title={t("proposal.vote.confirm", { choice: t(`common.vote.${chosen}`) })} />
      )}
      {!isMerged && (
        <TakesPartFrom
          slug={consultation.slug}
          next={`${here}/vote`}
          place={place}
          settled={settled}
          refusal={refusal}
          opensAt={opensAt}
          timeZone={timeZone}
          asked={asked}
        />
      )}
      {refusal === null && !isMerged && (
        <VoteForm id={proposal.id} title={proposal.title} own={null} back={back} />
      )}
    </>
  );
}
