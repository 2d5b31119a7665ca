import { useId } from "react";
import type { MapDrawing } from "#app/domain/territory/territory-map.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Land, PlaceNames } from "#app/ui/map-parts.tsx";

/**
 * The authorities of a country where they are, each with the number of its step; a table with the same
 * stands beside it.
 * @param steps  by the code of the place
 */
export function StageMap({
  drawing,
  country,
  steps,
}: {
  drawing: MapDrawing;
  country: string;
  steps: Record<string, number>;
}) {
  const { t, list } = useLocale();
  const id = useId();
  const { width, height, surroundings, outlines, circles, left } = drawing;
  const said = circles
    .slice(0, 12)
    .map(({ name, code }) => t("authority.country.map.said", { name, step: steps[code] ?? 0 }));
  return (
    <figure className="territory-map">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it */}
      <svg
        className="map"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}desc`}
      >
        <title id={`${id}title`}>{t("authority.country.map", { country })}</title>
        <desc id={`${id}desc`}>{list(said)}</desc>
        <Land surroundings={surroundings} outlines={outlines} />
        {circles.map(({ code, name, x, y, href }) => (
          <a
            key={code}
            href={href}
            aria-label={t("authority.country.map.said", { name, step: steps[code] ?? 0 })}
          >
            <circle cx={x} cy={y} r="11" data-few={steps[code] ? undefined : true} />
            <text
              className="step"
              x={x}
              y={y + 4}
              textAnchor="middle"
              fontSize="12"
              data-none={steps[code] ? undefined : true}
            >
              {steps[code] ?? 0}
            </text>
          </a>
        ))}
        <PlaceNames circles={circles} />
      </svg>
      <figcaption>
        {t("authority.country.map.note")} {left > 0 && t("authority.country.map.left", { count: left })}
      </figcaption>
    </figure>
  );
}
