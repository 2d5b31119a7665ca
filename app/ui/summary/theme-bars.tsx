import type { Digest, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** The themes of one question, or of proposals, as bars that are a table. */
export function ThemeBars({
  digest,
  themes,
  base,
  unit,
  caption,
}: {
  digest: Digest;
  themes: ThemeShare[];
  base: number;
  unit: "answers" | "people" | "proposals";
  caption: string;
}) {
  const { t, percent, language } = useLocale();
  if (themes.length === 0) return null;
  return (
    <BarChart
      caption={caption}
      labelColumn={t("summary.chart.theme")}
      valueColumn={t(`summary.chart.${unit}`)}
      max={base}
      bars={themes.map(({ code, count, share, atLeast }) => ({
        label: digest.themes[code]?.[language] ?? code,
        value: count,
        figure: t("summary.chart.figure", {
          count,
          share: percent(share),
          kind: atLeast ? "least" : "exact",
        }),
      }))}
    />
  );
}
