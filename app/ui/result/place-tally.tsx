import type { ShownTally } from "#app/domain/result/shown-tally.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { TerritoryMap } from "#app/ui/territory-map.tsx";

/** Municipalities named, or points on the map in squares. */
export function PlaceTally({ shown: { tally, places = [], elsewhere, points, map } }: { shown: ShownTally }) {
  const { t, percent, number } = useLocale();
  return (
    <>
      {map && <TerritoryMap drawing={map} title={t("result.place.caption")} minimum={0} />}
      {places.length > 0 && (
        <BarChart
          caption={t("result.place.caption")}
          labelColumn={t("result.municipality")}
          valueColumn={t("result.share")}
          max={tally.answered}
          bars={places.map(({ name, count }) => ({
            label: name,
            value: count,
            figure: percent(count / tally.answered),
            note: number(count),
          }))}
        />
      )}
      {elsewhere && elsewhere.places > 0 && <p className="small">{t("result.place.elsewhere", elsewhere)}</p>}
      {points && points.drawn > 0 && (
        <p className="small">{t("result.place.points", { count: points.drawn })}</p>
      )}
      {points && points.few > 0 && <p className="small">{t("result.place.few", { count: points.few })}</p>}
    </>
  );
}
