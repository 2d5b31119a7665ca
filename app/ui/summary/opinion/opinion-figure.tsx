import type { OpinionPicture } from "#app/domain/summary/digest/digest-format.ts";
import type { NamedGroup } from "#app/domain/summary/figure/named-group.ts";
import { drawOpinionMap } from "#app/domain/summary/figure/opinion-map.ts";
import { GroupMark } from "#app/ui/chart/group-mark.tsx";
import { OpinionMap } from "#app/ui/chart/opinion-map.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { ProposalLink } from "#app/ui/summary/opinion/statement-list.tsx";

/**
 * The map of opinions, what it shows in a sentence, and its table.
 * @param withProposals  with arrows of the proposals and their list
 */
export function OpinionFigure({
  picture,
  groups,
  withProposals,
}: {
  picture: OpinionPicture;
  groups: NamedGroup[];
  withProposals?: boolean;
}) {
  const { t, number, percent, list } = useLocale();
  const drawing = drawOpinionMap(
    picture,
    groups.map(({ code }) => code),
  );
  const isOneEach = picture.perPoint === 1;
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const nameOf = (group: NamedGroup) => t("figure.group", { letter: group.letter });
  return (
    <div className="stack">
      <OpinionMap
        drawing={drawing}
        letters={groups.map(({ letter }) => letter)}
        title={t("figure.map.title")}
        description={list(
          groups.map((group) => t("figure.group.size", { group: nameOf(group), people: group.people })),
        )}
        withPulls={withProposals}
      >
        {t("figure.map.near")} {t("figure.map.each", { count: picture.perPoint })}{" "}
        {withProposals && t("figure.map.pulls")}
      </OpinionMap>
      <DataTable
        caption={t("figure.map.table")}
        columns={[
          { label: t("figure.group.column") },
          { label: t("figure.people.column"), numeric: true },
          ...(isOneEach ? [] : [{ label: t("figure.dots.column"), numeric: true }]),
        ]}
        rows={groups.map((group, index) => [
          <span key="name">
            <GroupMark mark={group.mark} /> {nameOf(group)}
            {group.name && <small>: {group.name}</small>}
          </span>,
          t("summary.chart.figure", {
            count: group.people,
            share: percent(group.people / people),
            kind: "exact",
          }),
          ...(isOneEach ? [] : [number(drawing.groups[index]!.dots)]),
        ])}
      />
      {withProposals && (
        <div className="stack" data-gap="s">
          <h3>{t("figure.map.proposals")}</h3>
          <ol>
            {picture.proposals.map((proposal) => (
              <li key={proposal.id}>
                <ProposalLink {...proposal} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
