/**
 * A path of this portal, or null for anything that a browser would read as another site:
 * "https://evil", "//evil", "/\evil", "/\t/evil".
 */
export function samePortal(path: string | null): string | null {
  if (!path?.startsWith("/") || path.length > 2000) return null;
  const home = "http://portal.invalid";
  if (!URL.canParse(path, home)) return null;
  const url = new URL(path, home);
  if (url.origin !== home || url.pathname.startsWith("//")) return null;
  return `${url.pathname}${url.search}`;
}

/** This very address, without the name that the request gave the portal. */
export function samePage(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `${pathname}${search}`;
}

/** What the pages for signing in hand on to each other: "next=…&held=…", or "". */
export function onwards(url: URL): string {
  const { next, held } = wished(url);
  const query = new URLSearchParams();
  if (next) query.set("next", next);
  if (held) query.set("held", held);
  return query.toString();
}

/** The address of another page for signing in, with what this one was asked to hand on. */
export function withOnwards(path: string, url: URL): string {
  const query = onwards(url);
  return query ? `${path}?${query}` : path;
}

/** Where somebody who has just signed in goes: back to where they came from, with the form that was held. */
export function nextPage(url: URL): string {
  const { next, held } = wished(url);
  if (!next) return "/";
  if (!held) return next;
  const [pathname = "/", search = ""] = next.split("?", 2);
  const query = new URLSearchParams(search);
  query.set("held", held);
  return `${pathname}?${query}`;
}

function wished(url: URL) {
  const held = url.searchParams.get("held");
  return {
    next: samePortal(url.searchParams.get("next")),
    held: held && /^[\w-]{20,60}$/.test(held) ? held : null,
  };
}
