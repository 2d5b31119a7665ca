/** The slug of the authority that a page's data is about, for its colours; null when it is about none. */
export function themeOf(data: unknown): string | null {
  const slug = (data as { authority?: { slug?: unknown } } | null | undefined)?.authority?.slug;
  return typeof slug === "string" ? slug : null;
}
