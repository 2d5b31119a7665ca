import type { ReactNode } from "react";
import type { Digest, ProposalName, VotedProposal } from "#app/domain/summary/digest/digest-format.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { VoteBar } from "#app/ui/chart/vote-bar.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** What people here agree on, what divides them, what had most support. */
export function ListedProposals({ digest, withdrawn }: { digest: Digest; withdrawn: readonly string[] }) {
  const { t, language } = useLocale();
  const { mostAgreed, mostDivided, mostSupported } = digest.proposals;
  const shown = <One extends ProposalName>(list: One[]) => list.filter(({ id }) => !withdrawn.includes(id));
  return (
    <>
      <List heading={t("summary.proposals.agreed")} proposals={shown(mostAgreed)}>
        {(proposal) => <Votes proposal={proposal} place={digest.territory.name} />}
      </List>
      <List heading={t("summary.proposals.divided")} proposals={shown(mostDivided)}>
        {(proposal) => <Votes proposal={proposal} place={digest.territory.name} />}
      </List>
      {shown(mostSupported).length > 0 && (
        <BarChart
          caption={t("summary.proposals.supported")}
          labelColumn={t("summary.chart.proposals")}
          valueColumn={t("summary.compare.supports")}
          bars={shown(mostSupported).map(({ id, title, language: written, supports }) => ({
            label: (
              <a href={`/proposals/${id}`} lang={written === language ? undefined : written}>
                {title}
              </a>
            ),
            value: supports,
          }))}
        />
      )}
    </>
  );
}

function List<One extends ProposalName>({
  heading,
  proposals,
  children,
}: {
  heading: string;
  proposals: One[];
  children: (proposal: One) => ReactNode;
}) {
  const { language } = useLocale();
  if (proposals.length === 0) return null;
  return (
    <div className="stack" data-gap="m">
      <h3>{heading}</h3>
      <ol className="list-plain stack" data-gap="m">
        {proposals.map((proposal) => (
          <li key={proposal.id} className="stack" data-gap="s">
            <p lang={proposal.language === language ? undefined : proposal.language}>
              <a href={`/proposals/${proposal.id}`}>{proposal.title}</a>
            </p>
            {children(proposal)}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** This place's votes where they may be shown; else what they say, and everybody's. */
function Votes({ proposal, place }: { proposal: VotedProposal; place: string }) {
  const { t } = useLocale();
  const { here, leaning, overall } = proposal;
  return (
    <>
      <p className="muted small">
        {here
          ? t("summary.votes.here", { place })
          : `${t(`summary.leaning.${leaning}`, { place })} ${t("summary.votes.everywhere")}`}
      </p>
      <VoteBar {...(here ?? overall)} />
    </>
  );
}
