import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const routes = join(root, "app/routes");

/**
 * Acts that leave the same behind however often they are done: a choice or words are set to what they are,
 * something is taken away or ended, a link works once, a letter replaces the letter before. Votes are among
 * them, on pages of which many readers are given the same copy. A new route is put here or gets a key.
 */
const repeatable = `
account._index account.email.$token account.email._index account.password account.sessions
administration.authorities.$id administration.authorities.$id_.rules.$ruleId.retirement
administration.grants.$id.revocation administration.jobs.$id.again administration.jobs.$id.dismissal
administration.themes.$code_.preview
consultations.$slug_.following._index consultations.$slug_.following.end
consultations.$slug_.response._index consultations.$slug_.response.questions.$position
decisions.$id._index desk.consultations.$id.authorities.$authorityId.agreement
desk.consultations.$id.authorities.$authorityId.refusal desk.consultations.$id.authorities.$authorityId.removal
desk.consultations.$id.background desk.consultations.$id.documents.$documentId.removal
desk.consultations.$id.languages.$language desk.consultations.$id.languages._index
desk.consultations.$id.answers.$subject.$subjectId.publication
desk.consultations.$id.participation desk.consultations.$id.phases.$kind
desk.consultations.$id.places.$territoryId.removal desk.consultations.$id.places._index
desk.consultations.$id.population.removal desk.consultations.$id.purpose
desk.consultations.$id.questions.$questionId.condition desk.consultations.$id.questions.$questionId.kind
desk.consultations.$id.questions.$questionId.position
desk.consultations.$id.questions.$questionId.removal desk.consultations.$id.schedule
desk.consultations.$id.sections.$sectionId.removal desk.consultations.$id.test-run
desk.templates.$id.name desk.templates.$id.removal first-administrator.$token following.$token.confirmation
following.$token.end moderation.$kind.$id.assignment moderation.$kind.$id.release
moderation.$kind.$id.themes moderation.$kind.$id.undo moderation.appeals.$id.words moderation.bulk.$id.undo
moderation.next moderation.reasons.$id.removal moderation.summaries.$id.choices.$choiceId.revocation
moderation.summaries.$id.foreword moderation.summaries.$id.rewording.$language.approval
moderation.summaries.$id.rewording.$language.removal moderation.summaries.$id.sections.$section
moderation.summaries.opinions.$slug.groups.$code moderation.summaries.opinions.$slug.straight-liners
municipality password-reset.$token password-reset._index proposals.$id_.merge proposals.$id_.vote
proposals.$id_.vote_.move proposals.$id_.vote_.withdrawal proposals.$id_.withdrawal sign-in-link
$ sign-in.$token sign-in._index sign-out sign-up authorities.$slug_.moderation
consultations.$slug_.moderation
`
  .trim()
  .split(/\s+/);

/** Whose form is on a page of another route, in the component named here. */
const elsewhere: Record<string, string> = {
  "desk.consultations.$id.questions.$questionId.copy": "app/ui/builder/doings.tsx",
  "desk.consultations.$id.questions.$questionId.position": "app/ui/builder/doings.tsx",
  "desk.consultations.$id.questions.$questionId.restoration": "app/ui/builder/removed.tsx",
  "desk.consultations.$id.sections.$sectionId.position": "app/ui/builder/doings.tsx",
  "desk.consultations.$id.sections.$sectionId.restoration": "app/ui/builder/removed.tsx",
};

test("every form that makes something carries a key, so that it counts once", () => {
  const acting = readdirSync(routes).filter((name) => actsIn(name));
  expect(acting.length).toBeGreaterThan(100);
  const without = acting
    .map((name) => name.replace(/\.tsx?$/, ""))
    .filter((name) => !repeatable.includes(name) && !isKeyed(name));
  expect(without).toEqual([]);
});

test("no list names what is not there, or has a key after all", () => {
  const names = readdirSync(routes).map((name) => name.replace(/\.tsx?$/, ""));
  expect([...repeatable, ...Object.keys(elsewhere)].filter((name) => !names.includes(name))).toEqual([]);
});

test("votes carry none: many readers are given the same copy of their pages", () => {
  for (const path of ["vote-form.tsx", "merged-notice.tsx"]) {
    expect(hasKey(join(root, "app/ui/proposal", path))).toBe(false);
  }
});

function actsIn(name: string): boolean {
  return /export (async )?(function|const) action\b|export \{[^}]*\baction\b/.test(
    readFileSync(join(routes, name), "utf8"),
  );
}

function isKeyed(name: string): boolean {
  const path = elsewhere[name];
  if (path) return hasKey(join(root, path));
  const file = [`${name}.tsx`, `${name}.ts`].map((one) => join(routes, one)).find(exists)!;
  return (
    hasKey(file) || componentsOf(file).some(hasKey) || componentsOf(file).flatMap(componentsOf).some(hasKey)
  );
}

function componentsOf(file: string): string[] {
  const imported = readFileSync(file, "utf8").matchAll(/from "#(app\/ui\/(?!form\/)[^"]+\.tsx)"/g);
  return [...imported].map(([, path]) => join(root, path!));
}

function exists(file: string): boolean {
  return readdirSync(routes).includes(file.slice(routes.length + 1));
}

function hasKey(file: string): boolean {
  return /<PageForm keyed |<FormKey \/>/.test(readFileSync(file, "utf8"));
}
