const longestHref = 2000;
const schemes = ["http:", "https:", "mailto:"];

/**
 * The address as every browser will understand it, or null when a link must not lead there: scripts,
 * data, our own pages by relative address, and names before the host that pretend to be the host.
 */
export function safeHref(href: string): string | null {
  if (href.length > longestHref || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (!schemes.includes(url.protocol) || url.username || url.password) return null;
  const safe = url.href.replace(/[\s<>\\]/gu, encodeURIComponent);
  return safe.length > longestHref ? null : safe;
}
