import type { Digest, ProposalName } from "#app/domain/summary/digest/digest-format.ts";
import type { Quote } from "#app/domain/summary/quote/quotes.ts";

/** Everything that a digest quotes. */
export function shownQuotes({ spokeOf, questions, proposals }: Digest): Quote[] {
  const parts = [spokeOf, ...questions];
  const themes = [...parts, proposals].flatMap((part) => part.themes);
  const subthemes = [
    ...themes.flatMap((theme) => theme.subthemes ?? []),
    ...parts.flatMap(({ unthemed = [] }) => unthemed),
  ];
  return [
    ...themes.flatMap(({ quotes }) => quotes),
    ...subthemes.flatMap(({ central }) => central ?? []),
    ...questions.flatMap(({ voices }) => voices),
  ];
}

/** Every proposal that a digest lists by its title. */
export function shownTitles({ proposals, opinions }: Digest): ProposalName[] {
  const listed = [...proposals.mostAgreed, ...proposals.mostDivided, ...proposals.mostSupported];
  if (!opinions) return listed;
  return [
    ...listed,
    ...opinions.groups.flatMap(({ representative }) => representative),
    ...opinions.consensus,
    ...opinions.divisive,
    ...(opinions.map?.proposals ?? []),
  ];
}
