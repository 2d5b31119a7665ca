import type { OpinionStatement } from "#app/domain/summary/digest/digest-format.ts";
import { type NamedGroup, sharesOf } from "#app/domain/summary/figure/named-group.ts";
import { GroupBars } from "#app/ui/chart/group-bars.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** Proposals, each with how every group voted on it; without groups only what most say. */
export function StatementList({
  statements,
  groups,
  of,
  shown = [],
}: {
  statements: OpinionStatement[];
  groups: NamedGroup[];
  /** The group they stand for, whose share is said beside that of the others. */
  of?: NamedGroup;
  /** Ids of those whose votes are on the page already: of them only the stance is said again. */
  shown?: readonly string[];
}) {
  const drawn = groups.length > 0 ? statements.filter(({ id }) => !shown.includes(id)) : [];
  const named = statements.filter((statement) => !drawn.includes(statement));
  return (
    <>
      {drawn.map((statement) => (
        <Statement key={statement.id} statement={statement} groups={groups} of={of} />
      ))}
      {named.length > 0 && <StanceList statements={named} />}
    </>
  );
}

function Statement({
  statement,
  groups,
  of,
}: {
  statement: OpinionStatement;
  groups: NamedGroup[];
  of?: NamedGroup;
}) {
  const { t, percent } = useLocale();
  const shares = of ? sharesOf(statement, of.code) : null;
  return (
    <GroupBars
      caption={
        <>
          <ProposalLink {...statement} />
          {shares && (
            <small>
              {t(`figure.representative.${statement.stance}`, {
                here: percent(shares.inGroup),
                elsewhere: percent(shares.elsewhere),
              })}
            </small>
          )}
        </>
      }
      rows={groups.map(({ code, mark, letter }) => ({
        votes: null,
        ...statement.byGroup.find((one) => one.code === code),
        mark,
        letter,
      }))}
    />
  );
}

function StanceList({ statements }: { statements: OpinionStatement[] }) {
  const { t } = useLocale();
  return (
    <ul>
      {statements.map((statement) => (
        <li key={statement.id}>
          <ProposalLink {...statement} />{" "}
          <span className="small muted">{t(`figure.stance.${statement.stance}`)}</span>
        </li>
      ))}
    </ul>
  );
}

export function ProposalLink({ id, title, language }: Pick<OpinionStatement, "id" | "title" | "language">) {
  const { language: readers } = useLocale();
  return (
    <a href={`/proposals/${id}`} lang={language === readers ? undefined : language}>
      {title}
    </a>
  );
}
