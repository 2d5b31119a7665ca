import type { Actor } from "#app/domain/person/actor.ts";
import { listedProposals, similarProposals } from "#app/domain/proposal/listing.server.ts";
import { reasonTemplateFor, reasonTemplatesOf } from "#app/domain/rule/reason-template.server.ts";
import { ruleByCode } from "#app/domain/rule/rule.server.ts";
import type { CaseShown } from "#app/http/case.server.ts";
import type { Context } from "#app/http/context.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { foundIn } from "#app/http/hide-part.server.ts";
import type { Db, Language, Outcome } from "#db/schema.ts";

interface Asked {
  request: Request;
  context: Context;
}

type Of = Pick<CaseShown, "rules" | "words" | "id"> & {
  consultationId: string;
  authorityIds: string[];
};

/** What the form of this outcome offers, and what it begins with. */
export async function decisionFormData({ request, context }: Asked, of: Of, outcome: Outcome) {
  const query = new URL(request.url).searchParams;
  const templates = outcome === "approve" ? [] : await templatesFor(context, of, outcome);
  const ruleOf = (code: string | null) => of.rules.find((rule) => rule.code === code);
  return {
    defaults: (await heldForm(context.db, request)) ?? onlyRule(of, outcome),
    templates: templates.map(({ id, name, ruleCode }) => ({
      id,
      name,
      rule: ruleOf(ruleCode)?.title ?? null,
    })),
    found: outcome === "hide-part" ? foundIn(of.words).map(({ span: _, ...one }) => one) : [],
    ...(outcome === "merge"
      ? await mergeTargets(context, of, query.get("q") ?? "")
      : { search: "", proposals: [] }),
  };
}

/** Where one rule alone allows it, that is the one. */
function onlyRule({ rules }: Of, outcome: Outcome): Record<string, string> {
  const [first, ...others] = rules.filter((rule) => rule.sanctions.includes(outcome));
  return first && others.length === 0 ? { ruleId: first.id } : {};
}

/** Those for rules that allow the outcome, and those for any. */
async function templatesFor({ db }: Context, { rules, authorityIds }: Of, outcome: Outcome) {
  const allowed = rules.filter((rule) => rule.sanctions.includes(outcome)).map((rule) => rule.code);
  const templates = await reasonTemplatesOf(db, authorityIds);
  return templates.filter(({ ruleCode }) => ruleCode === null || allowed.includes(ruleCode));
}

/**
 * The form with a template's rule, where none was chosen, and its reasons after those that were typed: in
 * the author's language, or another where they were not written in that.
 */
export async function withTemplate(
  db: Db,
  actor: Actor,
  typed: Record<string, string>,
  { authorityId, language }: { authorityId: string; language: Language },
) {
  const template = await reasonTemplateFor(db, actor, typed.template ?? "");
  if (!template) return typed;
  const { texts, ruleCode } = template;
  const rule = ruleCode === null ? null : await ruleByCode(db, authorityId, ruleCode);
  return {
    ...typed,
    ruleId: typed.ruleId || (rule?.id ?? ""),
    reason: addedTo(typed.reason, texts[language] ?? Object.values(texts)[0]),
  };
}

/** What was typed, then what is added to it, once. */
export function addedTo(typed = "", added = ""): string {
  if (typed.includes(added)) return typed;
  return typed.trim() === "" ? added : `${typed.trimEnd()}\n\n${added}`;
}

/** Other shown proposals of the consultation: those most like it, or those that have the words sought. */
async function mergeTargets({ db }: Context, { id, consultationId, words }: Of, search: string) {
  if (search.trim() === "") {
    const similar = await similarProposals(db, consultationId, `${words.title} ${words.text}`, id);
    const proposals = similar.map(({ id, title, language }) => ({ id, title, language, municipality: null }));
    return { search: "", proposals };
  }
  const filter = { consultationId, search: search.slice(0, 200), territoryId: null, themeId: null };
  const { items: proposals } = await listedProposals(db, filter, "most-discussed", {}, mostFound + 1);
  return {
    search,
    proposals: proposals
      .filter((one) => one.id !== id)
      .slice(0, mostFound)
      .map(({ id, title, language, municipality }) => ({ id, title, language, municipality })),
  };
}

const mostFound = 10;
