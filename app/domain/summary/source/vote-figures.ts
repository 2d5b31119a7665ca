import type { Digest, Votes } from "#app/domain/summary/digest/digest-format.ts";
import type { Figure } from "#app/domain/summary/source/sentence-figures.ts";
import { groupName } from "#app/domain/summary/words/opinion-words.ts";
import type { Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** How people voted on a proposal: here and everywhere, or by group where groups are spoken of. */
export function proposalFigures(digest: Digest, section: string, id: string, locale: Locale): Figure[] {
  const { t, number } = locale;
  const { mostAgreed, mostDivided, mostSupported } = digest.proposals;
  const figures: Figure[] = [];
  const voted = [...mostAgreed, ...mostDivided].find((one) => one.id === id);
  if (voted && section !== "opinions") {
    if (voted.here) {
      const label = t("summary.votes.here", { place: digest.territory.name });
      figures.push({ label, value: votesWords(voted.here, locale) });
    }
    figures.push({ label: t("summary.votes.everywhere"), value: votesWords(voted.overall, locale) });
  }
  const supported = mostSupported.find((one) => one.id === id);
  if (supported && section === "proposals") {
    figures.push({ label: t("summary.compare.supports"), value: number(supported.supports) });
  }
  if (section === "opinions" || section === "minority") figures.push(...byGroup(digest, id, locale));
  return figures;
}

function byGroup({ opinions }: Digest, id: string, locale: Locale): Figure[] {
  const { t } = locale;
  const groups = opinions?.groups ?? [];
  const statements = [
    ...groups.flatMap(({ representative }) => representative),
    ...(opinions?.consensus ?? []),
    ...(opinions?.divisive ?? []),
  ];
  const statement = statements.find((one) => one.id === id);
  return groups.flatMap((group) => {
    const said = statement?.byGroup.find(({ code }) => code === group.code);
    if (!said) return [];
    const label = t("source.figure.group-votes", { group: groupName(group, locale) });
    return [{ label, value: said.votes ? votesWords(said.votes, locale) : t("source.figure.withheld") }];
  });
}

function votesWords({ agrees, disagrees, passes }: Votes, { t }: Locale): string {
  return t("source.figure.votes", { agrees, disagrees, passes, total: agrees + disagrees + passes });
}

/** The size of one group, or of all there is to say about who voted. */
export function opinionFigures({ opinions }: Digest, { kind, id }: Source, locale: Locale): Figure[] {
  if (!opinions) return [];
  const { t, number } = locale;
  if (kind === "group") {
    return opinions.groups
      .filter(({ code }) => code === id)
      .flatMap((group) => {
        const name = groupName(group, locale);
        const size = { label: t("source.figure.group", { group: name }), value: number(group.people) };
        if (group.here === null) return [size];
        return [size, { label: t("source.figure.group-here", { group: name }), value: number(group.here) }];
      });
  }
  const { voters, clustered, stability, leftOut } = opinions;
  return (
    [
      ["voters", voters, 0],
      ["clustered", clustered, 0],
      ["stability", stability, 2],
      ["left-out", leftOut, 0],
    ] as const
  ).flatMap(([key, value, digits]) =>
    value === null ? [] : [{ label: t(`source.figure.${key}`), value: number(value, digits) }],
  );
}
