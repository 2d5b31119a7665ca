import { expect } from "@playwright/test";
import { demoMunicipalities } from "#db/seed/territories.ts";
import { tick, type } from "#tests/e2e/every-kind/officials.ts";
import { plan, questions } from "#tests/e2e/every-kind/questions.ts";
import { t } from "#tests/e2e/journey/words.ts";
import { post } from "#tests/support/published.ts";
import type { Visitor } from "#tests/support/visitor.ts";

/** Says no to the second question and offers to water: is asked everything, and sends it. */
export async function answersEverything(citizen: Visitor, here: string) {
  await begins(citizen, here);
  for (const [index, question] of questions.entries()) {
    await isAsked(citizen, index);
    await type(citizen, question.answer.types ?? {});
    await tick(citizen, question.answer.ticks ?? []);
    if (question.answer.file) await citizen.main.locator('input[type="file"]').setInputFiles(plan);
    await goesOn(citizen, index === questions.length - 1);
  }
  for (const { reads } of questions) await citizen.reads(reads);
}

/** Says yes and helps with nothing: is asked neither of the two questions that rest on that. */
export async function answersTheOtherWay(citizen: Visitor, here: string) {
  await begins(citizen, here);
  await isAsked(citizen, 0);
  await tick(citizen, ["choice=o1"]);
  await goesOn(citizen);
  await isAsked(citizen, 1);
  await tick(citizen, ["choice=yes"]);
  await goesOn(citizen);
  for (let index = 3; index < questions.length - 1; index++) {
    await isAsked(citizen, index);
    await goesOn(citizen, index === questions.length - 2);
  }
  for (const hidden of [2, 12]) await expect(citizen.main).not.toContainText(questions[hidden]!.title);
}

/** Takes the no back: what was answered because of it is kept and no longer counted, and the review says so. */
export async function changesTheirMind(citizen: Visitor, here: string) {
  await citizen.visit(`${here}/response/questions/2`);
  await tick(citizen, ["choice=yes"]);
  await citizen.main.locator('button[name="review"], button[name="next"]').first().click();
  await citizen.visit(`${here}/response/review`);
  await citizen.reads(t("response.review.set-aside"));
  await citizen.reads("Frente al consultorio");
}

export async function sends(citizen: Visitor) {
  await citizen.press(t("response.review.send"));
  await expect(citizen.page).toHaveURL(/\/response\/sent$/);
}

async function begins(citizen: Visitor, here: string) {
  const { request } = citizen.page;
  await post(request, "/municipality", { code: demoMunicipalities.quilpue });
  await citizen.visit(`${here}/response`);
  await citizen.main.locator('form[method="post"] button[type="submit"]').first().click();
  await citizen.page.waitForURL(/questions\/1$/);
}

async function isAsked(citizen: Visitor, index: number) {
  expect(citizen.path).toMatch(new RegExp(`/questions/${index + 1}$`));
  await citizen.reads(questions[index]!.title);
}

async function goesOn(citizen: Visitor, isLast = false) {
  await citizen.press(t(isLast ? "response.question.review" : "response.question.next"));
}
