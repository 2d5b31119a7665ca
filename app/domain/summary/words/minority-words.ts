import type { Digest, OpinionGroup, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import { groupName, titles } from "#app/domain/summary/words/opinion-words.ts";
import { mostThemes as mostProposed } from "#app/domain/summary/words/proposal-words.ts";
import { listed, themeSources, themeWithCount } from "#app/domain/summary/words/running-text.ts";
import { mostThemes as mostSpokenOf } from "#app/domain/summary/words/theme-words.ts";
import type { Sentence } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Themes of a smaller part of those who spoke than this are spoken of by few. */
const fewSpeak = 0.15;
const mostThemes = 4;
const mostProposals = 2;

/** Views that at least the minimum of people hold although most say otherwise, or speak of other things. */
export function minorityWords(digest: Digest, locale: Locale): Sentence[] {
  return [...againstMost(digest, locale), ...smallerGroup(digest, locale), ...ofFew(digest, locale)];
}

/** Who disagrees with what most agree on. */
function againstMost({ proposals, minimumCell }: Digest, { t }: Locale): Sentence[] {
  return proposals.mostAgreed
    .map((proposal) => ({ ...proposal, votes: proposal.here ?? proposal.overall }))
    .filter(({ votes }) => votes.disagrees >= minimumCell && votes.agrees > votes.disagrees + votes.passes)
    .slice(0, mostProposals)
    .map(({ id, title, here, votes }, index) => ({
      text: t("summary.words.against-most", {
        title,
        disagrees: votes.disagrees,
        total: votes.agrees + votes.disagrees + votes.passes,
        where: here ? "here" : "everywhere",
        place: index === 0 ? "first" : "next",
      }),
      sources: [{ kind: "proposal", id }],
    }));
}

/** What the groups that are not the largest stand for. */
function smallerGroup({ opinions, minimumCell }: Digest, locale: Locale): Sentence[] {
  const groups = opinions?.groups ?? [];
  const largest = Math.max(0, ...groups.map(({ people }) => people));
  return groups
    .filter(({ people }) => people >= minimumCell && people < largest)
    .flatMap((group) => groupView(group, locale));
}

function groupView(group: OpinionGroup, locale: Locale): Sentence[] {
  const [first] = group.representative;
  const votes = first?.byGroup.find(({ code }) => code === group.code)?.votes;
  if (!first) return [];
  const { agrees, disagrees, passes } = votes ?? { agrees: 0, disagrees: 0, passes: 0 };
  const values = {
    people: group.people,
    stance: first.stance,
    count: first.stance === "agree" ? agrees : disagrees,
    total: agrees + disagrees + passes,
    known: votes ? "yes" : "no",
  };
  return [
    {
      text: locale.t("summary.words.smaller-group", {
        ...values,
        group: groupName(group, locale),
        title: titles([first], locale),
      }),
      sources: [
        { kind: "group", id: group.code },
        { kind: "proposal", id: first.id },
      ],
    },
  ];
}

/** Themes that few speak of, none the less enough to be told. */
function ofFew(digest: Digest, locale: Locale): Sentence[] {
  const { spokeOf, proposals, unit } = digest;
  const themes: ThemeShare[] = unit === "people" ? spokeOf.themes : proposals.themes;
  const said = unit === "people" ? mostSpokenOf : mostProposed;
  const few = themes.slice(said).filter(({ share }) => share < fewSpeak);
  if (few.length === 0) return [];
  const shown = few.slice(-mostThemes).toReversed();
  const list = listed(
    shown.map((theme) => themeWithCount(digest, theme, locale)),
    locale,
  );
  return [
    {
      text: locale.t("summary.words.of-few", { unit, list }),
      sources: shown.flatMap(themeSources),
    },
  ];
}
