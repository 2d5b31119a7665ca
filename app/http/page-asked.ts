/** The page number in an address, from 1; 1 for anything that is none. */
export function pageAsked(url: URL): number {
  const asked = Number(url.searchParams.get("page"));
  return Number.isInteger(asked) && asked >= 1 && asked <= 100_000 ? asked : 1;
}
