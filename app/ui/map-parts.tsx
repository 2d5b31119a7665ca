import type { MapDrawing } from "#app/domain/territory/territory-map.ts";

/** Countries in outline, and the land around them. */
export function Land({ surroundings, outlines }: Pick<MapDrawing, "surroundings" | "outlines">) {
  return (
    <>
      {surroundings && <path className="land" data-around d={surroundings} />}
      {outlines.map((outline, index) => (
        <path key={index} className="land" d={outline} />
      ))}
    </>
  );
}

/** The names of places beside their circles, of those that have room for one. */
export function PlaceNames({ circles }: Pick<MapDrawing, "circles">) {
  return circles.map(({ code, name, label }) =>
    label ? (
      <text key={code} x={label.x} y={label.y} textAnchor={label.anchor} fontSize="12">
        {name}
      </text>
    ) : null,
  );
}
