import { redirect } from "@remix-run/node";
import { type Actor, can } from "#app/domain/person/actor.ts";
import type { Context } from "#app/http/context.ts";
import { holdFormOf } from "#app/http/held-form.server.ts";
import type { LimitName } from "#app/http/limits.server.ts";
import { type Reader, readerOf } from "#app/http/reader.server.ts";
import type { Role } from "#db/schema.ts";

/** The thing, or the 404 page. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Response(null, { status: 404 });
  return thing;
}

export type SignedIn = Reader & { person: NonNullable<Reader["person"]> };

/** Whoever is signed in; anybody else signs in first and comes back here. */
export async function requirePerson(request: Request, context: Context): Promise<SignedIn> {
  const reader = await readerOf(request, context);
  if (!reader.person) throw await signInFirst(request, context);
  return reader as SignedIn;
}

/** Somebody with the role for at least one of the authorities, else the 403 page. */
export async function requireRole(
  request: Request,
  context: Context,
  role: Role,
  authorityIds: readonly string[],
): Promise<SignedIn> {
  const reader = await requirePerson(request, context);
  if (!can(reader.actor, role, authorityIds)) throw new Response(null, { status: 403 });
  return reader;
}

/** Somebody with the role anywhere: for the desks that then show only what is theirs. */
export async function requireRoleAnywhere(request: Request, context: Context, role: Role): Promise<SignedIn> {
  const reader = await requirePerson(request, context);
  const has = reader.actor.grants.some((grant) => grant.role === role || grant.role === "admin");
  if (!has) throw new Response(null, { status: 403 });
  return reader;
}

/**
 * To the sign-in page, and back afterwards. A form that was being sent is held meanwhile, so that a
 * session that ended in the middle of a long answer loses nothing.
 */
async function signInFirst(request: Request, context: Context): Promise<Response> {
  const url = new URL(request.url);
  const next = `${url.pathname}${url.search}`;
  if (request.method === "GET" || request.method === "HEAD") {
    return redirect(`/sign-in?${new URLSearchParams({ next })}`);
  }
  await takeFrom(context, "held");
  const token = await holdFormOf(context.db, request);
  return redirect(`/sign-in?${new URLSearchParams({ next, held: token })}`);
}

/** The 429 page when this person or address did this too often. */
export async function takeFrom(context: Context, name: LimitName, who = context.address) {
  const wait = await context.limits.take(name, who);
  if (wait !== null) {
    throw new Response(null, { status: 429, headers: { "Retry-After": String(wait) } });
  }
}

/** Who a person's own budget is kept for: many may share one address, as in a telecentre. */
export function whoActs(actor: Actor, context: Context): string {
  return actor.personId ?? actor.browserHash ?? context.address;
}
