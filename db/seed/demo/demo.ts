import { decide } from "#app/domain/decision/decision.server.ts";
import { reportContribution } from "#app/domain/report/report.server.ts";
import { ruleByCode } from "#app/domain/rule/rule.server.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { publishSummary } from "#app/domain/summary/summary.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { seedAnswers } from "#db/seed/demo/answers.ts";
import { seedBudget } from "#db/seed/demo/budget/budget.ts";
import { closedConsultation } from "#db/seed/demo/closed/consultation.ts";
import { closedProposals } from "#db/seed/demo/closed/proposals.ts";
import { closedResponses } from "#db/seed/demo/closed/responses.ts";
import { type SeededConsultation, seedConsultation } from "#db/seed/demo/consultation.ts";
import { seedMeetings } from "#db/seed/demo/meetings.ts";
import { seedMarket } from "#db/seed/demo/moderated/market.ts";
import { type DemoWorld, seedPeople } from "#db/seed/demo/people.ts";
import { openProposals } from "#db/seed/demo/proposals/open.ts";
import type { DemoProposal, MunicipalityKey } from "#db/seed/demo/proposals/types.ts";
import { type SeededProposal, seedProposals, type ToHide } from "#db/seed/demo/proposals.ts";
import { randomFrom, shuffled } from "#db/seed/demo/random.ts";
import { cayambe } from "#db/seed/demo/responses/cayambe.ts";
import { cochrane } from "#db/seed/demo/responses/cochrane.ts";
import { jacmel } from "#db/seed/demo/responses/jacmel.ts";
import { medellin } from "#db/seed/demo/responses/medellin.ts";
import { providencia } from "#db/seed/demo/responses/providencia.ts";
import { quilpue } from "#db/seed/demo/responses/quilpue.ts";
import { registro } from "#db/seed/demo/responses/registro.ts";
import { solola } from "#db/seed/demo/responses/solola.ts";
import { entriesToModerate, type ResponseToSeed, seedResponses } from "#db/seed/demo/responses.ts";
import { authorities, openConsultation } from "#db/seed/demo/texts.ts";
import { seedVotes } from "#db/seed/demo/votes.ts";

const openResponses = { quilpue, medellin, cayambe, registro, solola, jacmel, providencia, cochrane };
const dayMs = 24 * 60 * 60_000;
const hourMs = 60 * 60_000;

/**
 * The demo country: one consultation open for some weeks more, one closed with its summaries
 * published, a municipality's budget with questions of every kind, and a debate that was moderated. The same at every run but for the dates, which are counted from today.
 */
export async function seedDemo(trx: Db, now: Date, secret: string): Promise<DemoWorld> {
  const world = await seedPeople(trx, new Date(now.getTime() - 200 * dayMs));
  await seedClosed(trx, world, now);
  await seedOpen(trx, world, now);
  await seedBudget(trx, world, now);
  await seedMarket(trx, world, secret, now);
  return world;
}

async function seedOpen(trx: Db, world: DemoWorld, now: Date) {
  const opensAt = daysFrom(now, -21, 12);
  const consultation = await seedConsultation(trx, world, {
    ...openConsultation,
    promise: `${openConsultation.promise} la fecha que se indica aquí, y publicar qué se hará, qué no y por qué.`,
    municipalities: authorities.map((authority) => authority.municipality),
    opensAt,
    closesAt: daysFrom(now, 24, 23),
    answersBy: daysFrom(now, 120, 12).toISOString().slice(0, 10),
    votesHiddenUntilVoted: false,
  });
  await trx
    .insertInto("correction")
    .values({
      id: newId(),
      consultationId: consultation.id,
      questionId: consultation.questionIds[openConsultation.correction.question - 1]!,
      text: openConsultation.correction.text,
      writtenBy: world.official.personId,
      writtenAt: daysFrom(now, -9, 15).toISOString(),
    })
    .execute();
  await seedMeetings(trx, world, consultation.id, now);
  const responses = Object.entries(openResponses).flatMap(([municipality, list]) =>
    list.map((response) => ({ ...response, municipality: municipality as MunicipalityKey })),
  );
  const until = new Date(now.getTime() - 2 * hourMs);
  const { proposals, toHide } = await seedTakingPart(trx, world, consultation, {
    responses,
    demos: openProposals,
    from: opensAt,
    until,
    seed: 2010,
  });
  await hide(trx, world, toHide, until);
  await seedReports(trx, world, proposals, now);
  await summariseAll(trx, consultation.id, now);
}

async function seedClosed(trx: Db, world: DemoWorld, now: Date) {
  const { leader, partners } = closedConsultation;
  const opensAt = daysFrom(now, -95, 12);
  const closesAt = daysFrom(now, -40, 23);
  const consultation = await seedConsultation(trx, world, {
    ...closedConsultation,
    promise: `${closedConsultation.promise}.`,
    municipalities: [leader, ...partners],
    opensAt,
    closesAt,
    answersBy: daysFrom(now, 30, 12).toISOString().slice(0, 10),
    votesHiddenUntilVoted: false,
    answerThreshold: 75,
  });
  const until = new Date(closesAt.getTime() - hourMs);
  const { toHide } = await seedTakingPart(trx, world, consultation, {
    responses: closedResponses,
    demos: closedProposals,
    from: opensAt,
    until,
    seed: 1813,
  });
  await hide(trx, world, toHide, until);
  const summarisedAt = daysFrom(now, -36, 16);
  await summariseAll(trx, consultation.id, summarisedAt);
  for (const key of [leader, ...partners]) {
    const published = await publishSummary(
      trx,
      world.moderator,
      { consultationId: consultation.id, territoryId: world.territoryIds[key] },
      summarisedAt,
    );
    if (!published.ok) throw new Error(`${key}: ${published.refusal}`);
  }
  await seedAnswers(trx, world, consultation, now);
}

interface TakingPart {
  responses: Omit<ResponseToSeed, "at">[];
  demos: DemoProposal[];
  from: Date;
  until: Date;
  seed: number;
}

async function seedTakingPart(
  trx: Db,
  world: DemoWorld,
  consultation: SeededConsultation,
  { responses, demos, from, until, seed }: TakingPart,
): Promise<{ proposals: SeededProposal[]; toHide: ToHide[] }> {
  const random = randomFrom(seed);
  const mixed = shuffled(responses, random);
  const step = (until.getTime() - from.getTime() - dayMs) / mixed.length;
  const dated = mixed.map((response, index) => ({
    ...response,
    at: new Date(from.getTime() + step * (index + random())),
  }));
  const respondents = await seedResponses(trx, world, consultation, dated);
  const { proposals, toHide } = await seedProposals(trx, world, consultation.id, shuffled(demos, random), {
    from,
    until: new Date(until.getTime() - dayMs),
    random,
  });
  await seedVotes(trx, world, respondents, proposals, { until, random });
  for (const { entryId, moderation } of await entriesToModerate(trx, consultation, dated)) {
    toHide.push({ kind: "entry", id: entryId, moderation });
  }
  return { proposals, toHide };
}

async function hide(trx: Db, world: DemoWorld, toHide: ToHide[], at: Date) {
  for (const { kind, id, moderation } of toHide) {
    const rule = await ruleByCode(trx, null, moderation.rule);
    const decided = await decide(
      trx,
      world.moderator,
      { kind, contributionId: id, outcome: "hide", ruleId: rule!.id, reason: moderation.reason },
      at,
    );
    if (!decided.ok) throw new Error(`${kind}: ${decided.refusal}`);
  }
}

/** What waits for the moderator who signs in first: readers did not like two of the proposals. */
async function seedReports(trx: Db, world: DemoWorld, proposals: SeededProposal[], now: Date) {
  const divisive = proposals.filter(({ demo }) => demo.divides && !demo.moderation).slice(0, 2);
  const words = ["Ya hay otra propuesta que pide lo mismo.", "No tiene que ver con lo que se pregunta."];
  for (const [index, proposal] of divisive.entries()) {
    const rule = await ruleByCode(trx, null, index === 0 ? "duplicate" : "off-topic");
    const reported = await reportContribution(
      trx,
      index === 0 ? world.citizen : world.neighbours.medellin[0]!,
      { kind: "proposal", contributionId: proposal.id, ruleId: rule!.id, words: words[index]! },
      new Date(now.getTime() - (index + 3) * hourMs),
    );
    if (!reported.ok) throw new Error(reported.refusal);
  }
}

/** So many days from now, at this hour (UTC). */
function daysFrom(now: Date, days: number, hour: number): Date {
  const day = new Date(now.getTime() + days * dayMs);
  day.setUTCHours(hour, 0, 0, 0);
  return day;
}
