import type {
  OpinionGroup,
  OpinionStatement,
  OpinionsDigest,
} from "#app/domain/summary/digest/digest-format.ts";
import type { Block, Words } from "#app/domain/summary/file/report.ts";
import { named, shown, type Telling } from "#app/domain/summary/file/telling.ts";
import { totalOf } from "#app/domain/summary/group/counts.ts";
import type { Locale } from "#app/i18n/locale.ts";

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
    ...(groups.length > 0
      ? [
          ...statements(telling, t("download.pdf.consensus"), consensus, groups),
          ...statements(telling, t("download.pdf.divisive"), divisive, groups),
        ]
      : [
          ...stances(telling, t("download.pdf.agreed"), consensus),
          ...stances(telling, t("download.pdf.divided"), divisive),
        ]),
  ];
}

/** Without groups, only what most say. */
function stances(telling: Telling, title: string, list: readonly OpinionStatement[]): Block[] {
  const { t } = telling.locale;
  const items = shown(telling, list).map((statement): Words => {
    const proposal = named(telling, statement);
    return { ...proposal, text: `${proposal.text} (${t(`figure.stance.${statement.stance}`)})` };
  });
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 3, words: { text: title } },
    { kind: "list", items },
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
  const total = votes ? totalOf(votes) : 0;
  if (votes && total > 0)
    return { text: t("common.votes.agree", { percent: percent(votes.agrees / total) }) };
  return { text: said?.leaning ? t(`figure.leaning.${said.leaning}`) : t("summary.closed.withheld") };
}

function groupName({ t, language }: Locale, { code, names }: Pick<OpinionGroup, "code" | "names">) {
  const group = t("figure.group", { letter: code.toUpperCase() });
  return names[language] ? `${group}: ${names[language]}` : group;
}
