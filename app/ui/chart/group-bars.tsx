import type { ReactNode } from "react";
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

/** How each group voted on one proposal, as bars that are a table. */
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
        {rows.map(({ mark, letter, votes, leaning }) => (
          <tr key={letter}>
            <th scope="row">
              <GroupMark mark={mark} /> {letter}
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
