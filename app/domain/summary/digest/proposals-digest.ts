import type { ProposalRow } from "#app/domain/summary/digest/consultation-rows.ts";
import { type Family, familyOf } from "#app/domain/summary/digest/counts.ts";
import type { ProposalsDigest } from "#app/domain/summary/digest/digest-format.ts";
import { pickerOf, type Quoting, spreadOf } from "#app/domain/summary/digest/quoting.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import { namedPlace, type Survey } from "#app/domain/summary/digest/survey.ts";
import { sharedThemes } from "#app/domain/summary/digest/theme-shares.ts";
import { nameOf, votedProposals } from "#app/domain/summary/digest/vote-digest.ts";
import type { Quotable } from "#app/domain/summary/quote/quotes.ts";

const mostListed = 10;

/** What was proposed here, and what the people here think of everything that was proposed. */
export function proposalsDigest(scope: Scope, quoting: Quoting): ProposalsDigest {
  const { rows } = scope.survey;
  const { votesHidden } = rows.consultation;
  const own = scope.places.flatMap((place) => place.proposals);
  const imported = own.filter(({ importedSupports }) => importedSupports !== null);
  const picker = pickerOf(
    scope.survey,
    own.map((proposal) => quotable(proposal, scope)),
    quoting,
  );
  const { themes } = sharedThemes(scope, proposalFamily(scope.survey), {
    picker,
    of: (code) =>
      own.filter(({ themes }) => themes.includes(code)).map((proposal) => quotable(proposal, scope)),
  });
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

export function proposalFamily(survey: Survey): Family {
  return familyOf(survey, "proposals", (place) =>
    place.proposals.map(({ themes }) => ({ themes: new Set(themes) })),
  );
}

/** Without a text, the title is what they wrote. */
export function quotable(
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
    spread: spreadOf(survey, { id, participantId }),
  };
}
