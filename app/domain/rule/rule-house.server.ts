import { act } from "#app/domain/act.server.ts";
import { freeSlug, slugOf } from "#app/domain/consultation/slug.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { houseOfRules, rulesByIds } from "#app/domain/rule/rule.server.ts";
import { type Rule, type RuleContent, ruleCodes } from "#app/domain/rule/rule.ts";
import { ruleDifference } from "#app/domain/rule/rule-difference.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

export type HouseChanged =
  | { ok: true; subjectId: string }
  | {
      ok: false;
      refusal:
        | "gone"
        | "not-allowed"
        | "already-own"
        | "no-own-house"
        | "changed-meanwhile"
        | "nothing-changed"
        | "last-rule"
        | "too-many-rules";
    };

/** That one authority has in force. */
export const mostRules = 40;

/** The authority's own house begins, as a copy of the default one in force. */
export function beginHouse(db: Db, actor: Actor, authorityId: string, now = new Date()) {
  return changeHouse(db, actor, authorityId, "rules.own-begun", now, async (trx, house) => {
    if (house.isOwn) return { ok: false, refusal: "already-own" };
    for (const { code, examples, ...content } of await houseOfRules(trx, null, new Date(house.at))) {
      await write(trx, actor, house, code, { ...content, examples: examples ?? content.texts });
    }
    return { ok: true, subjectId: authorityId };
  });
}

/** The default house holds again; what the own one said is kept, for what was decided under it. */
export function endHouse(db: Db, actor: Actor, authorityId: string, now = new Date()) {
  return changeHouse(db, actor, authorityId, "rules.own-ended", now, async (trx, house) => {
    if (!house.isOwn) return { ok: false, refusal: "no-own-house" };
    for (const rule of house.rules) await end(trx, rule, house.at);
    return { ok: true, subjectId: authorityId };
  });
}

/** A new version from now on; the one before ends with it. */
export async function changeRule(
  db: Db,
  actor: Actor,
  ruleId: string,
  content: RuleContent,
  now = new Date(),
): Promise<HouseChanged> {
  const rule = await ownRule(db, ruleId);
  if (!rule) return { ok: false, refusal: "gone" };
  return changeHouse(db, actor, rule.authorityId, "rule.changed", now, async (trx, house) => {
    const current = house.rules.find((one) => one.id === ruleId);
    if (!current) return { ok: false, refusal: "changed-meanwhile" };
    if (ruleDifference(current, content).length === 0) return { ok: false, refusal: "nothing-changed" };
    await end(trx, current, house.at);
    return { ok: true, subjectId: await write(trx, actor, house, current.code, content) };
  });
}

/** @param again  a rule of this house that was retired and is taken up again under its name */
export function addRule(
  db: Db,
  actor: Actor,
  authorityId: string,
  content: RuleContent,
  { again = null }: { again?: string | null } = {},
  now = new Date(),
) {
  return changeHouse(db, actor, authorityId, "rule.added", now, async (trx, house) => {
    if (!house.isOwn) return { ok: false, refusal: "no-own-house" };
    if (house.rules.length >= mostRules) return { ok: false, refusal: "too-many-rules" };
    const before = again === null ? null : await ownRule(trx, again);
    if (again !== null && before?.authorityId !== authorityId) return { ok: false, refusal: "gone" };
    const code = before?.code ?? freeCode(content, house);
    if (house.rules.some((rule) => rule.code === code)) return { ok: false, refusal: "changed-meanwhile" };
    return { ok: true, subjectId: await write(trx, actor, house, code, content) };
  });
}

/** The rule holds no longer. What was reported or decided under it keeps naming it. */
export async function retireRule(
  db: Db,
  actor: Actor,
  ruleId: string,
  now = new Date(),
): Promise<HouseChanged> {
  const rule = await ownRule(db, ruleId);
  if (!rule) return { ok: false, refusal: "gone" };
  return changeHouse(db, actor, rule.authorityId, "rule.retired", now, async (trx, house) => {
    const current = house.rules.find((one) => one.id === ruleId);
    if (!current) return { ok: false, refusal: "changed-meanwhile" };
    if (house.rules.length === 1) return { ok: false, refusal: "last-rule" };
    await end(trx, current, house.at);
    return { ok: true, subjectId: ruleId };
  });
}

/** The house of one authority, locked: two administrators change it one after the other. */
interface LockedHouse {
  authorityId: string;
  language: Language;
  isOwn: boolean;
  /** Its own rules in force. */
  rules: Rule[];
  /** Every version of them there ever was. */
  versions: { code: string; version: number }[];
  /** When the change takes effect: now, or the beginning of its newest rule on a clock that went back. */
  at: string;
}

function changeHouse(
  db: Db,
  actor: Actor,
  authorityId: string,
  name: string,
  now: Date,
  work: (trx: Db, house: LockedHouse) => Promise<HouseChanged>,
): Promise<HouseChanged> {
  const what = { by: actor, at: now, name, detail: { authorityId } };
  return act<HouseChanged>(db, what, async (trx) => {
    if (!can(actor, "admin", [authorityId])) return { ok: false, refusal: "not-allowed" };
    let query = trx.selectFrom("authority").select("language").where("id", "=", authorityId);
    if (isPostgresDb(trx)) query = query.forUpdate();
    const authority = await query.executeTakeFirst();
    if (!authority) return { ok: false, refusal: "gone" };
    const versions = await trx
      .selectFrom("rule")
      .select(["code", "version", "validFrom", "validUntil"])
      .where("authorityId", "=", authorityId)
      .execute();
    const at = [now.toISOString(), ...versions.map((one) => one.validUntil ?? one.validFrom)].sort().at(-1)!;
    const house = await houseOfRules(trx, authorityId, new Date(at));
    const isOwn = house.some((rule) => rule.authorityId !== null);
    const rules = isOwn ? house : [];
    return work(trx, { authorityId, language: authority.language, isOwn, rules, versions, at });
  });
}

async function ownRule(db: Db, id: string): Promise<(Rule & { authorityId: string }) | null> {
  const rule = (await rulesByIds(db, [id])).get(id);
  return rule && rule.authorityId !== null ? { ...rule, authorityId: rule.authorityId } : null;
}

async function end(trx: Db, { id }: Rule, at: string) {
  await trx.updateTable("rule").set({ validUntil: at }).where("id", "=", id).execute();
}

async function write(
  trx: Db,
  actor: Actor,
  { authorityId, versions, at }: LockedHouse,
  code: string,
  content: RuleContent,
): Promise<string> {
  const { titles, texts, examples, sanctions, secondPerson, longestSuspension } = content;
  const before = versions.filter((one) => one.code === code).map((one) => Number(one.version));
  const id = newId();
  await trx
    .insertInto("rule")
    .values({
      id,
      authorityId,
      code,
      version: Math.max(0, ...before) + 1,
      titles: JSON.stringify(titles),
      texts: JSON.stringify(texts),
      examples: JSON.stringify(examples),
      sanctions: JSON.stringify(sanctions),
      secondPerson: Number(secondPerson),
      longestSuspension,
      writtenBy: actor.personId,
      validFrom: at,
      validUntil: null,
    })
    .execute();
  return id;
}

/** A name of its own: one that neither the default house nor this one ever used. */
function freeCode({ titles }: RuleContent, { language, versions }: LockedHouse): string {
  return freeSlug(slugOf(titles[language]).slice(0, 60).replace(/-+$/, ""), [
    ...ruleCodes,
    // Each is the id of a part of a page.
    "main",
    ...versions.map((one) => one.code),
  ]);
}
