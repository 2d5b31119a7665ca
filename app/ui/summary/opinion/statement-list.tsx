import type { OpinionStatement } from "#app/domain/summary/digest/digest-format.ts";
import { type NamedGroup, sharesOf } from "#app/domain/summary/figure/named-group.ts";
import { GroupBars } from "#app/ui/chart/group-bars.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/**
 * Proposals, each with how every group voted on it.
 * @param of  the group they stand for, whose share is said beside that of the others
 */
export function StatementList({
  statements,
  groups,
  of,
}: {
  statements: OpinionStatement[];
  groups: NamedGroup[];
  of?: NamedGroup;
}) {
  const { t, percent } = useLocale();
  if (groups.length === 0) {
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
  return statements.map((statement) => {
    const shares = of ? sharesOf(statement, of.code) : null;
    return (
      <GroupBars
        key={statement.id}
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
          code,
          mark,
          name: t("figure.group", { letter }),
        }))}
      />
    );
  });
}

export function ProposalLink({ id, title, language }: Pick<OpinionStatement, "id" | "title" | "language">) {
  const { language: readers } = useLocale();
  return (
    <a href={`/proposals/${id}`} lang={language === readers ? undefined : language}>
      {title}
    </a>
  );
}
