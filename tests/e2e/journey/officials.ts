import { expect, request } from "@playwright/test";
import { about, background, joint, leaflet, questions, t, title } from "#tests/e2e/journey/words.ts";
import { portalUrl } from "#tests/support/demo-people.ts";
import type { Visitor } from "#tests/support/visitor.ts";

type Part = "purpose" | "places" | "schedule" | "questions" | "participation" | "background" | "documents";

/** From nothing to a draft that may be published; returns the address of its desk. */
export async function drafts(official: Visitor): Promise<string> {
  await official.visit("/desk");
  await official.follow(t("desk.new.title"));
  await official.write(t("desk.field.title"), title);
  await official.press(t("desk.new.submit"));
  const desk = official.path;

  await purpose(official);
  await places(official);
  await opens(official, "schedule");
  const closes = t("phase.closes", { phase: t("phase.name.contribute") });
  await day(official, closes, 30);
  await official.write(t("form.time"), "18:00", group(official, closes));
  await saves(official, "schedule");
  await opens(official, "participation");
  await official.choose(t("desk.participation.access.open"));
  await official.choose(t("desk.participation.proposals"));
  await saves(official, "participation");
  await opens(official, "background");
  await official.write(t("desk.part.background"), background);
  await saves(official, "background");
  await asks(official);
  await uploads(official);
  return desk;
}

/** Somebody who works for the other authority reads the draft and agrees to it. */
export async function agrees(other: Visitor) {
  await other.visit("/desk");
  await other.follow(title);
  await other.follow(t("desk.agreement.see"));
  for (const question of questions) await other.reads(question);
  await other.press(t("desk.agreement.submit", { authority: joint }));
  await other.reads(t("desk.agreement.done", { authority: joint }));
}

async function purpose(official: Visitor) {
  await opens(official, "purpose");
  await official.write(
    t("desk.field.purpose"),
    "Saber qué cuadras arreglar primero, y qué falta en cada plaza.",
  );
  await official.write(
    t("desk.field.promise"),
    "Contestar cada tema por escrito y publicar el plan de obras.",
  );
  await day(official, t("desk.field.answers-by"), 90);
  await saves(official, "purpose");
}

/** The other authority brings its territory, which can be taken out and found again. */
async function places(official: Visitor) {
  await opens(official, "places");
  await official.follow(t("desk.places.joint.change"));
  await official.field(t("desk.authorities.add")).selectOption(joint);
  await official.press(t("desk.places.add"));
  await official.follow(t("desk.done"));
  await official.press(about(t("desk.remove"), "Cochrane"));
  await official.write(t("desk.places.search.label"), "COCRANE");
  await official.press(t("desk.places.search.submit"));
  await official.reads(t("desk.places.guess"));
  await official.press(about(t("desk.places.add"), "Cochrane"));
  await official.follow(t("desk.done"));
  await official.reads("Cochrane y Quilpué");
}

async function asks(official: Visitor) {
  await opens(official, "questions");
  for (const question of questions) {
    await official.follow(t("desk.questions.add"));
    await official.follow(t("builder.kind.open-text"));
    await official.write(t("desk.question.words"), question);
    await official.press(t("desk.save"));
    await official.reads(question);
  }
  await official.follow(t("desk.done"));
}

async function uploads(official: Visitor) {
  await opens(official, "documents");
  await official.write(t("desk.documents.title"), "Plano de las veredas");
  const file = { name: "plano.pdf", mimeType: "application/pdf", buffer: leaflet };
  await official.field(t("desk.documents.file")).setInputFiles(file);
  await official.press(t("desk.documents.submit"));
  await official.follow(t("desk.done"));
  await official.reads("Plano de las veredas");
}

/** Returns the address that everybody may share. */
export async function publishes(official: Visitor, desk: string): Promise<string> {
  await official.visit(desk);
  await official.reads(t("desk.overview.ready"));
  await official.follow(t("desk.preview.bar"));
  await official.reads(t("desk.preview.text"));
  await expect(official.main.locator(".prose strong")).toHaveText("tres");
  for (const question of questions) await official.reads(question);
  await official.visit(desk);
  await official.follow(t("desk.publication.title"));
  await official.press(t("desk.publication.submit"));
  await official.reads(t("desk.publication.done.open"));
  const address = official.main.getByRole("link", { name: /\/consultations\// });
  await official.go(address);
  await readsDocument(official);
  return official.path;
}

async function readsDocument(official: Visitor) {
  const link = official.main.getByRole("link", { name: /Plano de las veredas/ });
  const http = await request.newContext({ baseURL: portalUrl() });
  const answer = await http.get((await link.getAttribute("href"))!);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect(await answer.body()).toEqual(leaflet);
  await http.dispose();
}

export async function closesEarly(official: Visitor, desk: string, reason: string) {
  await official.visit(desk);
  await official.follow(t("desk.closure.title"));
  await official.write(t("desk.closure.reason"), reason);
  await official.press(t("desk.closure.submit"));
  await official.reads(t("desk.closure.done"));
}

function opens(official: Visitor, part: Part) {
  return official.follow(about(t("common.change"), t(`desk.part.${part}`)));
}

async function saves(official: Visitor, part: Part) {
  await official.press(t("desk.save"));
  await official.reads(t("desk.overview.saved", { part: t(`desk.part.${part}`) }));
}

function group(official: Visitor, legend: string) {
  return official.main.getByRole("group", { name: legend });
}

async function day(official: Visitor, legend: string, daysFromNow: number) {
  const date = new Date(Date.now() + daysFromNow * 24 * 60 * 60_000).toISOString().slice(0, 10);
  await official.write(t("form.day"), date, group(official, legend));
}
