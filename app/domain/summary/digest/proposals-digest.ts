import type { ProposalRow } from "#app/domain/summary/digest/consultation-rows.ts";
import type { ProposalsDigest } from "#app/domain/summary/digest/digest-format.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import { namedPlace } from "#app/domain/summary/digest/survey.ts";
import { sharedThemes } from "#app/domain/summary/digest/theme-shares.ts";
import { nameOf, votedProposals } from "#app/domain/summary/digest/vote-digest.ts";
import { type Quotable, quotePicker } from "#app/domain/summary/quote/quotes.ts";

const mostListed = 10;

/** What was proposed here, and what the people here think of everything that was proposed. */
export function proposalsDigest(scope: Scope, quoted: Set<string>): ProposalsDigest {
  const { rows } = scope.survey;
  const { votesHidden } = rows.consultation;
  const own = scope.places.flatMap((place) => place.proposals);
  const imported = own.filter(({ importedSupports }) => importedSupports !== null);
  const picker = quotePicker(
    own.map((proposal) => quotable(proposal, scope)),
    quoted,
  );
  const { themes } = sharedThemes(
    scope,
    (place) => place.proposals.map((proposal) => ({ themes: new Set(proposal.themes) })),
    {
      picker,
      of: (code) =>
        own.filter(({ themes }) => themes.includes(code)).map((proposal) => quotable(proposal, scope)),
    },
  );
  return {
    count: own.length,
    supports:
      imported.length > 0 ? imported.reduce((sum, one) => sum + (one.importedSupports ?? 0), 0) : null,
    votesHidden,
    themes,
    ...(votesHidden ? { mostAgreed: [], mostDivided: [] } : votedProposals(scope)),
    mostSupported: imported
      .filter(({ importedSupports }) => importedSupports! > 0)
      .sort((a, b) => b.importedSupports! - a.importedSupports!)
      .slice(0, mostListed)
      .map((proposal) => ({ ...nameOf(scope.survey, proposal), supports: proposal.importedSupports! })),
  };
}

/** Without a text, the title is what they wrote. */
function quotable(
  { id, participantId, territoryId, language, title, text, label }: ProposalRow,
  { survey }: Scope,
): Quotable {
  const from = namedPlace(territoryId, survey.places);
  return {
    kind: "proposal",
    id,
    participantId,
    territoryId: from,
    language,
    text: text.trim() || title,
    label,
  };
}
