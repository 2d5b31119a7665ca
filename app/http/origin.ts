/**
 * Whether a request that changes something comes from our own pages. Browsers of today say so in
 * Sec-Fetch-Site; older ones in Origin. A request with neither is refused: forms always send one.
 */
export function isFromOurPages(request: { headers: Pick<Headers, "get"> }, origin: string): boolean {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site) return site === "same-origin" || site === "none";
  const from = request.headers.get("Origin");
  if (!from || !URL.canParse(from)) return false;
  const { host } = new URL(from);
  return host === request.headers.get("Host") || host === new URL(origin).host;
}

export function changesSomething(request: Request): boolean {
  return request.method !== "GET" && request.method !== "HEAD";
}
