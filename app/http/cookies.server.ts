import { type Cookie, createCookie } from "@remix-run/node";

const year = 365 * 24 * 60 * 60;

/** `__Host-` and Secure need https, which a portal on one's own machine does not have. */
export function secureCookies(origin: string): boolean {
  return origin.startsWith("https://");
}

function cookie(name: string, secrets?: string[]) {
  return createCookie(name, { path: "/", httpOnly: true, sameSite: "lax", maxAge: year, secrets });
}

/** Tells one browser from another in consultations open to anybody; signed, and only its SHA-256 is stored. */
export function browserCookie(secret: string): Cookie {
  return cookie("cabildo-browser", [secret]);
}

/** The code of the municipality somebody chose to see. */
export const territoryCookie = cookie("cabildo-territory");
export const languageCookie = cookie("cabildo-language");
export const sessionCookieName = "cabildo-session";

export function serialized(which: Cookie, value: string, origin: string): Promise<string> {
  return which.serialize(value, { secure: secureCookies(origin) });
}

/**
 * With every answer to a form, for as long as pages made before it may still be given away: whoever sends
 * it back reads nothing but what is made for them. It says nothing of who they are or what they did.
 */
export function actedCookie(origin: string): string {
  return `cabildo-acted=1; Path=/; Max-Age=60; HttpOnly; SameSite=Lax${secureCookies(origin) ? "; Secure" : ""}`;
}
