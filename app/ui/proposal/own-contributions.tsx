import type { Life } from "#app/domain/participant/contributions-life.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { ContributionState } from "#app/ui/response/contribution-state.tsx";
import type { Label, Language, Visibility } from "#db/schema.ts";

interface Own {
  id: string;
  text: string;
  language: Language;
  visibility: Visibility;
  createdAt: string;
  label: Label | null;
  life: Life | null;
  timeZone: string;
}

export interface OwnProposal extends Own {
  title: string;
  withdrawnAt: string | null;
  consultationTitle: string;
}

export function OwnProposals({ proposals }: { proposals: OwnProposal[] }) {
  const { t, language } = useLocale();
  if (proposals.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("response.own.proposals")}</h2>
      {proposals.map((proposal) => (
        <Card key={proposal.id}>
          <p className="muted small">{proposal.consultationTitle}</p>
          <h3 lang={proposal.language === language ? undefined : proposal.language}>{proposal.title}</h3>
          {proposal.text && (
            <p className="as-written" lang={proposal.language === language ? undefined : proposal.language}>
              {proposal.text}
            </p>
          )}
          <ContributionState
            kind="proposal"
            id={proposal.id}
            visibility={proposal.visibility}
            label={proposal.label}
            life={proposal.life}
            timeZone={proposal.timeZone}
            withdrawn={proposal.withdrawnAt !== null}
            href={`/proposals/${proposal.id}`}
          />
        </Card>
      ))}
    </section>
  );
}

export interface OwnArgument extends Own {
  proposalId: string;
  proposalTitle: string;
}

export function OwnArguments({ items }: { items: OwnArgument[] }) {
  const { t, language } = useLocale();
  if (items.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("response.own.arguments")}</h2>
      {items.map((argument) => (
        <Card key={argument.id}>
          <p className="muted small">{argument.proposalTitle}</p>
          <p className="as-written" lang={argument.language === language ? undefined : argument.language}>
            {argument.text}
          </p>
          <ContributionState
            kind="argument"
            id={argument.id}
            visibility={argument.visibility}
            label={argument.label}
            life={argument.life}
            timeZone={argument.timeZone}
            href={`/proposals/${argument.proposalId}/arguments/${argument.id}`}
          />
        </Card>
      ))}
    </section>
  );
}
