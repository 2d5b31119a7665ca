import type {
  Digest,
  OpinionGroup,
  OpinionStatement,
  OpinionsDigest,
} from "#app/domain/summary/digest/digest-format.ts";
import type { Verdict } from "#app/domain/summary/group/opinion.ts";
import { listed, setApart } from "#app/domain/summary/words/running-text.ts";
import type { Sentence, Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** More titles than this in one sentence nobody can follow. */
const mostTitles = 3;

/** As messages name them. */
const verdicts: Record<Verdict, string> = {
  stable: "small",
  "too-few": "few",
  unstable: "unstable",
  "no-better-than-chance": "chance",
};

/** Whether those who voted fall into groups, what all of them agree on, and what sets each apart. */
export function opinionWords(digest: Digest, locale: Locale): Sentence[] {
  const { opinions } = digest;
  if (!opinions) return [];
  const { t } = locale;
  const everybody: Source[] = [{ kind: "votes", id: digest.consultationId }];
  const say = (text: string): Sentence => ({ text, sources: everybody });
  if (opinions.groups.length < 2) {
    const none = say(t("summary.words.no-groups", { verdict: verdicts[opinions.verdict] }));
    if (opinions.verdict === "too-few") return [none];
    const shared = new Set(opinions.consensus.map(({ id }) => id));
    const divisive = opinions.divisive.filter(({ id }) => !shared.has(id));
    return [none, ...unitingWords(opinions, locale), ...dividingWords({ ...opinions, divisive }, locale)];
  }
  return [
    ...groupWords(digest, opinions, locale),
    ...unitingWords(opinions, locale),
    ...dividingWords(opinions, locale),
    ...opinions.groups.flatMap((group) => apartWords(group, opinions.divisive[0]?.id, locale)),
  ];
}

function groupWords(
  { consultationId, territory, participation }: Digest,
  { groups, clustered, voters, leftOut }: OpinionsDigest,
  locale: Locale,
): Sentence[] {
  const { t, list } = locale;
  const all: Source[] = groups.map(({ code }) => ({ kind: "group", id: code }));
  const votes: Source[] = [{ kind: "votes", id: consultationId }];
  const sizes = groups.map((group) =>
    t("summary.words.group-size", { group: groupName(group, locale), people: group.people }),
  );
  const sentences: Sentence[] = [
    { text: t("summary.words.groups", { count: groups.length, list: listed(sizes, locale) }), sources: all },
    { text: t("summary.words.what-groups-are"), sources: votes },
  ];
  const here = groups.filter((group) => group.here !== null && group.here > 0);
  if (here.length > 0 && participation.everywhere.places > 1) {
    const parts = here.map((group) =>
      t("summary.words.group-here", { group: groupName(group, locale), people: group.here! }),
    );
    sentences.push({
      text: t("summary.words.groups-here", { place: territory.name, list: list(parts) }),
      sources: here.map(({ code }) => ({ kind: "group", id: code })),
    });
  }
  if (clustered !== null && voters !== null && clustered < voters) {
    sentences.push({ text: t("summary.words.clustered", { clustered, voters }), sources: votes });
  }
  if (leftOut) sentences.push({ text: t("summary.words.left-out", { count: leftOut }), sources: votes });
  return sentences;
}

/** What most of every group agree on is told apart from what many agree on. */
function unitingWords({ consensus, groups }: OpinionsDigest, locale: Locale): Sentence[] {
  return (["agree", "disagree"] as const).flatMap((stance) => {
    const statements = consensus.filter((one) => one.stance === stance).slice(0, mostTitles);
    if (statements.length === 0) return [];
    const inAll = groups.length > 1 && statements.every((one) => isOfEveryGroup(one, groups.length));
    const values = { stance, inAll: inAll ? "yes" : "no" };
    return [
      {
        text: locale.t("summary.words.uniting", { ...values, list: titles(statements, locale) }),
        sources: statements.map(({ id }) => ({ kind: "proposal" as const, id })),
      },
    ];
  });
}

function isOfEveryGroup({ byGroup, stance }: OpinionStatement, groups: number): boolean {
  return (
    byGroup.length === groups &&
    byGroup.every(({ votes, leaning }) => {
      if (!votes) return stance === "agree" && (leaning === "most" || leaning === "majority");
      const { agrees, disagrees, passes } = votes;
      return (stance === "agree" ? agrees : disagrees) * 2 > agrees + disagrees + passes;
    })
  );
}

function dividingWords({ divisive, groups }: OpinionsDigest, locale: Locale): Sentence[] {
  const [first, ...rest] = divisive;
  if (!first) return [];
  const { t } = locale;
  const said = groups.flatMap((group) => groupSays(first, group, locale));
  const known = said.length > 1 ? "yes" : "no";
  const values = { title: first.title, known, list: setApart(said, locale) };
  const kind = groups.length > 1 ? "groups" : "people";
  const sentences: Sentence[] = [
    {
      text: t("summary.words.dividing", { ...values, kind }),
      sources: [{ kind: "proposal", id: first.id }],
    },
  ];
  const next = rest.slice(0, mostTitles - 1);
  if (next.length > 0) {
    sentences.push({
      text: t("summary.words.dividing-too", { count: next.length, list: titles(next, locale) }),
      sources: next.map(({ id }) => ({ kind: "proposal", id })),
    });
  }
  return sentences;
}

/** How a group voted on a proposal, in figures where they may be told, else how it leans. */
function groupSays({ byGroup }: OpinionStatement, group: OpinionGroup, locale: Locale): string[] {
  const { votes, leaning } = byGroup.find(({ code }) => code === group.code) ?? {};
  if (!votes && !leaning) return [];
  const { agrees, disagrees, passes } = votes ?? { agrees: 0, disagrees: 0, passes: 0 };
  return [
    locale.t("summary.words.group-says", {
      group: groupName(group, locale),
      agrees,
      total: agrees + disagrees + passes,
      says: votes ? "votes" : leaning!,
    }),
  ];
}

/** What a group thinks that the others do not. @param said  what was told of already */
function apartWords(group: OpinionGroup, said: string | undefined, locale: Locale): Sentence[] {
  const { t } = locale;
  const told = group.representative.filter(({ id }) => id !== said).slice(0, mostTitles - 1);
  const of = (stance: OpinionStatement["stance"]) => told.filter((one) => one.stance === stance);
  const [agrees, disagrees] = [of("agree"), of("disagree")];
  if (agrees.length + disagrees.length === 0) return [];
  const kind = disagrees.length === 0 ? "agrees" : agrees.length === 0 ? "disagrees" : "both";
  return [
    {
      text: t("summary.words.apart", {
        group: groupName(group, locale),
        kind,
        agrees: titles(agrees, locale),
        disagrees: titles(disagrees, locale),
      }),
      sources: [
        { kind: "group", id: group.code },
        ...[...agrees, ...disagrees].map(({ id }) => ({ kind: "proposal" as const, id })),
      ],
    },
  ];
}

/** "grupo A", or the name that a moderator gave it. */
export function groupName({ code, names }: OpinionGroup, { t, language }: Locale): string {
  const name = names[language];
  return name
    ? t("summary.words.group-named", { name })
    : t("summary.words.group", { code: code.toUpperCase() });
}

export function titles(statements: readonly { title: string }[], { t, list }: Locale): string {
  return list(statements.map(({ title }) => t("summary.words.title", { title })));
}
