import { expect, test } from "vitest";
import type { Actor } from "#app/domain/person/actor.ts";
import {
  beginReasonTemplates,
  changeReasonTemplate,
  createReasonTemplate,
  reasonTemplateFor,
  reasonTemplatesOf,
  removeReasonTemplate,
} from "#app/domain/rule/reason-template.server.ts";
import { ReasonTemplateInput } from "#app/domain/rule/reason-template.ts";
import { reasonExamples } from "#app/domain/rule/reason-template-examples.ts";
import { ruleCodes } from "#app/domain/rule/rule.ts";
import { seedRules } from "#db/seed/rules.ts";
import { emptyDb } from "#tests/support/db.ts";
import { anAuthority } from "#tests/support/people.ts";

const now = new Date("2026-06-01T12:00:00Z");
const later = new Date("2026-06-01T13:00:00Z");
const typed = {
  name: "Insulto a una persona",
  ruleCode: "insult",
  textEs: "Su texto insulta a una persona.",
  textPt: "",
  textEn: "",
  textFr: "",
};

async function world() {
  const db = await emptyDb();
  await seedRules(db);
  const id = await anAuthority(db);
  const moderator = actor("moderator", id);
  return { db, id, moderator };
}

function actor(role: "moderator" | "official", authorityId: string): Actor {
  return { personId: null, browserHash: null, grants: [{ role, authorityId }], residenceId: null };
}

test("moderators write, change and remove the reasons of their authority, and nobody else's", async () => {
  const { db, id, moderator } = await world();
  const official = actor("official", id);
  expect(await createReasonTemplate(db, official, id, typed, now)).toEqual({
    ok: false,
    refusal: "not-allowed",
  });
  const made = await createReasonTemplate(db, moderator, id, typed, now);
  if (!made.ok) throw new Error(made.refusal);
  expect(await reasonTemplatesOf(db, [id])).toMatchObject([
    { name: typed.name, ruleCode: "insult", texts: { es: typed.textEs } },
  ]);
  expect(await reasonTemplatesOf(db, ["another"])).toEqual([]);
  const stranger = actor("moderator", "another");
  expect(await reasonTemplateFor(db, stranger, made.subjectId)).toBeNull();
  expect(await removeReasonTemplate(db, stranger, made.subjectId, now)).toEqual({
    ok: false,
    refusal: "gone",
  });
  expect(await removeReasonTemplate(db, moderator, made.subjectId, now)).toMatchObject({ ok: true });
  expect(await reasonTemplatesOf(db, [id])).toEqual([]);
});

test("who changes what somebody else changed meanwhile is told, and a name is taken once", async () => {
  const { db, id, moderator } = await world();
  const made = await createReasonTemplate(db, moderator, id, typed, now);
  if (!made.ok) throw new Error(made.refusal);
  expect(
    await createReasonTemplate(db, moderator, id, { ...typed, name: "INSULTO a una persona" }, now),
  ).toEqual({
    ok: false,
    refusal: "name-taken",
  });
  const seen = now.toISOString();
  const change = (textEs: string) =>
    changeReasonTemplate(db, moderator, made.subjectId, { ...typed, textEs, seen }, later);
  expect(await change("La primera que llega queda.")).toMatchObject({ ok: true });
  expect(await change("La segunda lo tiene que saber.")).toEqual({ ok: false, refusal: "changed-meanwhile" });
  expect(
    await createReasonTemplate(db, moderator, id, { ...typed, name: "Otra", ruleCode: "noise" }, now),
  ).toEqual({
    ok: false,
    refusal: "no-such-rule",
  });
});

test("reasons are written in at least one language", () => {
  const problems = (input: object) =>
    ReasonTemplateInput.safeParse({ ...typed, ...input }).error?.issues.map(({ path }) => path[0]);
  expect(problems({})).toBeUndefined();
  expect(problems({ textEs: "", textFr: "Votre texte insulte quelqu’un." })).toBeUndefined();
  expect(problems({ textEs: "" })).toEqual(["textEs"]);
  expect(problems({ textPt: "corto" })).toEqual(["textPt"]);
});

test("our examples are of known rules and in four languages, and beginning with them twice adds nothing", async () => {
  const { db, id, moderator } = await world();
  for (const { ruleCode, texts } of reasonExamples) {
    expect(ruleCodes).toContain(ruleCode);
    for (const text of Object.values(texts)) expect(text.length).toBeGreaterThan(60);
  }
  await beginReasonTemplates(db, moderator, id, now);
  await beginReasonTemplates(db, moderator, id, later);
  expect(await reasonTemplatesOf(db, [id])).toHaveLength(reasonExamples.length);
});
