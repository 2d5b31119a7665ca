import { withNewIds, writeDesign } from "#app/domain/design/design.server.ts";
import type { Design } from "#app/domain/design/design.ts";
import { phase } from "#app/domain/phase/phase.ts";
import { writePhases } from "#app/domain/phase/write-phases.server.ts";
import { translatableTexts } from "#app/domain/translation/translatable.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { budgetDesign } from "#db/seed/demo/budget/design.ts";
import { budgetInEnglish } from "#db/seed/demo/budget/english.ts";
import { seedBudgetResponses } from "#db/seed/demo/budget/responses.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";

/** Its address ends with the year whose money it is. */
export const budgetSlug = "presupuesto-participativo";
const dayMs = 24 * 60 * 60_000;

/** A budget in the middle of its contributions: what comes after, a vote and its answer, is dated already. */
export async function seedBudget(trx: Db, world: DemoWorld, now: Date) {
  const id = newId();
  const noon = (days: number) => {
    const day = new Date(now.getTime() + days * dayMs);
    day.setUTCHours(15, 0, 0, 0);
    return day.toISOString();
  };
  const publishedAt = noon(-19);
  const year = new Date(noon(40)).getUTCFullYear();
  const design = translated(budgetDesign(year), budgetInEnglish(year));
  await trx
    .insertInto("consultation")
    .values({
      id,
      slug: budgetSlug,
      authorityId: world.authorityIds.quilpue,
      title: design.title,
      purpose: "",
      promise: "",
      answersBy: noon(75).slice(0, 10),
      opensAt: null,
      closesAt: null,
      phases: "[]",
      language: "es",
      languages: "[]",
      access: "open",
      preModerated: 0,
      preModeratedWhen: "[]",
      proposalsInvited: 1,
      votesHiddenUntilVoted: 0,
      minimumCell: 5,
      backgroundHtml: "",
      createdBy: world.official.personId,
      createdAt: publishedAt,
      publishedAt,
    })
    .execute();
  await trx
    .insertInto("consultationTerritory")
    .values({ consultationId: id, territoryId: world.territoryIds.quilpue })
    .execute();
  await writeDesign(trx, id, withNewIds(design));
  await writePhases(trx, id, [
    phase("inform", publishedAt, noon(-14)),
    phase("contribute", noon(-14), noon(16)),
    phase("vote", noon(23), noon(37)),
    phase("answer", noon(37), null),
    phase("follow-up", noon(76), null),
  ]);
  const from = new Date(noon(-14));
  await seedBudgetResponses(trx, {
    consultationId: id,
    territoryId: world.territoryIds.quilpue,
    from,
    until: now,
  });
}

function translated(design: Design, inEnglish: Record<string, string>): Design {
  const texts = translatableTexts(design).flatMap(({ key, text }) => {
    const english = inEnglish[key];
    return english === undefined ? [] : [[key, { text: english, source: text }] as const];
  });
  return { ...design, translations: { en: Object.fromEntries(texts) } };
}
