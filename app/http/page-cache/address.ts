import { type Matched, sharedPageAt } from "#app/http/page-cache/shared-pages.ts";

export interface SharedAddress extends Matched {
  /** The one way to write this address: what does not change the page is gone, the rest is in order. */
  url: string;
  pathname: string;
}

const longest = 500;

/**
 * What links carry that were shared elsewhere: another value for each reader, and none of them changes
 * the page, so that they are left out of it too.
 */
const tellsWhence =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|igshid|igsh|mc_cid|mc_eid|ref_src|_ga|_gl)$/;

/**
 * The address as shared pages are kept by it; null for one that is not shared. Of one page there are only
 * as many copies as its known parameters have sensible values, whatever is put into addresses.
 */
export function sharedAddress(asked: string): SharedAddress | null {
  if (asked.length > longest) return null;
  const end = asked.indexOf("?");
  const pathname = end < 0 ? asked : asked.slice(0, end);
  const matched = sharedPageAt(pathname);
  if (!matched) return null;
  if (end < 0) return { ...matched, pathname, url: pathname };
  const search = canonicalQuery(asked.slice(end + 1), matched.page.query);
  return search === null ? null : { ...matched, pathname, url: `${pathname}${search}` };
}

function canonicalQuery(search: string, known: Readonly<Record<string, RegExp>>): string | null {
  const kept: [string, string][] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (tellsWhence.test(name)) continue;
    const pattern = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!pattern || kept.some(([other]) => other === name)) return null;
    if (value === "") continue;
    if (!pattern.test(value)) return null;
    kept.push([name, value]);
  }
  if (kept.length === 0) return "";
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return `?${new URLSearchParams(kept)}`;
}
