import type { Beside } from "#app/domain/list/stretch.ts";

/** The page number in an address, from 1; 1 for anything that is none. */
export function pageAsked(url: URL): number {
  const asked = Number(url.searchParams.get("page"));
  return Number.isInteger(asked) && asked >= 1 && asked <= 100_000 ? asked : 1;
}

/** The number of an edition in an address; undefined for anything that is none. */
export function editionAsked(url: URL): number | undefined {
  const asked = url.searchParams.get("edition") ?? "";
  return /^\d{1,6}$/.test(asked) ? Number(asked) : undefined;
}

/** Which stretch of a long list an address asks for, beside which item; the first one for anything else. */
export function besideAsked(url: URL): Beside {
  const asked = (name: string) => url.searchParams.get(name)?.slice(0, 100);
  return { after: asked("after"), before: asked("before"), from: asked("from") };
}
