import { type ReactNode, useId } from "react";
import type { OpinionMapDrawing } from "#app/domain/summary/figure/opinion-map.ts";

/**
 * Dots of people, each group in a shape, a colour and an outline of its own, with its letter in the
 * middle. A table with the same figures must stand beside it.
 * @param letters   by the drawing's groups, in their order
 * @param withPulls with the numbered arrows of the proposals, which must be listed beside it
 */
export function OpinionMap({
  drawing,
  letters,
  title,
  description,
  withPulls,
  children,
}: {
  drawing: OpinionMapDrawing;
  letters: string[];
  title: string;
  description: string;
  withPulls?: boolean;
  /** The caption. */
  children: ReactNode;
}) {
  const id = useId().replaceAll(":", "");
  const { width, height, groups, middle, proposals } = drawing;
  return (
    <figure className="opinion-map">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}t`}
        aria-describedby={`${id}d`}
      >
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{description}</desc>
        {groups.map(({ code, mark, path, outline }) => (
          <g key={code} data-group={mark}>
            <path className="outline" d={outline} />
            <path className="dots" d={path} />
          </g>
        ))}
        {!withPulls &&
          groups.map(({ code, label }, index) => (
            <text key={code} x={label.x} y={label.y}>
              {letters[index]}
            </text>
          ))}
        {withPulls &&
          proposals.map(({ x, y, label }, index) => (
            <path
              key={index}
              className="pull"
              d={`M${middle.x} ${middle.y}L${x} ${y} ${label.x} ${label.y}`}
            />
          ))}
        {withPulls &&
          proposals.map(({ label }, index) => (
            <text key={index} className="small" x={label.x} y={label.y}>
              {index + 1}
            </text>
          ))}
      </svg>
      <figcaption>{children}</figcaption>
    </figure>
  );
}
