import { type Actor, theSystem } from "#app/domain/person/actor.ts";
import { grantRole } from "#app/domain/person/grant.server.ts";
import { createPerson } from "#app/domain/person/person.server.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { publishSummary } from "#app/domain/summary/summary.server.ts";
import type { Db } from "#db/schema.ts";
import { seedConsultation } from "#db/seed/demo/consultation.ts";
import { moderateMarket } from "#db/seed/demo/moderated/decisions.ts";
import { moderatedConsultation } from "#db/seed/demo/moderated/texts.ts";
import { writeMarket } from "#db/seed/demo/moderated/written.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";

const dayMs = 24 * 60 * 60_000;

/**
 * A debate in which moderators had a lot to do, with a case of each kind decided, undone, appealed or
 * waiting. What waits for a second person waits for the demo's moderator; what waits for an author's
 * consent, for the demo's citizen.
 * @param secret  the installation's: what is hidden in part is sealed with it
 */
export async function seedMarket(trx: Db, world: DemoWorld, secret: string, now: Date) {
  const opensAt = new Date(now.getTime() - 12 * dayMs);
  const consultation = await seedConsultation(trx, world, {
    ...moderatedConsultation,
    municipalities: ["quilpue"],
    opensAt,
    closesAt: new Date(now.getTime() + 16 * dayMs),
    answersBy: new Date(now.getTime() + 60 * dayMs).toISOString().slice(0, 10),
    votesHiddenUntilVoted: false,
  });
  await trx
    .updateTable("consultation")
    .set({ preModeratedWhen: JSON.stringify(["links"]) })
    .where("id", "=", consultation.id)
    .execute();
  const market = await writeMarket(trx, world, consultation, opensAt);
  const colleague = await aColleague(trx, world, new Date(now.getTime() - 100 * dayMs));
  await moderateMarket(trx, { world, colleague, consultation, market, secret, now });
  const summarisedAt = new Date(now.getTime() - dayMs);
  await summariseAll(trx, consultation.id, summarisedAt);
  const place = { consultationId: consultation.id, territoryId: world.territoryIds.quilpue };
  const published = await publishSummary(trx, world.moderator, place, summarisedAt);
  if (!published.ok) throw new Error(published.refusal);
}

/** A second one who moderates, so that appeals and hard cases have somebody else to judge them. */
async function aColleague(trx: Db, world: DemoWorld, at: Date): Promise<Actor> {
  const email = "moderacion.dos@example.org";
  const facts = { name: "Berta Aillapán", email, language: "es" as const, emailVerified: true };
  const residenceId = world.territoryIds.quilpue;
  const created = await createPerson(trx, theSystem, { ...facts, residenceId }, at);
  if (!created.ok) throw new Error(created.refusal);
  const grant = { role: "moderator" as const, authorityId: world.authorityIds.quilpue };
  const granted = await grantRole(trx, theSystem, { personId: created.id, ...grant }, at);
  if (!granted.ok) throw new Error(granted.refusal);
  return { personId: created.id, browserHash: null, grants: [grant], residenceId };
}
