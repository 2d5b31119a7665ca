import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import { shared } from "#app/domain/page-change/shared.server.ts";
import { participantOf } from "#app/domain/participant/participant.server.ts";
import { acceptedFrom, accepts } from "#app/domain/phase/phase.ts";
import {
  countProposals,
  listedProposals,
  proposalPlaces,
  proposalThemes,
} from "#app/domain/proposal/listing.server.ts";
import { proposalSorts, tellingSorts } from "#app/domain/proposal/proposal.ts";
import { votesOf } from "#app/domain/vote/vote.server.ts";
import { showsResults } from "#app/domain/vote/vote.ts";
import { hasActed } from "#app/http/has-acted.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { ConsultationViews } from "#app/ui/consultation/consultation-views.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ProposalCard } from "#app/ui/proposal/proposal-card.tsx";
import { ProposalFilter } from "#app/ui/proposal/proposal-filter.tsx";
import { VoteForm } from "#app/ui/proposal/vote-form.tsx";

export const handle = { title: (t) => t("proposal.list.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const now = new Date();
  const url = new URL(request.url);
  const consultation = await publishedConsultation(db, params.slug);
  const { actor, language } = await readerOf(request, context);
  const [lead] = await authoritiesOf(db, consultation.id);
  const share = <Result,>(what: string, read: () => Promise<Result>) =>
    shared(db, consultation.id, `proposals ${consultation.id} ${what}`, read, hasActed(request));
  const places = await share("places", () => proposalPlaces(db, consultation.id));
  const themes = (await share("themes", () => proposalThemes(db, consultation.id))).map((theme) => ({
    ...theme,
    name: (JSON.parse(theme.names) as Record<string, string>)[language]!,
  }));
  // Sorted by agreement, or by what to vote on next, a list would tell what is hidden until one has voted.
  const areShown = showsResults(consultation, null, now);
  const sorts = proposalSorts.filter((sort) => areShown || !tellingSorts.includes(sort));

  const asked = (name: string) => url.searchParams.get(name) ?? "";
  const place = places.find((one) => one.code === asked("municipality"));
  const theme = themes.find((one) => one.code === asked("theme"));
  const sort = sorts.find((one) => one === asked("sort")) ?? "newest";
  const search = asked("q").trim().slice(0, 100);
  const filter = {
    consultationId: consultation.id,
    search,
    territoryId: place?.id ?? null,
    themeId: theme?.id ?? null,
  };
  const beside = besideAsked(url);
  const [counted, { items: listed, before, after }] = await share(
    JSON.stringify({ filter, sort, beside }),
    () => Promise.all([countProposals(db, filter), listedProposals(db, filter, sort, beside)]),
  );
  // What was sought is counted where it is all on this page.
  const count = counted ?? (before === null && after === null ? listed.length : null);
  const participant = await participantOf(db, actor, consultation.id);
  const votes = await votesOf(
    db,
    participant?.id ?? null,
    listed.map((proposal) => proposal.id),
  );
  return {
    consultation: {
      slug: consultation.slug,
      ...(await titleFor(request, context, consultation)),
      language: consultation.language,
    },
    authority: { slug: lead!.slug, timeZone: lead!.timeZone },
    canPropose: consultation.proposalsInvited === 1 && accepts(consultation, "proposals", now),
    canVote: accepts(consultation, "votes", now),
    votesFrom: acceptedFrom(consultation, "votes", now),
    values: { q: search, municipality: place?.code ?? "", theme: theme?.code ?? "", sort },
    places: places.map(({ code, name, proposals }) => ({ code, name, proposals })),
    themes: themes.map(({ code, name, proposals }) => ({ code, name, proposals })),
    sorts,
    count,
    before,
    after,
    here: url.search,
    proposals: listed.map((proposal) => {
      const own = votes.get(proposal.id) ?? null;
      const shows = showsResults(consultation, own, now);
      const figures = shows ? {} : { agrees: 0, disagrees: 0, passes: 0 };
      return { ...proposal, ...figures, own, showsResults: shows };
    }),
  };
}

export default function Proposals() {
  const { t, instant } = useLocale();
  const {
    consultation,
    authority,
    canPropose,
    canVote,
    votesFrom,
    values,
    places,
    themes,
    sorts,
    count,
    before,
    after,
    here: search,
    proposals,
  } = useLoaderData<typeof loader>();
  const here = `/consultations/${consultation.slug}`;
  const hrefOf = (to: { sort?: string; before?: string; after?: string }) => {
    const { sort, ...filter } = { ...values, ...to };
    return addressWith(`${here}/proposals`, { ...filter, sort: sort === "newest" ? "" : sort });
  };
  const isFiltered = values.q !== "" || values.municipality !== "" || values.theme !== "";
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.titleLang },
        ]}
      />
      <PageHeading />
      {canPropose && (
        <p>
          <ButtonLink href={`${here}/proposals/new`}>{t("consultation.action.propose")}</ButtonLink>
        </p>
      )}
      {votesFrom && <p>{t("phase.votes-from", { when: instant(votesFrom, authority.timeZone) })}</p>}
      <ProposalFilter action={`${here}/proposals`} values={values} places={places} themes={themes} />
      {(count === null || count > 1) && (
        <ConsultationViews
          label={t("proposal.list.sort")}
          items={sorts.map((sort) => ({
            href: hrefOf({ sort }),
            label: t(`proposal.list.sort.${sort}`),
            current: sort === values.sort,
          }))}
        />
      )}
      {proposals.length === 0 ? (
        <EmptyState
          title={t(isFiltered ? "proposal.list.none-found" : "proposal.list.none")}
          action={isFiltered ? <a href={`${here}/proposals`}>{t("proposal.list.all")}</a> : null}
        />
      ) : (
        count !== null && <p className="muted">{t("proposal.list.count", { count })}</p>
      )}
      <ul className="list-plain stack">
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} timeZone={authority.timeZone}>
            {canVote && (
              <VoteForm
                id={proposal.id}
                title={proposal.title}
                own={proposal.own}
                back={`${here}/proposals${search}`}
              />
            )}
          </ProposalCard>
        ))}
      </ul>
      <StretchPages before={before} after={after} hrefOf={hrefOf} />
    </>
  );
}
