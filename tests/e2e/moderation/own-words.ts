import { expect } from "@playwright/test";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import type { RuleCode } from "#app/domain/rule/rule.ts";
import type { Db, Outcome } from "#db/schema.ts";
import { t } from "#tests/e2e/journey/words.ts";
import { sent } from "#tests/e2e/moderation/people.ts";
import { portalDb } from "#tests/support/demo-people.ts";
import type { Visitor } from "#tests/support/visitor.ts";

const reason = "Mi propuesta está bien como está.";

/** What each outcome asks for besides; all of it in order, so that nothing but being theirs refuses it. */
const filledIn: [outcome: Outcome, rule: RuleCode | null, fields: Record<string, string>][] = [
  ["approve", null, {}],
  ["hide", "spam", {}],
  ["label", "spam", { label: "unverified" }],
  ["close-thread", "off-topic", {}],
  ["suspend", "spam", { days: "3" }],
];

/** Whoever moderates what they wrote themselves has no form for it, and what they send by hand is refused. */
export async function mayNotDecide(moderator: Visitor, proposal: string) {
  const id = proposal.split("/")[2]!;
  const db = portalDb();
  const { rules, before } = await stateOf(db, id);
  const seen = { seenReports: "1", seenWords: before.createdAt };
  await moderator.visit(`/moderation/proposal/${id}`);
  await moderator.reads(t("moderation.own.title"));
  await expect(moderator.main.getByRole("button")).toHaveCount(0);
  for (const [outcome, code, fields] of filledIn) {
    const ruleId = code ? rules.get(code)! : "";
    const path = `/moderation/proposal/${id}/decision/${outcome}`;
    const { status, text } = await sent(moderator, path, { ruleId, reason, ...seen, ...fields });
    expect(status, outcome).toBe(422);
    expect(text, outcome).toContain(t("moderation.refused.own-contribution"));
  }
  await moderator.visit(`/moderation/bulk?case-${id}=proposal`);
  await moderator.reads(t("moderation.bulk.count", { count: 0 }));
  const bulk = `/moderation/bulk?case-${id}=proposal&outcome=hide`;
  const form = { ruleCode: "spam", reasonEs: reason, asOf: new Date().toISOString() };
  expect((await sent(moderator, bulk, form)).status).toBe(422);
  expect((await stateOf(db, id)).before).toEqual(before);
  await db.destroy();
}

async function stateOf(db: Db, id: string) {
  const before = await db
    .selectFrom("proposal")
    .innerJoin("consultation", "consultation.id", "proposal.consultationId")
    .select(["authorityId", "visibility", "label", "threadClosedAt", "proposal.createdAt"])
    .where("proposal.id", "=", id)
    .executeTakeFirstOrThrow();
  const house = await houseOfRules(db, before.authorityId);
  const decisions = await db.selectFrom("decision").select("id").where("contributionId", "=", id).execute();
  return { rules: new Map(house.map((rule) => [rule.code, rule.id])), before: { ...before, decisions } };
}
