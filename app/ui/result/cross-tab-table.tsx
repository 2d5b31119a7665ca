import type { Category, CrossTab } from "#app/domain/result/cross-tab.ts";
import { HeatTable } from "#app/ui/chart/heat-table.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { optionName } from "#app/ui/result/choice-tally.tsx";
import type { Channel } from "#db/schema.ts";

type Asked = { position: number; title: string };

/** So many names still stand in the table; more are listed below it. */
const mostNames = 3;

/** The counts that may be shown, with the share of each row. */
export function CrossTabTable({
  table,
  question,
  by,
  other,
  lang,
}: {
  table: CrossTab;
  question: Asked;
  by: "municipality" | "channel" | null;
  other: Asked | null;
  lang: string;
}) {
  const locale = useLocale();
  const { t, list, language } = locale;
  const foreign = lang === language ? undefined : lang;
  const rowName = ({ code, label }: Category) => {
    if (by === "channel") return t(`result.channel.${code as Channel}`);
    if (by === "municipality") return label ?? t("result.crosstab.nowhere");
    return optionName(locale, { code, label });
  };
  const together = table.rows.filter(({ categories }) => categories.length > mostNames);
  const said = (categories: Category[], nameOf: (one: Category) => string) =>
    categories.length > mostNames
      ? t("result.crosstab.together", { count: categories.length })
      : list(categories.map(nameOf));
  return (
    <>
      <HeatTable
        caption={question.title}
        corner={other?.title ?? t(by === "channel" ? "result.channel" : "result.municipality")}
        withheld={t("result.crosstab.withheld")}
        columns={table.columns.map(({ categories }, index) => (
          <span key={index} lang={foreign}>
            {said(categories, (one) => optionName(locale, one))}
          </span>
        ))}
        rows={table.rows.map(({ categories, total }, index) => ({
          label: (
            <span key={index} lang={by === null ? foreign : undefined}>
              {said(categories, rowName)}
            </span>
          ),
          base: total,
          cells: table.cells[index]!,
        }))}
        totals={{ base: table.base, cells: table.columns.map(({ total }) => total) }}
      />
      {together.map(({ categories }, index) => (
        <Details key={index} summary={t("result.crosstab.together", { count: categories.length })}>
          <p>{list(categories.map(rowName))}</p>
        </Details>
      ))}
      <p className="small muted">{t(table.several ? "result.crosstab.several" : "result.crosstab.note")}</p>
    </>
  );
}
