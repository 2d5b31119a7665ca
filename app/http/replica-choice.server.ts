import type { Context } from "#app/http/context.ts";
import { secureCookies, sessionCookieName } from "#app/http/cookies.server.ts";
import { changesSomething } from "#app/http/origin.ts";
import type { Replica, Written } from "#db/replica/replica.ts";
import type { Db } from "#db/schema.ts";

const cookieName = "cabildo-written";

/** How often, and after how many milliseconds each, a replica that is a moment behind is asked again. */
const patience = { times: 5, ms: 20 };

/**
 * Has this page read from a replica that has everything which this reader may expect to see. Whoever wrote has a cookie that says how far; what no cookie marks as somebody's may be kept for
 * everybody, so it has to be of now. Who works at a desk acts on what is shown, and reads where they act.
 */
export async function readWhereItMay(request: Request, context: Context, replica?: Replica | null) {
  if (replica && !changesSomething(request)) context.db = (await replicaFor(request, replica)) ?? context.db;
}

async function replicaFor(request: Request, replica: Replica): Promise<Db | null> {
  if (/^\/(desk|moderation|administration)(\/|$)/.test(new URL(request.url).pathname)) return null;
  const cookies = request.headers.get("Cookie") ?? "";
  const written = cookieIn(cookies, cookieName);
  if (written !== null)
    return /^[0-9a-f]{1,16}$/.test(written) ? replica.having(BigInt(`0x${written}`)) : null;
  if (cookieIn(cookies, "cabildo-acted") !== null) return null;
  const isSomebodys = [sessionCookieName, "cabildo-browser"].some((name) => cookieIn(cookies, name) !== null);
  return isSomebodys ? replica.having(0n) : levelWith((await replica.written()) ?? 0n, replica);
}

async function levelWith(written: Written, replica: Replica): Promise<Db | null> {
  for (let tries = patience.times; ; tries--) {
    const db = await replica.having(written);
    if (db || tries === 0) return db;
    await new Promise((resolve) => setTimeout(resolve, patience.ms));
  }
}

/** For who may have written something: for longer than a replica that is read from can be behind. */
export async function rememberWritten(request: Request, context: Context, replica?: Replica | null) {
  if (!replica || !changesSomething(request)) return;
  context.setCookies.push(writtenCookie(await replica.written(), context.environment.origin));
}

/** @param written  null: until it ends, this reader's pages are read where everything is written */
export function writtenCookie(written: Written | null, origin: string): string {
  const value = written === null ? "unknown" : written.toString(16);
  const secure = secureCookies(origin) ? "; Secure" : "";
  return `${cookieName}=${value}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax${secure}`;
}

function cookieIn(cookies: string, name: string): string | null {
  return new RegExp(`(?:^|;) *${name}=([^;]*)`).exec(cookies)?.[1] ?? null;
}
