import { type MapCircle, type MapLabel, rounded } from "#app/domain/territory/territory-map.ts";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const letterWidth = 6.6;
const lineHeight = 14;

/** Names beside their circles where they cover nothing, the greatest circles first; the rest stay unnamed. */
export function labelled(circles: MapCircle[], width: number, height: number): MapCircle[] {
  const taken: Box[] = circles.map((circle) => boxAround(circle));
  return circles.map((circle, index) => {
    const others = taken.filter((_, other) => other !== index);
    const free = placesFor(circle).find(
      ({ box }) => isInside(box, width, height) && !others.some((other) => overlap(box, other)),
    );
    if (free) taken.push(free.box);
    return { ...circle, label: free?.label ?? null };
  });
}

function placesFor({ x, y, radius, name }: MapCircle): { label: MapLabel; box: Box }[] {
  const wide = name.length * letterWidth;
  const beside = radius + 4;
  const at = (left: number, baseline: number): Box => ({
    left,
    top: baseline - lineHeight + 3,
    right: left + wide,
    bottom: baseline + 3,
  });
  return [
    { label: { x: x + beside, y: y + 4, anchor: "start" as const }, box: at(x + beside, y + 4) },
    { label: { x: x - beside, y: y + 4, anchor: "end" as const }, box: at(x - beside - wide, y + 4) },
    { label: { x, y: y - beside, anchor: "middle" as const }, box: at(x - wide / 2, y - beside) },
    { label: { x, y: y + beside + 10, anchor: "middle" as const }, box: at(x - wide / 2, y + beside + 10) },
  ].map(({ label, box }) => ({ label: { ...label, x: rounded(label.x), y: rounded(label.y) }, box }));
}

function boxAround({ x, y, radius }: MapCircle): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
}
