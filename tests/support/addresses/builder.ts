import type { APIRequestContext } from "@playwright/test";
import type { Db } from "#db/schema.ts";
import type { Address } from "#tests/support/every-address.ts";
import { draft, post } from "#tests/support/published.ts";

const options = { "option-1-label": "Más árboles", "option-2-label": "Más luz" };
const lines = { "row-1-label": "Aseo", "column-1-label": "Bien", "column-2-label": "Mal" };

/** Everything with which a questionnaire of two sections, with a condition, is built. */
export async function ofBuilders(official: APIRequestContext, db: Db): Promise<Address[]> {
  const desk = await draft(official, { title: "¿Qué preguntamos?" });
  const ask = (form: Record<string, string>) => post(official, `${desk}/questions/new`, form);
  await ask({ kind: "single-choice", title: "¿Qué haría primero en la plaza?", ...options });
  await ask({ kind: "matrix", title: "¿Cómo está su cuadra?", ...lines });
  const questions = await db
    .selectFrom("question")
    .select("id")
    .where("consultationId", "=", desk.split("/")[3]!)
    .orderBy("position")
    .execute();
  const [, , choice, matrix] = questions.map(({ id }) => id);
  await post(official, `${desk}/sections/new`, { title: "Su cuadra", startsWith: matrix! });
  await post(official, `${desk}/sections/new`, { title: "Todavía vacía" });
  const section = await db
    .selectFrom("section")
    .select("id")
    .where("title", "=", "Su cuadra")
    .executeTakeFirstOrThrow();
  await post(official, `${desk}/questions/${matrix}/condition`, {
    match: "all",
    "rule-1-question": choice!,
    "rule-1-test": "equals",
    "rule-1-value": "o2",
  });
  await post(official, `${desk}/questions/${questions[0]!.id}/removal`, {});
  return [
    `questions?removed=${questions[0]!.id}`,
    "questions/new?kind=matrix",
    ...[choice, matrix].map((id) => `questions/${id}`),
    ...["kind", "condition", "position", "preview"].map((page) => `questions/${matrix}/${page}`),
    `questions/${choice}?kind=allocation`,
    `questions/${choice}/removal`,
    "sections/new",
    `sections/${section.id}`,
    `sections/${section.id}/position`,
    `sections/${section.id}/removal`,
  ].map((path): Address => ["official", `${desk}/${path}`]);
}
