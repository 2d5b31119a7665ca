import { reasonTemplatesOf } from "#app/domain/moderation/reason-template.server.ts";
import type { ReasonTemplate } from "#app/domain/moderation/reason-template.ts";
import { listedProposals, similarProposals } from "#app/domain/proposal/listing.server.ts";
import type { CaseShown } from "#app/http/case.server.ts";
import type { Context } from "#app/http/context.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { foundIn } from "#app/http/hide-part.server.ts";
import type { Language, Outcome } from "#db/schema.ts";

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
  const template = templates.find(({ id }) => id === query.get("template"));
  const held = await heldForm(context.db, request);
  const ruleOf = (code: string | null) => of.rules.find((rule) => rule.code === code);
  const begun: Record<string, string> = template
    ? { ruleId: ruleOf(template.ruleCode)?.id ?? "", reason: textFor(template, of.words.language) }
    : onlyRule(of, outcome);
  return {
    defaults: held ?? begun,
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

/** In the author's language, or another where it was not written in that. */
export function textFor({ texts }: Pick<ReasonTemplate, "texts">, language: Language): string {
  return texts[language] ?? Object.values(texts)[0] ?? "";
}

/** Other shown proposals of the consultation: those most like it, or those that have the words sought. */
async function mergeTargets({ db }: Context, { id, consultationId, words }: Of, search: string) {
  if (search.trim() === "") {
    const similar = await similarProposals(db, consultationId, `${words.title} ${words.text}`, id);
    const proposals = similar.map(({ id, title, language }) => ({ id, title, language, municipality: null }));
    return { search: "", proposals };
  }
  const filter = { consultationId, search: search.slice(0, 200), territoryId: null, themeId: null };
  const proposals = await listedProposals(db, filter, "most-discussed", 1, mostFound + 1);
  return {
    search,
    proposals: proposals
      .filter((one) => one.id !== id)
      .slice(0, mostFound)
      .map(({ id, title, language, municipality }) => ({ id, title, language, municipality })),
  };
}

const mostFound = 10;
