import type { Digest, VotedProposal } from "#app/domain/summary/digest/digest-format.ts";
import { listed, themeSources, themeWithCount } from "#app/domain/summary/words/running-text.ts";
import { subthemeWords } from "#app/domain/summary/words/theme-words.ts";
import type { Sentence, Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** More themes than this are left to the chart. */
export const mostThemes = 4;

/** What was proposed here, what had most support, what people agree on and what divides them. */
export function proposalWords(digest: Digest, locale: Locale): Sentence[] {
  const { t } = locale;
  const { count, themes, mostSupported, votesHidden } = digest.proposals;
  const sentences: Sentence[] = [];
  const people: Source[] = [{ kind: "people", id: digest.territory.id }];
  const votes: Source[] = [{ kind: "votes", id: digest.consultationId }];
  if (count > 0 && digest.participation.counted === "people") {
    sentences.push({
      text: t("summary.words.proposals", { place: digest.territory.name, count }),
      sources: people,
    });
  }
  if (themes.length > 0) {
    const main = themes.slice(0, mostThemes);
    const list = listed(
      main.map((theme) => themeWithCount(digest, theme, locale)),
      locale,
    );
    sentences.push({
      text: t("summary.words.proposal-themes", { list }),
      sources: main.flatMap(themeSources),
    });
  }
  const parts = digest.unit === "proposals" ? digest.spokeOf : digest.proposals;
  sentences.push(...subthemeWords(digest, parts, "proposals", locale));
  if (mostSupported.length > 0) sentences.push(...supportWords(digest, locale));
  if (votesHidden) return [...sentences, { text: t("summary.words.votes-hidden"), sources: votes }];
  return [...sentences, ...agreementWords(digest, locale), ...divisionWords(digest, locale)];
}

function supportWords({ proposals }: Digest, { t, list }: Locale): Sentence[] {
  const [first, ...rest] = proposals.mostSupported;
  const sentences: Sentence[] = [
    {
      text: t("summary.words.most-supported", { title: first!.title, supports: first!.supports }),
      sources: [{ kind: "proposal", id: first!.id }],
    },
  ];
  const next = rest.slice(0, 3);
  if (next.length > 0) {
    const items = next.map(({ title, supports }) => t("summary.words.title-count", { title, supports }));
    sentences.push({
      text: t("summary.words.next-supported", { count: next.length, list: list(items) }),
      sources: next.map(({ id }) => ({ kind: "proposal", id })),
    });
  }
  return sentences;
}

function agreementWords({ proposals, territory }: Digest, { t, list }: Locale): Sentence[] {
  const [first, ...rest] = proposals.mostAgreed;
  if (!first) return [];
  const sentences: Sentence[] = [
    {
      text: t("summary.words.most-agreed", { place: territory.name, ...voteValues(first) }),
      sources: [{ kind: "proposal", id: first.id }],
    },
  ];
  const next = rest.slice(0, 3);
  if (next.length > 0) {
    const titles = next.map(({ title }) => t("summary.words.title", { title }));
    sentences.push({
      text: t("summary.words.next-agreed", { list: list(titles) }),
      sources: next.map(({ id }) => ({ kind: "proposal", id })),
    });
  }
  return sentences;
}

function divisionWords({ proposals }: Digest, { t }: Locale): Sentence[] {
  const [first] = proposals.mostDivided;
  if (!first) return [];
  return [
    {
      text: t("summary.words.most-divided", voteValues(first)),
      sources: [{ kind: "proposal", id: first.id }],
    },
  ];
}

/** `votes` is "here" when this territory's figures may be said, else the leaning and everybody's figures. */
function voteValues({ title, here, leaning, overall }: VotedProposal) {
  const { agrees, disagrees, passes } = here ?? overall;
  return {
    title,
    votes: here ? "here" : "everywhere",
    leaning,
    agrees,
    disagrees,
    total: agrees + disagrees + passes,
  };
}
