import { type BulkOutcome, bulkOutcomes, leftOutReasons, mostInBulk } from "#app/domain/decision/bulk.ts";
import {
  bulkSelection,
  casesMatching,
  howManyMatch,
  type Selected,
} from "#app/domain/decision/bulk-selection.server.ts";
import { namesRule } from "#app/domain/decision/decision.ts";
import { wordsOf } from "#app/domain/moderation/shown.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { reasonTemplateFor, reasonTemplatesOf } from "#app/domain/rule/reason-template.server.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import type { Context } from "#app/http/context.ts";
import { addedTo } from "#app/http/decision-form.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { requireDesk } from "#app/http/moderation-desk.server.ts";
import { languages } from "#app/i18n/languages.ts";
import type { Db, Language } from "#db/schema.ts";

const shownOfThem = 5;

/** The cases that an address of the bulk page names: those selected, or all of a part of the queue. */
export async function casesAsked(request: Request, context: Context, now: Date) {
  const { db } = context;
  const desk = await requireDesk(request, context);
  if (desk.as !== "moderator") throw new Response(null, { status: 403 });
  const query = new URL(request.url).searchParams;
  const all = query.get("all") === "on";
  const narrowing = { ...desk.scope, filter: desk.filter, now };
  const named = [...query.keys()].flatMap((name) =>
    name.startsWith("case-") ? [name.slice("case-".length)] : [],
  );
  const ids = all ? await casesMatching(db, narrowing, mostInBulk) : named.slice(0, mostInBulk);
  const outcome: BulkOutcome | null = bulkOutcomes.find((one) => one === query.get("outcome")) ?? null;
  const { actor, language } = desk.reader;
  return { desk, actor, language, narrowing, all, ids, outcome, query };
}

/** All that the bulk page shows. */
export async function bulkPage(request: Request, context: Context, now = new Date()) {
  const { db } = context;
  const asked = await casesAsked(request, context, now);
  const { actor, language, narrowing, all, ids, outcome, query } = asked;
  const selected = await bulkSelection(db, actor, ids, { asOf: now, now });
  const toDo = selected.filter((one) => one.leftOut === null);
  const matching = await howManyMatch(db, narrowing);
  const fields = [...query].filter(([name]) => name !== "outcome" && name !== "held");
  return {
    all,
    outcome,
    asOf: now.toISOString(),
    fields: Object.fromEntries(fields),
    matching: matching,
    cut: all && matching > mostInBulk,
    count: toDo.length,
    leftOut: leftOutReasons.flatMap((reason) => {
      const count = selected.filter((one) => one.leftOut === reason).length;
      return count === 0 ? [] : [{ reason, count }];
    }),
    sample: await sampleOf(db, toDo),
    ...(outcome === null ? noForm : await formOf(db, toDo, outcome, language)),
    held: await heldForm(db, request),
  };
}

async function sampleOf(db: Db, toDo: readonly Selected[]) {
  const some = toDo.slice(0, shownOfThem);
  const words = await wordsOf(db, some);
  return some.flatMap(({ kind, contributionId }) => {
    const shown = words.get(contributionId);
    return shown ? [{ kind, id: contributionId, ...shown }] : [];
  });
}

const noForm = { rules: [], templates: [] };

/** The rules that one person may apply to all these cases, and the reasons written for them. */
async function formOf(db: Db, toDo: readonly Selected[], outcome: BulkOutcome, language: Language) {
  if (!namesRule(outcome)) return noForm;
  const authorityIds = [...new Set(toDo.map((one) => one.authorityId))];
  const rules = await commonRules(db, authorityIds);
  const allowed = rules.filter((rule) => !rule.secondPerson && rule.sanctions.includes(outcome));
  const titles = new Map(allowed.map((rule) => [rule.code, rule.titles[language]]));
  const templates = (await reasonTemplatesOf(db, authorityIds)).filter(
    ({ ruleCode }) => ruleCode === null || titles.has(ruleCode),
  );
  return {
    rules: allowed.map(({ code, titles, texts }) => ({
      id: code,
      title: titles[language],
      text: texts[language],
    })),
    templates: templates.map(({ id, name, ruleCode }) => ({
      id,
      name,
      rule: ruleCode === null ? null : (titles.get(ruleCode) ?? null),
    })),
  };
}

/** Each once by its code, as the first house has it. */
async function commonRules(db: Db, authorityIds: readonly string[]): Promise<Rule[]> {
  const byCode = new Map<string, Rule>();
  for (const id of authorityIds) {
    for (const rule of await houseOfRules(db, id)) if (!byCode.has(rule.code)) byCode.set(rule.code, rule);
  }
  return [...byCode.values()];
}

/** The form with a template's rule, where none was chosen, and its reasons after those that were typed. */
export async function withTemplateInBulk(db: Db, actor: Actor, typed: Record<string, string>) {
  const template = await reasonTemplateFor(db, actor, typed.template ?? "");
  if (!template) return typed;
  const reasons = languages.map((language) => {
    const name = reasonField(language);
    return [name, addedTo(typed[name], template.texts[language])];
  });
  return { ...typed, ruleCode: typed.ruleCode || (template.ruleCode ?? ""), ...Object.fromEntries(reasons) };
}

/** "reasonEs" */
function reasonField(language: Language): string {
  return `reason${language.charAt(0).toUpperCase()}${language.slice(1)}`;
}
