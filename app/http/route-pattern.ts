/** Of a build of Remix: what is needed to say which route an address belongs to. */
export type Routes = Record<string, { parentId?: string; path?: string; index?: boolean } | undefined>;

/** An address as a person wrote it, as few names: "/proposals/0190…/vote" is "/proposals/:id/vote". */
export type PatternOf = (path: string) => string;

interface Node {
  named: Map<string, Node>;
  any?: Node;
  pattern?: string;
}

/** What no route has, and what every route has in common with it: nothing that somebody typed is ever told. */
export const noRoute = "(none)";

export function routePatterns(routes: Routes): PatternOf {
  const root: Node = { named: new Map() };
  for (const { path = "" } of Object.values(routes).filter((route) => route !== undefined)) {
    if (!path.endsWith("*")) add(root, path);
  }
  return (path) => find(root, segmentsOf(path), 0) ?? noRoute;
}

function add(root: Node, path: string) {
  let here = root;
  for (const segment of segmentsOf(path)) {
    if (segment.startsWith(":")) here = here.any ??= { named: new Map() };
    else here = childOf(here, segment.toLowerCase());
  }
  here.pattern = `/${segmentsOf(path).join("/")}`;
}

function childOf({ named }: Node, segment: string): Node {
  const known = named.get(segment) ?? { named: new Map() };
  named.set(segment, known);
  return known;
}

/** A name goes before a parameter, as in the router. */
function find(node: Node, segments: string[], at: number): string | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.pattern;
  const named = node.named.get(segment.toLowerCase());
  return (named && find(named, segments, at + 1)) ?? (node.any && find(node.any, segments, at + 1));
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}
