import type { ReactNode } from "react";
import { opening } from "#app/ui/consultation/consultation-card.tsx";
import { ReportLink } from "#app/ui/entry/entry-list.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Labelled } from "#app/ui/label/labelled.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { ProposalFigures } from "#app/ui/proposal/proposal-figures.tsx";
import type { Label, Language } from "#db/schema.ts";

export interface ListedProposal {
  id: string;
  title: string;
  opening: string;
  place: string | null;
  municipality: string | null;
  language: Language;
  label: Label | null;
  createdAt: string;
  argumentCount: number;
  agrees: number;
  disagrees: number;
  passes: number;
  importedSupports: number | null;
  showsResults: boolean;
}

/** One proposal in a list. @param children  what the reader can do: vote */
export function ProposalCard({
  proposal,
  timeZone,
  children,
}: {
  proposal: ListedProposal;
  timeZone: string;
  children?: ReactNode;
}) {
  const { t, day, language } = useLocale();
  const lang = proposal.language === language ? undefined : proposal.language;
  const where = [proposal.municipality, proposal.place].filter(Boolean).join(" · ");
  return (
    <Card as="li" id={`p-${proposal.id}`}>
      <h2 lang={lang}>
        <a href={`/proposals/${proposal.id}`}>{proposal.title}</a>
      </h2>
      <Labelled label={proposal.label}>
        {proposal.opening && <p lang={lang}>{opening(proposal.opening, 240)}</p>}
      </Labelled>
      <p className="row small muted" data-gap="m">
        {where && (
          <span>
            <Icon name="place" /> {where}
          </span>
        )}
        <span>{day(proposal.createdAt, timeZone)}</span>
        {proposal.argumentCount > 0 && (
          <span>{t("proposal.arguments", { count: proposal.argumentCount })}</span>
        )}
        <ReportLink kind="proposal" id={proposal.id} what={opening(proposal.title, 40)} />
      </p>
      <ProposalFigures figures={proposal} shown={proposal.showsResults} />
      {children}
    </Card>
  );
}
