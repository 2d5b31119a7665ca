import type { Choice, Tally } from "#app/domain/result/tally.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { useLocale } from "#app/ui/locale.tsx";

type Choices = Extract<Tally, { choices: unknown }>;

/** Each option with the share of those who answered that chose it. */
export function ChoiceTally({ tally, lang }: { tally: Choices; lang?: string }) {
  const locale = useLocale();
  const { t, number, percent } = locale;
  const { answered, choices } = tally;
  return (
    <>
      <BarChart
        caption={t("result.choice.caption")}
        labelColumn={t("result.option")}
        valueColumn={t("result.share")}
        max={answered}
        bars={choices.map((choice) => ({
          label: <span lang={choice.label === null ? undefined : lang}>{optionName(locale, choice)}</span>,
          value: choice.count,
          figure: percent(choice.count / answered),
          note: number(choice.count),
        }))}
      />
      {tally.kind === "multiple-choice" && tally.meanChosen !== null && (
        <p className="small muted">{t("result.choice.several", { mean: number(tally.meanChosen, 1) })}</p>
      )}
    </>
  );
}

/** An option's words; those of the portal for yes, no and an answer in their own words. */
export function optionName({ t }: Locale, { code, label }: Pick<Choice, "code" | "label">): string {
  if (label !== null) return label;
  return t(code === "yes" ? "result.yes" : code === "no" ? "result.no" : "result.other");
}
