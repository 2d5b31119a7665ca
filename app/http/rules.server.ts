import { authorityById } from "#app/domain/authority/authority.server.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import type { HouseChanged } from "#app/domain/rule/rule-house.server.ts";
import type { Context } from "#app/http/context.ts";
import { found, requireRole, takeFrom } from "#app/http/guards.server.ts";

type Refusal = Extract<HouseChanged, { ok: false }>["refusal"];

/** An administrator of the authority, at its rules. */
export async function atRules(request: Request, context: Context, id: string | undefined) {
  const { actor, language } = await requireRole(request, context, "admin", [id ?? ""]);
  const { name, slug, timeZone } = found(await authorityById(context.db, id ?? ""));
  const house = await houseOfRules(context.db, id!);
  const own = house.filter((rule) => rule.authorityId !== null);
  return { actor, language, authority: { id: id!, name, slug }, timeZone, house, own };
}

/** The same for whoever changes them. */
export async function changingRules(request: Request, context: Context, id: string | undefined) {
  const here = await atRules(request, context, id);
  await takeFrom(context, "post", here.actor.personId ?? context.address);
  return here;
}

/** The message for what was refused; the 403 and 404 pages for what has none. */
export function houseRefused(refusal: Refusal) {
  if (refusal === "not-allowed") throw new Response(null, { status: 403 });
  if (refusal === "gone") throw new Response(null, { status: 404 });
  return `rule.refused.${refusal}` as const;
}
