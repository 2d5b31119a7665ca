import type { APIRequestContext } from "@playwright/test";
import type { Db } from "#db/schema.ts";
import { budgetSlug } from "#db/seed/demo/budget/budget.ts";
import type { Address } from "#tests/support/every-address.ts";
import { post } from "#tests/support/published.ts";

/** Every question of the demo's budget, a kind each, and the test run of it. */
export async function ofAnswering(citizen: APIRequestContext, db: Db): Promise<Address[]> {
  const { id } = await db
    .selectFrom("consultation")
    .select("id")
    .where("slug", "=", budgetSlug)
    .executeTakeFirstOrThrow();
  const here = `/consultations/${budgetSlug}/response`;
  await post(citizen, here, {});
  const questions = await db
    .selectFrom("question")
    .select("position")
    .where("consultationId", "=", id)
    .where("condition", "is", null)
    .orderBy("position")
    .execute();
  return [
    ...questions.map(({ position }): Address => ["citizen", `${here}/questions/${position}`]),
    ["citizen", `${here}/review`],
    ["official", `/desk/consultations/${id}/test-run`],
  ];
}
