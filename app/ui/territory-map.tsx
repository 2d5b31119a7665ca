import { type ReactElement, useId } from "react";
import type { MapCircle, MapDrawing } from "#app/domain/territory/territory-map.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Land, PlaceNames } from "#app/ui/map-parts.tsx";

/** With more circles than this their figures are left to the table. */
const mostTitles = 40;

/**
 * Countries in outline and a circle per municipality, its area in proportion to the figure; hollow when
 * too few people to say. A table with the same figures must stand beside it.
 * @param figure  how a value is said; the plain number when not given
 */
export function TerritoryMap({
  drawing,
  title,
  minimum,
  figure,
}: {
  drawing: MapDrawing;
  title: string;
  /** Figures of fewer people than this are not shown. */
  minimum: number;
  figure?: (value: number) => string;
}) {
  const { t, number, list } = useLocale();
  const id = useId();
  const { width, height, surroundings, outlines, circles, left } = drawing;
  const said = ({ name, value }: MapCircle) =>
    t("territory.map.said", {
      name,
      value: value === null ? t("territory.map.few", { minimum }) : (figure ?? number)(value),
    });
  const hasLinks = circles.some((circle) => circle.href);
  const hasHollow = circles.some((circle) => circle.value === null);
  return (
    <figure className="territory-map">
      <svg
        className="map"
        viewBox={`0 0 ${width} ${height}`}
        role={hasLinks ? "group" : "img"}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}desc`}
      >
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}desc`}>{list(circles.slice(0, 12).map(said))}</desc>
        <Land surroundings={surroundings} outlines={outlines} />
        {circles.map((circle) => (
          <Linked key={circle.code} href={circle.href}>
            <circle
              cx={circle.x}
              cy={circle.y}
              r={circle.radius}
              data-few={circle.value === null || undefined}
              data-own={circle.isOwn || undefined}
            >
              {circles.length <= mostTitles && <title>{said(circle)}</title>}
            </circle>
          </Linked>
        ))}
        <PlaceNames circles={circles} />
      </svg>
      <figcaption>
        {t("territory.map.areas")} {hasHollow && t("territory.map.hollow", { minimum })}{" "}
        {left > 0 && t("territory.map.left", { count: left })}
      </figcaption>
    </figure>
  );
}

function Linked({ href, children }: { href: string | undefined; children: ReactElement }) {
  return href ? <a href={href}>{children}</a> : children;
}
