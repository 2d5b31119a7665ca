import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { BoundedMap } from "#db/bounded-map.ts";

type Route = ServerBuild["routes"][string];

interface Nested {
  id: string;
  path?: string;
  caseSensitive?: boolean;
  index?: boolean;
  children?: Nested[];
}

/** Of addresses that somebody makes up, only so many are remembered, and none that is longer than ours are. */
const mostAddresses = 10_000;
const longestAddress = 300;

/**
 * Which of the router's handlers answers an address. A router looks through all its routes several times for
 * each request, and once more for each page: a quarter of what a page costs, with more than two hundred. So each
 * page has a router that knows its own branch alone, found by the router's own rule and remembered by address.
 */
export function branchHandlers(build: ServerBuild): (pathname: string) => RequestHandler {
  const mode = build.mode === "development" ? "development" : "production";
  const whole = createRequestHandler(build, mode);
  const all = nested(Object.values(build.routes).filter((route) => route !== undefined));
  const byLeaf = new Map<string, RequestHandler>();
  const byAddress = new BoundedMap<string, RequestHandler>(mostAddresses);

  function found(pathname: string): RequestHandler {
    const matches = matchRoutes(all as never, pathname) as { route: Nested }[] | null;
    const leaf = matches?.at(-1)?.route.id;
    if (!matches || !leaf) return whole;
    const known = byLeaf.get(leaf);
    if (known) return known;
    const ids = matches.map(({ route }) => route.id);
    const handler = createRequestHandler(branchOf(build, ids), mode);
    byLeaf.set(leaf, handler);
    return handler;
  }

  return (pathname) =>
    pathname.length > longestAddress ? found(pathname) : byAddress.getOrMake(pathname, found);
}

function nested(routes: Route[], parentId?: string): Nested[] {
  return routes
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, caseSensitive, index }) => {
      const children = nested(routes, id);
      return { id, path, caseSensitive, index, ...(children.length > 0 && { children }) };
    });
}

function branchOf(build: ServerBuild, ids: string[]): ServerBuild {
  return {
    ...build,
    routes: picked(build.routes, ids),
    assets: { ...build.assets, routes: picked(build.assets.routes, ids) },
  };
}

function picked<Value>(from: Record<string, Value>, ids: string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(from).filter(([id]) => ids.includes(id)));
}
