import { erasuresOf } from "#app/domain/erasure/erasure.server.ts";
import { moderationRecord } from "#app/domain/record/record.server.ts";
import { byRule, type ModerationRecord } from "#app/domain/record/record.ts";
import { filterAsked, type PublicDecision } from "#app/domain/record/record-decision.ts";
import { decisionsPublic } from "#app/domain/record/record-list.server.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import type { PublicRecord } from "#app/http/record.server.ts";
import type { Db, Language } from "#db/schema.ts";

const mostErased = 20;

/** Everything the page of a public record shows, in the reader's language. */
export async function recordPage(
  db: Db,
  url: URL,
  { scope, path, authority }: PublicRecord,
  language: Language,
) {
  const now = new Date();
  const filter = filterAsked(url.searchParams);
  const totals = await moderationRecord(db, scope, now);
  const rules = await rulesByIds(
    db,
    totals.decisions.rules.map(({ ruleId }) => ruleId),
  );
  const list = await decisionsPublic(
    db,
    scope.consultationIds,
    { outcome: filter.outcome, ruleIds: filter.ruleCode === null ? null : idsOf(rules, filter.ruleCode) },
    besideAsked(url),
    now,
  );
  return {
    path,
    authority,
    totals: { ...totals, decisions: { ...totals.decisions, rules: undefined } },
    hiddenByRule: hiddenByRule(totals, rules, language),
    filter: { outcome: filter.outcome ?? "", rule: filter.ruleCode ?? "" },
    rules: namesOf(rules, language),
    decisions: list.items.map((decision) => lineOf(decision, language)),
    before: list.before,
    after: list.after,
    erased: (await erasuresOf(db, scope.consultationIds))
      .slice(0, mostErased)
      .map(({ id, kind, basis, erasedAt }) => ({ id, kind, basis, erasedAt })),
  };
}

export type RecordPage = Awaited<ReturnType<typeof recordPage>>;

function idsOf(rules: ReadonlyMap<string, Rule>, code: string): string[] {
  return [...rules.values()].filter((rule) => rule.code === code).map(({ id }) => id);
}

/** Each rule once, by what its newest version is called. */
function namesOf(rules: ReadonlyMap<string, Rule>, language: Language) {
  const newest = new Map<string, Rule>();
  for (const rule of rules.values()) {
    const known = newest.get(rule.code);
    if (!known || known.version < rule.version) newest.set(rule.code, rule);
  }
  return [...newest.values()]
    .map(({ code, titles }) => ({ value: code, label: titles[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** What is hidden now, whole and in part, by the rule it is hidden under. */
function hiddenByRule({ decisions }: ModerationRecord, rules: ReadonlyMap<string, Rule>, language: Language) {
  const parts = new Map(byRule(decisions, rules, "hide-part").map((one) => [one.code, one]));
  const whole = new Map(byRule(decisions, rules, "hide").map((one) => [one.code, one]));
  return [...new Map([...parts, ...whole]).values()]
    .map(({ code, rule }) => ({
      code,
      ruleId: rule?.id ?? null,
      title: rule?.titles[language] ?? null,
      hidden: whole.get(code)?.standing ?? 0,
      parts: parts.get(code)?.standing ?? 0,
    }))
    .filter(({ hidden, parts }) => hidden + parts > 0)
    .sort((a, b) => b.hidden - a.hidden || b.parts - a.parts || (a.code ?? "").localeCompare(b.code ?? ""));
}

export function lineOf({ rule, consultation: _, ...decision }: PublicDecision, language: Language) {
  return {
    ...decision,
    rule: rule && { id: rule.id, version: rule.version, title: rule.titles[language] },
  };
}

export type DecisionLine = ReturnType<typeof lineOf>;
