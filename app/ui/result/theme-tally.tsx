import type { ShownTally } from "#app/domain/result/shown-tally.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Facts } from "#app/ui/page/facts.tsx";

/** How much was written, and of what. */
export function ThemeTally({
  shown: { tally, themes },
  medianLetters,
}: {
  shown: ShownTally;
  medianLetters: number | null;
}) {
  const { t, number, percent, language } = useLocale();
  return (
    <>
      <Facts
        across
        items={[
          { label: t("result.answers"), value: number(tally.answered) },
          ...(medianLetters === null
            ? []
            : [
                { label: t("result.text.median"), value: t("result.text.letters", { count: medianLetters }) },
              ]),
        ]}
      />
      {themes.length > 0 && (
        <BarChart
          caption={t("result.text.themes")}
          labelColumn={t("result.theme")}
          valueColumn={t("result.share")}
          max={tally.answered}
          bars={themes.map(({ names, count }) => ({
            label: names[language],
            value: count,
            figure: percent(count / tally.answered),
            note: number(count),
          }))}
        />
      )}
    </>
  );
}
