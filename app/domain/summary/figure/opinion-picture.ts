import type { OpinionPicture, ProposalName } from "#app/domain/summary/digest/digest-format.ts";
import type { OpinionAnalysis } from "#app/domain/summary/group/opinion.ts";

/** More dots than this are heavier than they are telling: each then stands for several people. */
const mostPoints = 600;
const mostProposals = 12;
/** Wider than this the grid of the map is never; -100 to 100 in steps of two. */
const gridStep = 2;

/**
 * What may be published of where people stand: dots on a coarse grid, each for several people where they
 * are many, and where the proposals pull that set people apart most. Nobody's dot can be told from
 * another's, and a group of fewer than `minimum` people has none.
 * @param nameOf  null for a proposal that is not shown
 * @returns       null without groups, or where a group is small
 */
export function opinionPicture(
  { groups, points, proposals }: OpinionAnalysis,
  minimum: number,
  nameOf: (proposalId: string) => ProposalName | null,
): OpinionPicture | null {
  if (groups.length === 0 || groups.some(({ people }) => people < minimum)) return null;
  const codes = groups.map(({ code }) => code);
  const shown = points
    .filter(({ group }) => group !== null && codes.includes(group))
    .flatMap(({ people = 1, ...point }) => Array.from({ length: people }, () => point));
  const perPoint = Math.max(1, Math.ceil(shown.length / mostPoints));
  const pulling = proposals
    .flatMap(({ id, loading: [x, y] }) => {
      const name = nameOf(id);
      return name ? [{ ...name, x, y }] : [];
    })
    .sort((a, b) => Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y) || byTitle(a, b))
    .slice(0, mostProposals);
  const longest = Math.max(...pulling.map(({ x, y }) => Math.hypot(x, y)), Number.EPSILON);
  return {
    perPoint,
    points: codes.flatMap((code) =>
      thinned(
        shown.filter(({ group }) => group === code),
        perPoint,
      ).map(({ x, y }) => ({ x: onGrid(x), y: onGrid(y), group: code })),
    ),
    proposals: pulling.map((one) => ({
      ...one,
      x: hundredth(one.x / longest),
      y: hundredth(one.y / longest),
    })),
  };
}

interface Point {
  x: number;
  y: number;
}

/** One of every so many neighbours, taken along a curve that keeps near what is near; at least one. */
function thinned<One extends Point>(points: One[], each: number): One[] {
  const inOrder = points.toSorted((a, b) => curveAt(a) - curveAt(b) || a.x - b.x || a.y - b.y);
  if (each === 1) return inOrder;
  const kept = Math.max(1, Math.round(points.length / each));
  return Array.from({ length: kept }, (_, n) => inOrder[Math.floor(((n + 0.5) * points.length) / kept)]!);
}

/** Place on Morton's curve ("A computer oriented geodetic data base", 1966): the bits of x and y by turns. */
function curveAt({ x, y }: Point): number {
  const across = Math.min(255, Math.max(0, Math.round(x) + 128));
  const down = Math.min(255, Math.max(0, Math.round(y) + 128));
  let code = 0;
  for (let bit = 7; bit >= 0; bit--) code = code * 4 + ((across >> bit) & 1) * 2 + ((down >> bit) & 1);
  return code;
}

function onGrid(value: number): number {
  const inside = Math.min(100, Math.max(-100, value));
  return Math.round(inside / gridStep) * gridStep + 0;
}

function hundredth(share: number): number {
  return Math.round(100 * share) + 0;
}

function byTitle(a: ProposalName, b: ProposalName): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1;
}
