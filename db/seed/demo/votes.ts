import { castVote } from "#app/domain/vote/vote.server.ts";
import type { Choice, Db } from "#db/schema.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";
import type { DemoProposal, MunicipalityKey } from "#db/seed/demo/proposals/types.ts";
import type { SeededProposal } from "#db/seed/demo/proposals.ts";
import type { Random } from "#db/seed/demo/random.ts";
import type { Respondent } from "#db/seed/demo/responses.ts";

/** What sets citizens apart, each from -1 to 1. */
interface Leanings {
  "rural-urban": number;
  age: number;
  trust: number;
}

/** How urban each place is; the rest of a leaning is the person's own. */
const urban: Record<MunicipalityKey, number> = {
  medellin: 0.9,
  quilpue: 0.6,
  registro: 0.1,
  jacmel: 0,
  cayambe: -0.5,
  solola: -0.5,
  providencia: -0.7,
  cochrane: -0.9,
};

/** Each respondent votes on some proposals, as their place and leanings make likely. */
export async function seedVotes(
  trx: Db,
  world: DemoWorld,
  respondents: Respondent[],
  proposals: SeededProposal[],
  { until, random }: { until: Date; random: Random },
) {
  for (const { actor, municipality, at } of respondents) {
    const diligence = 0.15 + random() * 0.45;
    const leanings: Leanings = {
      "rural-urban": urban[municipality] * 0.8 + (random() - 0.5) * 0.8,
      age: random() * 2 - 1,
      trust: random() * 2 - 1,
    };
    for (const proposal of proposals) {
      if (random() > diligence) continue;
      const time = Math.max(at.getTime(), proposal.at.getTime()) + random() * 3_600_000;
      const choice = choiceOf(proposal.demo, leanings, random);
      const input = { choice, territoryId: world.territoryIds[municipality] };
      const cast = await castVote(trx, actor, proposal.id, input, new Date(Math.min(time, until.getTime())));
      if (!cast.ok) throw new Error(cast.refusal);
    }
  }
}

function choiceOf(demo: DemoProposal, leanings: Leanings, random: Random): Choice {
  if (random() < 0.12) return "pass";
  const side = demo.divides ? leanings[demo.divides] * 1.1 : 0;
  const inclination = demo.appeal + side + (random() - 0.5) * 1.2;
  if (Math.abs(inclination) < 0.08) return "pass";
  return inclination > 0 ? "agree" : "disagree";
}
