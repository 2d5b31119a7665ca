import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerOn } from "#app/domain/answer/answer-page.server.ts";
import { stances } from "#app/domain/argument/argument.ts";
import { argumentPage } from "#app/domain/argument/argument-reads.server.ts";
import { authoritiesOf, consultationById } from "#app/domain/consultation/consultation.server.ts";
import { decisionsBeside } from "#app/domain/decision/beside.server.ts";
import { isBy, participantOf } from "#app/domain/participant/participant.server.ts";
import { acceptedFrom, accepts } from "#app/domain/phase/phase.ts";
import { mergeAsked } from "#app/domain/proposal/merge-asked.server.ts";
import { mergedInto, standsFor } from "#app/domain/proposal/merged.server.ts";
import { isShown } from "#app/domain/proposal/proposal.ts";
import { proposalWithAuthor, themesOfProposal } from "#app/domain/proposal/proposal-reads.server.ts";
import { movableVote } from "#app/domain/vote/move-vote.server.ts";
import { votesOf } from "#app/domain/vote/vote.server.ts";
import { showsResults } from "#app/domain/vote/vote.ts";
import { found } from "#app/http/guards.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { AnswerNote } from "#app/ui/answer/answer-note.tsx";
import { ArgumentSection } from "#app/ui/argument/argument-section.tsx";
import { ReportLink } from "#app/ui/entry/entry-list.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Labelled } from "#app/ui/label/labelled.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { authorWords } from "#app/ui/proposal/author-words.ts";
import { MergedHere } from "#app/ui/proposal/merged-here.tsx";
import { ProposalFigures } from "#app/ui/proposal/proposal-figures.tsx";
import { ProposalState } from "#app/ui/proposal/proposal-state.tsx";
import { VoteForm } from "#app/ui/proposal/vote-form.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data: Data) => data.proposal.title ?? t("proposal.hidden.title"),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const url = new URL(request.url);
  const now = new Date();
  const { actor, language } = await readerOf(request, context);
  const proposal = found(await proposalWithAuthor(db, params.id ?? ""));
  const consultation = found(await consultationById(db, proposal.consultationId));
  const mine = await isBy(db, actor, proposal.participantId);
  if (proposal.visibility === "pending" && !mine) throw new Response(null, { status: 404 });
  const isReadable = proposal.visibility !== "hidden" || mine;
  const [lead] = await authoritiesOf(db, consultation.id);
  const participant = await participantOf(db, actor, consultation.id);
  const own = (await votesOf(db, participant?.id ?? null, [proposal.id])).get(proposal.id) ?? null;
  const shows = showsResults(consultation, own, now);
  const stance = stances.find((one) => one === url.searchParams.get("stance")) ?? null;
  const isMerged = proposal.visibility === "merged";
  const decisions = await decisionsBeside(db, "proposal", proposal.id, { own: mine, language });
  const mayVote = accepts(consultation, "votes", now);
  const into = isMerged ? await standsFor(db, proposal) : null;
  const asked = (name: string) => url.searchParams.has(name);
  return {
    proposal: {
      id: proposal.id,
      title: isReadable ? proposal.title : null,
      text: isReadable ? proposal.text : "",
      place: isReadable ? proposal.place : null,
      language: proposal.language,
      visibility: proposal.visibility,
      label: proposal.label,
      threadClosedAt: proposal.threadClosedAt,
      withdrawnAt: proposal.withdrawnAt,
      createdAt: proposal.createdAt,
      authorName: isReadable ? proposal.authorName : null,
      municipality: proposal.municipality,
      sourceUrl: isReadable ? proposal.sourceUrl : null,
    },
    figures: {
      agrees: shows ? proposal.agrees : 0,
      disagrees: shows ? proposal.disagrees : 0,
      passes: shows ? proposal.passes : 0,
      importedSupports: proposal.importedSupports,
    },
    isShown: isShown(proposal),
    answer: await answerOn(db, consultation.id, { subject: "proposal", subjectId: proposal.id }),
    showsResults: shows,
    own,
    mine,
    mayVote,
    votesFrom: acceptedFrom(consultation, "votes", now),
    /** Also whether its author may take it back. */
    mayArgue: accepts(consultation, "arguments", now),
    done: asked("made")
      ? ("made" as const)
      : asked("moved")
        ? ("vote-moved" as const)
        : asked("kept")
          ? ("kept" as const)
          : null,
    decisions,
    merged: isMerged
      ? {
          id: proposal.id,
          into: into && {
            id: into.id,
            title: isShown(into) ? into.title : null,
            language: into.language,
          },
          decision: decisions.merge,
          vote: await movableVote(db, actor, proposal, into),
          mayVote,
        }
      : null,
    mergedHere: proposal.visibility === "published" ? await mergedInto(db, proposal.id) : [],
    mergeAsked: mine && (await mergeAsked(db, proposal.id)) !== null,
    themes: (await themesOfProposal(db, proposal.id)).map(({ code, names }) => ({
      code,
      name: (JSON.parse(names) as Record<string, string>)[language]!,
    })),
    consultation: {
      slug: consultation.slug,
      ...(await titleFor(request, context, consultation)),
      language: consultation.language,
    },
    authority: { slug: lead!.slug, timeZone: lead!.timeZone },
    stance,
    thread: await argumentPage(db, proposal, { stance, beside: besideAsked(url) }),
  };
}

export default function Proposal() {
  const locale = useLocale();
  const { t, day, instant, language } = locale;
  const data = useLoaderData<typeof loader>();
  const { proposal, consultation, authority, themes, mine, mayVote, mayArgue, isShown } = data;
  const here = `/consultations/${consultation.slug}`;
  const lang = proposal.language === language ? undefined : proposal.language;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.titleLang },
          { href: `${here}/proposals`, label: t("proposal.list.title") },
        ]}
      />
      <PageHeading
        lang={proposal.title === null ? undefined : lang}
        caption={`${authorWords(locale, proposal.authorName, proposal.municipality)} · ${day(proposal.createdAt, authority.timeZone)}`}
      />
      <ProposalState data={data} />
      <Labelled label={proposal.label}>
        {proposal.text && (
          <p className="measure as-written" lang={lang}>
            {proposal.text}
          </p>
        )}
      </Labelled>
      <MergedHere proposals={data.mergedHere} />
      <p className="row small muted" data-gap="m">
        {proposal.place && (
          <span lang={lang}>
            <Icon name="place" /> {proposal.place}
          </span>
        )}
        {themes.map((theme) => (
          <a key={theme.code} href={`${here}/proposals?theme=${theme.code}`}>
            {theme.name}
          </a>
        ))}
        {proposal.sourceUrl && <a href={proposal.sourceUrl}>{t("proposal.source")}</a>}
        {isShown && !mine && <ReportLink kind="proposal" id={proposal.id} what={proposal.title ?? ""} />}
        {isShown && mine && mayArgue && (
          <a href={`/proposals/${proposal.id}/withdrawal`}>{t("proposal.withdraw")}</a>
        )}
      </p>
      {(isShown || proposal.withdrawnAt || data.merged) && (
        <section className="stack measure">
          <h2>{t(isShown && mayVote ? "proposal.vote.title" : "proposal.vote.closed")}</h2>
          {isShown && mayVote && <VoteForm id={proposal.id} title={proposal.title ?? ""} own={data.own} />}
          {isShown && data.votesFrom && (
            <p>{t("phase.votes-from", { when: instant(data.votesFrom, authority.timeZone) })}</p>
          )}
          <ProposalFigures figures={data.figures} shown={data.showsResults} />
        </section>
      )}
      <AnswerNote answer={data.answer} />
      <ArgumentSection data={data} />
    </>
  );
}
