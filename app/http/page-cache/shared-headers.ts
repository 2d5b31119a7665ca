import { formKey } from "#app/domain/sent-form.ts";

/**
 * With a page that everybody is given who asks for it alike. A browser asks each time whether its copy is
 * still good (and is told so in 200 bytes, by the ETag); a proxy or CDN in front may answer for a second
 * without asking, give away its copy for one more while it asks, and for ten minutes when nobody answers
 * here. `Vary: Cookie` keeps it from giving that copy to anybody who has a cookie: who is signed in, who
 * just acted, who chose a municipality.
 *
 * Whatever is made for one reader is "private, no-cache" (their browser may keep it for going back), and
 * files with more of a person in them "private, no-store"; the listener says the latter of any answer that
 * sets a cookie.
 */
export const sharedCaching: [string, string][] = [
  ["Cache-Control", "public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=600"],
  ["Vary", "Accept-Encoding, Accept-Language, Cookie"],
];

/** All that is passed on of a page's headers: anything else may be of the one request that it was made by. */
const passedOn = [
  "Content-Type",
  "Content-Disposition",
  "Content-Security-Policy",
  "X-Content-Type-Options",
  "Referrer-Policy",
  "Cross-Origin-Opener-Policy",
  "Cross-Origin-Resource-Policy",
  "Permissions-Policy",
  "Strict-Transport-Security",
  "X-Robots-Tag",
  "Last-Modified",
  "Link",
  "Location",
  "Retry-After",
];

/** The headers of the copies of this answer; null when it is for one reader only. */
export function sharedHeaders(response: Response, body: Buffer): [string, string][] | null {
  const { headers } = response;
  if (headers.has("Set-Cookie") || headers.get("Content-Security-Policy")?.includes("'nonce-")) return null;
  if (body.includes(`name="${formKey}"`)) return null;
  const kept = passedOn.flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return [...kept, ...cachingOf(response)];
}

/** Files say for themselves how long they are good; what is no page of its own is asked for each time. */
function cachingOf({ status, headers }: Response): [string, string][] {
  const own = headers.get("Cache-Control") ?? "private, no-cache";
  if (status === 200 && headers.get("Content-Type")?.startsWith("text/html")) return sharedCaching;
  return [
    ["Cache-Control", own],
    ["Vary", own.startsWith("public") ? "Accept-Encoding" : "Accept-Encoding, Accept-Language, Cookie"],
  ];
}
