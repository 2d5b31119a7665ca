import { expect } from "@playwright/test";
import { conditions, type KindOfQuestion, questions } from "#tests/e2e/every-kind/questions.ts";
import { about, t } from "#tests/e2e/journey/words.ts";
import type { Visitor } from "#tests/support/visitor.ts";

/** Writes a question of every kind and the two conditions, by the pages alone. */
export async function builds(official: Visitor, desk: string) {
  await official.visit(`${desk}/questions`);
  for (const question of questions) await writes(official, question);
  for (const condition of conditions) await asksOnlyIf(official, condition);
  await official.reads(`la respuesta a la pregunta 2 es «No»`);
}

async function writes(
  official: Visitor,
  { kind, title, types = {}, lists = {}, ticks = [] }: KindOfQuestion,
) {
  await official.follow(t("desk.questions.add"));
  await official.follow(t(`builder.kind.${kind}`));
  await type(official, { title });
  for (const [list, labels] of Object.entries(lists)) await addsRows(official, list, labels);
  await type(official, types);
  await tick(official, ticks);
  await official.press(t("desk.save"));
  await official.reads(title);
}

/** As many rows as there are words, each added by its button when the form has none left. */
async function addsRows(official: Visitor, list: string, labels: string[]) {
  for (const [index, label] of labels.entries()) {
    const row = official.main.locator(`[name="${list}-${index + 1}-label"]`);
    if ((await row.count()) === 0) {
      await official.main.locator(`button[value="add-${list}"]`).click();
      await row.waitFor();
    }
    await row.fill(label);
  }
}

async function asksOnlyIf(
  official: Visitor,
  { question, about: other, test, value }: (typeof conditions)[number],
) {
  const name = t("desk.question.number", { number: question });
  await official.follow(about(t("builder.condition"), name));
  const asked = questions[other - 1]!.title;
  await official.main
    .locator('select[name="question"]')
    .selectOption({ label: t("builder.section.starts.option", { number: other, title: asked }) });
  await official.press(t("builder.condition.add"));
  await official.main.locator('[name="rule-1-test"]').selectOption(test);
  await official.main.locator('[name="rule-1-value"]').selectOption(value);
  await official.press(t("builder.condition.submit"));
}

/** Reads how many answered what, question by question, while it runs. */
export async function readsResults(official: Visitor, desk: string, responses: number) {
  await official.visit(`${desk}/results`);
  await expect(official.main).toContainText(String(responses));
  for (const [index, { title }] of questions.entries()) {
    await official.visit(`${desk}/results/questions/${index + 1}`);
    await official.reads(title);
  }
  await official.visit(`${desk}/results/questions/2`);
}

export async function type(visitor: Visitor, fields: Record<string, string>) {
  for (const [name, words] of Object.entries(fields))
    await visitor.main.locator(`[name="${name}"]`).fill(words);
}

/** @param ticks  "name=value" of radio buttons and boxes */
export async function tick(visitor: Visitor, ticks: readonly string[]) {
  for (const one of ticks) {
    const [name, value] = one.split("=");
    const input = visitor.main.locator(`input[name="${name}"]:is([value="${value}"], [type="checkbox"])`);
    await visitor.main.locator(`label[for="${await input.getAttribute("id")}"]`).click();
    await expect(input).toBeChecked();
  }
}
