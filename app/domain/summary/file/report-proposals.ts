import type {
  OpinionGroup,
  OpinionStatement,
  OpinionsDigest,
  ProposalName,
  VotedProposal,
  Votes,
} from "#app/domain/summary/digest/digest-format.ts";
import type { Block, Words } from "#app/domain/summary/file/report.ts";
import { barsBlock } from "#app/domain/summary/file/report-themes.ts";
import { inLanguage, type Telling } from "#app/domain/summary/file/telling.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What people here agree on, what divides them, what had most support. */
export function proposalBlocks(telling: Telling): Block[] {
  const { t, number } = telling.locale;
  const { mostAgreed, mostDivided, mostSupported } = telling.summary.digest.proposals;
  const supported = shown(telling, mostSupported);
  return [
    ...voted(telling, t("summary.proposals.agreed"), shown(telling, mostAgreed)),
    ...voted(telling, t("summary.proposals.divided"), shown(telling, mostDivided)),
    ...(supported.length === 0
      ? []
      : [
          barsBlock(telling, {
            caption: t("summary.proposals.supported"),
            columns: [t("summary.chart.proposals"), t("summary.compare.supports")],
            bars: supported.map((proposal) => ({
              label: named(telling, proposal),
              value: proposal.supports,
              figure: number(proposal.supports),
            })),
            max: Math.max(...supported.map(({ supports }) => supports)),
          }),
        ]),
  ];
}

function voted(telling: Telling, heading: string, proposals: readonly VotedProposal[]): Block[] {
  const { t } = telling.locale;
  const place = telling.summary.digest.territory.name;
  if (proposals.length === 0) return [];
  return [
    { kind: "heading", level: 3, words: { text: heading } },
    ...proposals.map(
      (proposal): Block => ({
        kind: "votes",
        proposal: named(telling, proposal),
        note: proposal.here
          ? t("summary.votes.here", { place })
          : `${t(`summary.leaning.${proposal.leaning}`, { place })} ${t("summary.votes.everywhere")}`,
        votes: proposal.here ?? proposal.overall,
        said: votesSaid(telling.locale, proposal.here ?? proposal.overall),
      }),
    ),
  ];
}

/** "57 % de acuerdo, 30 % en desacuerdo, 13 % pasa. 120 votos". */
export function votesSaid({ t, percent }: Locale, { agrees, disagrees, passes }: Votes): string {
  const total = agrees + disagrees + passes;
  if (total === 0) return t("common.votes.none");
  const parts = [
    t("common.votes.agree", { percent: percent(agrees / total) }),
    t("common.votes.disagree", { percent: percent(disagrees / total) }),
    t("common.votes.pass", { percent: percent(passes / total) }),
  ];
  return `${parts.join(", ")}. ${t("common.votes.people", { count: total })}`;
}

/** Where people stand, and what each group says: the map, and a table of each. */
export function opinionBlocks(telling: Telling, opinions: OpinionsDigest): Block[] {
  const { t } = telling.locale;
  const { groups, map, divisive, consensus } = opinions;
  const names = groups.map((group) => ({ code: group.code, name: groupName(telling.locale, group) }));
  return [
    ...(map && map.points.length > 0
      ? [
          {
            kind: "map",
            picture: map,
            alt: t("download.pdf.map", { count: groups.length }),
            groups: names,
          } as const,
        ]
      : []),
    ...(groups.length > 0 ? [sizes(telling, groups)] : []),
    ...groups.flatMap((group) => ofGroup(telling, group, groups)),
    ...statements(telling, t("download.pdf.consensus"), consensus, groups),
    ...statements(telling, t("download.pdf.divisive"), divisive, groups),
  ];
}

function ofGroup(telling: Telling, group: OpinionGroup, groups: readonly OpinionGroup[]): Block[] {
  const { t } = telling.locale;
  return [
    { kind: "heading", level: 3, words: { text: groupName(telling.locale, group) } },
    ...statements(telling, t("download.pdf.group.says"), group.representative, groups),
  ];
}

/** How many of each group took part from here, and everywhere. */
function sizes({ locale, summary }: Telling, groups: readonly OpinionGroup[]): Block {
  const { t, number } = locale;
  const place = summary.digest.territory.name;
  return {
    kind: "table",
    caption: t("figure.here.caption", { place }),
    columns: [t("figure.group.column"), t("figure.here.column", { place }), t("figure.everywhere.column")],
    rows: groups.map((group) => [
      { text: groupName(locale, group) },
      { text: group.here === null ? t("summary.closed.withheld") : number(group.here) },
      { text: number(group.people) },
    ]),
  };
}

/** One row a proposal, one column a group. */
function statements(
  telling: Telling,
  caption: string,
  list: readonly OpinionStatement[],
  groups: readonly OpinionGroup[],
): Block[] {
  const { locale } = telling;
  const { t } = locale;
  const rows = shown(telling, list).map((statement): Words[] => [
    named(telling, statement),
    ...groups.map(({ code }) =>
      votesOf(
        locale,
        statement.byGroup.find((one) => one.code === code),
      ),
    ),
  ]);
  const columns = [t("summary.chart.proposals"), ...groups.map((group) => groupName(locale, group))];
  return rows.length === 0 ? [] : [{ kind: "table", caption, columns, rows }];
}

/** What part agrees; where that is withheld, which way the group leans if that may be told. */
function votesOf({ t, percent }: Locale, said: OpinionStatement["byGroup"][number] | undefined): Words {
  const votes = said?.votes;
  const total = votes ? votes.agrees + votes.disagrees + votes.passes : 0;
  if (votes && total > 0)
    return { text: t("common.votes.agree", { percent: percent(votes.agrees / total) }) };
  return { text: said?.leaning ? t(`figure.leaning.${said.leaning}`) : t("summary.closed.withheld") };
}

export function groupName({ t, language }: Locale, { code, names }: Pick<OpinionGroup, "code" | "names">) {
  const group = t("figure.group", { letter: code.toUpperCase() });
  return names[language] ? `${group}: ${names[language]}` : group;
}

function shown<One extends ProposalName>({ summary }: Telling, list: readonly One[]): One[] {
  return list.filter(({ id }) => !summary.withdrawn.includes(id));
}

function named({ locale, origin }: Telling, { id, title, language }: ProposalName): Words {
  return { ...inLanguage(locale, title, language), href: `${origin}/proposals/${id}` };
}
