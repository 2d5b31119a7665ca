import type { SmallMaps as Drawing } from "#app/domain/summary/figure/small-maps.ts";
import { useLocale } from "#app/ui/locale.tsx";

/**
 * One small map for each theme: the greater the share of a place, the greater its circle, in the same
 * steps on every map. A table with the same figures must stand beside it.
 * @param names  of the themes by their codes
 */
export function SmallMaps({ drawing, names }: { drawing: Drawing; names: Record<string, string> }) {
  const { t, percent } = useLocale();
  const { width, height, land, surroundings, widths, maps } = drawing;
  const isWide = height < 0.7 * width;
  return (
    <div className="small-maps" data-wide={isWide || undefined}>
      {maps.map(({ code, circles, withheld, most }, index) => {
        const name = names[code] ?? code;
        const said = most
          ? t("figure.maps.most", { place: most.name, share: percent(most.share) })
          : t("figure.maps.none");
        return (
          <figure key={code}>
            <figcaption>{name}</figcaption>
            <svg
              className="map"
              viewBox={`0 0 ${width} ${height}`}
              role="img"
              aria-label={t("figure.maps.title", { theme: name })}
            >
              {index === 0 ? (
                <g id="land">
                  {surroundings && <path className="land" data-around d={surroundings} />}
                  {land.map((outline, country) => (
                    <path key={country} className="land" d={outline} />
                  ))}
                </g>
              ) : (
                <use href="#land" />
              )}
              {circles.map(
                (path, step) =>
                  path !== "" && <path key={step} className="circles" strokeWidth={widths[step]} d={path} />,
              )}
              {withheld !== "" && <path className="withheld" d={withheld} />}
            </svg>
            <p className="small">{said}</p>
          </figure>
        );
      })}
      <Legend drawing={drawing} hasWithheld={maps.some(({ withheld }) => withheld !== "")} />
    </div>
  );
}

/** What each size of circle means. */
function Legend({ drawing: { steps, widths }, hasWithheld }: { drawing: Drawing; hasWithheld: boolean }) {
  const { t, percent } = useLocale();
  return (
    <figure className="legend">
      <figcaption>{t("figure.maps.legend")}</figcaption>
      <ul className="list-plain row small">
        {steps.map((bound, step) => (
          <li key={bound}>
            <svg viewBox="-30 -30 60 60" width="28" height="28" aria-hidden="true">
              <path className="circles" strokeWidth={widths[step]} d="M0 0h0" />
            </svg>{" "}
            {t("figure.maps.up-to", { share: percent(bound) })}
          </li>
        ))}
        {hasWithheld && (
          <li>
            <svg viewBox="-30 -30 60 60" width="28" height="28" aria-hidden="true">
              <path className="withheld" d="M-6-6l12 12m0-12l-12 12" />
            </svg>{" "}
            {t("figure.withheld")}
          </li>
        )}
      </ul>
    </figure>
  );
}
