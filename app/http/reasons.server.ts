import { authorities } from "#app/domain/authority/authority.server.ts";
import type { Authority } from "#app/domain/authority/authority.ts";
import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import type { ReasonTemplateSaved } from "#app/domain/rule/reason-template.server.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import type { Context } from "#app/http/context.ts";
import { type ParsedForm, refused } from "#app/http/forms.ts";
import { found, requireRoleAnywhere } from "#app/http/guards.server.ts";
import type { Db, Language } from "#db/schema.ts";

/** Those whose contributions this actor moderates, by name. */
export async function moderatedAuthorities(db: Db, actor: Actor): Promise<Authority[]> {
  const ids = authoritiesWhere(actor, "moderator");
  return (await authorities(db)).filter(({ id }) => ids === null || ids.includes(id));
}

/** A moderator and the authority that ?authority= names, or the only one they moderate for. */
export async function atReasons(request: Request, context: Context) {
  const { actor, language } = await requireRoleAnywhere(request, context, "moderator");
  const slug = new URL(request.url).searchParams.get("authority");
  const moderated = await moderatedAuthorities(context.db, actor);
  const authority =
    slug === null && moderated.length === 1 ? moderated[0]! : moderated.find((one) => one.slug === slug);
  return { actor, language, moderated, authority: authority ?? null, isNamed: slug !== null };
}

/** The same where the page is of one authority: the 404 page without it. */
export async function atReasonsOf(request: Request, context: Context) {
  const { actor, language, authority } = await atReasons(request, context);
  return { actor, language, authority: found(authority) };
}

/** The rules in force, to choose one from. */
export async function ruleOptions(db: Db, authorityId: string, language: Language) {
  const house = await houseOfRules(db, authorityId);
  return house.map(({ code, titles }) => ({ value: code, label: titles[language] }));
}

/** 422 beside the field it is about; the 403 and 404 pages for what has no field. */
export function reasonsRefused<Input>(
  form: ParsedForm<Input>,
  refusal: Extract<ReasonTemplateSaved, { ok: false }>["refusal"],
) {
  if (refusal === "not-allowed") throw new Response(null, { status: 403 });
  if (refusal === "gone") throw new Response(null, { status: 404 });
  const field = refusal === "name-taken" ? "name" : refusal === "no-such-rule" ? "ruleCode" : "";
  return refused(form, { [field]: `rule.reasons.refused.${refusal}` });
}
