import { expect, test } from "vitest";
import { contributionKinds, labels, outcomes } from "#app/domain/decision/decision.ts";
import { decisionLetter, mergeRequestLetter, votersLetter } from "#app/domain/decision/decision-letter.ts";
import { ruleByCode } from "#app/domain/rule/rule.server.ts";
import type { Db, Language, Outcome, Prompt } from "#db/schema.ts";
import { seedRules } from "#db/seed/rules.ts";
import { emptyDb } from "#tests/support/db.ts";

const languages: Language[] = ["es", "pt", "en", "fr"];

async function told(db: Db, outcome: Outcome) {
  await seedRules(db);
  return {
    kind: "proposal" as const,
    outcome,
    consultationTitle: "La plaza de todos",
    rule: await ruleByCode(db, null, "spam"),
    reason: "Vende cámaras.",
    prompt: "report" as Prompt,
    byTwo: false,
    reversed: null as Outcome | null,
    title: "¿Qué estorba?",
    label: "interest" as const,
    authorityName: "Municipalidad de Quilpué",
    // The last day of the year in Chile is over, in UTC, on the next.
    endsAt: "2027-01-01T02:00:00.000Z",
    appealUntil: "2027-01-01T02:59:59.999Z" as string | null,
    timeZone: "America/Santiago",
    origin: "https://cabildo.example",
    decisionId: "d1",
  };
}

test("every outcome is told in four languages: what, the rule, why, by whom, and how to appeal until when", async () => {
  const db = await emptyDb();
  for (const outcome of outcomes) {
    for (const kind of contributionKinds) {
      for (const language of languages) {
        const facts = { ...(await told(db, outcome)), kind };
        const { subject, text } = decisionLetter(language, facts);
        expect(subject.length).toBeGreaterThan(10);
        expect(text).toContain("La plaza de todos");
        expect(text).toContain(facts.rule!.titles[language]);
        expect(text).toContain("Vende cámaras.");
        expect(text).toMatch(
          /31 de diciembre de 2026|31 de dezembro de 2026|December 31, 2026|31 décembre 2026/,
        );
        expect(text).toContain("https://cabildo.example/account/contributions");
        expect(text).toContain("https://cabildo.example/decisions/d1");
        expect(text).not.toMatch(/undefined|\{|\}/);
      }
    }
  }
});

test("it says that a person decided, and when a signal came first", async () => {
  const db = await emptyDb();
  const facts = await told(db, "hide");
  const said = (changes: Partial<typeof facts>) => decisionLetter("en", { ...facts, ...changes }).text;
  expect(said({})).toContain("A moderator decided this, not a program.");
  expect(said({ prompt: "pre-moderation" })).toContain("A moderator decided this, not a program.");
  expect(said({ prompt: "signal" })).toContain("A moderator decided this, after an automatic signal.");
  expect(said({ byTwo: true })).toContain("Two moderators decided this, not a program.");
});

test("it names the day of the appeal, the label, and what was taken back", async () => {
  const db = await emptyDb();
  const text = (changes: object, facts: Awaited<ReturnType<typeof told>>) =>
    decisionLetter("es", { ...facts, ...changes }).text;
  const restored = await told(db, "restore");
  const reversed = outcomes.filter((one) => one !== "approve" && one !== "restore" && one !== "hide");
  const said = reversed.map((one) => text({ reversed: one }, restored).split("\n")[0]);
  expect(new Set(said).size).toBe(reversed.length);
  expect(text({ reversed: "hide" }, restored)).toContain("Todo está como antes.");
  const labelled = await told(db, "label");
  expect(new Set(labels.map((label) => text({ label }, labelled).split("\n")[0])).size).toBe(labels.length);
  expect(text({ appealUntil: null }, labelled)).not.toMatch(/apelar/);
});

test("the letters of a merge say whose choice it is, in four languages", () => {
  const facts = {
    consultationTitle: "La plaza",
    title: "Más bancos",
    into: "Dónde sentarse",
    reason: "Piden lo mismo.",
  };
  for (const language of languages) {
    const asked = mergeRequestLetter(language, {
      ...facts,
      link: "https://cabildo.example/account/contributions",
    });
    expect(asked.text).toContain("Dónde sentarse");
    expect(asked.text).toContain("Piden lo mismo.");
    expect(asked.text).toContain("https://cabildo.example/account/contributions");
    const voters = votersLetter(language, { ...facts, link: "https://cabildo.example/proposals/1" });
    expect(voters.text).toContain("Más bancos");
    expect(voters.text).toContain("https://cabildo.example/proposals/1");
    expect(asked.text + voters.text).not.toMatch(/undefined|\{|\}/);
  }
});
