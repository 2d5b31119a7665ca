import { Fragment, type ReactNode } from "react";
import type { Leaning, Votes } from "#app/domain/summary/digest/digest-format.ts";
import { GroupMark } from "#app/ui/chart/group-mark.tsx";
import { VoteBar } from "#app/ui/chart/vote-bar.tsx";
import { useLocale } from "#app/ui/locale.tsx";

export interface GroupRow {
  mark: number;
  /** "A" */
  letter: string;
  /** null where they are not published. */
  votes: Votes | null;
  /** How it leans, where only that may be said. */
  leaning?: Leaning | null;
}

/**
 * How each group voted on one proposal, as bars that are a table; groups of which only the same leaning may be
 * said share a row.
 */
export function GroupBars({ caption, rows }: { caption: ReactNode; rows: GroupRow[] }) {
  const { t } = useLocale();
  return (
    <table className="group-bars">
      <caption>{caption}</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">{t("figure.group.column")}</th>
          <th scope="col">{t("figure.votes.column")}</th>
        </tr>
      </thead>
      <tbody>
        {shared(rows).map(({ groups, votes, leaning }) => (
          <tr key={groups[0]!.letter}>
            <th scope="row">
              {groups.map(({ mark, letter }, index) => (
                <Fragment key={letter}>
                  {index > 0 && ", "}
                  <GroupMark mark={mark} /> {letter}
                </Fragment>
              ))}
            </th>
            <td>
              {votes ? (
                <VoteBar {...votes} />
              ) : (
                <span className="muted">{t(leaning ? `figure.leaning.${leaning}` : "figure.withheld")}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SharedRow extends Pick<GroupRow, "votes" | "leaning"> {
  groups: GroupRow[];
}

function shared(rows: readonly GroupRow[]): SharedRow[] {
  const together: SharedRow[] = [];
  for (const row of rows) {
    const { votes, leaning = null } = row;
    const same = together.find((one) => votes === null && one.votes === null && one.leaning === leaning);
    if (same) same.groups.push(row);
    else together.push({ groups: [row], votes, leaning });
  }
  return together;
}
