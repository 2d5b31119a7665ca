import { castVote } from "#app/domain/vote/vote.server.ts";
import type { Choice, Db } from "#db/schema.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";
import type { DemoProposal, MunicipalityKey, Side } from "#db/seed/demo/proposals/types.ts";
import type { SeededProposal } from "#db/seed/demo/proposals.ts";
import type { Random } from "#db/seed/demo/random.ts";
import type { Respondent } from "#db/seed/demo/responses.ts";

/** What sets citizens apart, each from -1 to 1. */
interface Leanings {
  urban: number;
  young: number;
  trusting: number;
}

const sides: Record<Side, [axis: keyof Leanings, direction: 1 | -1]> = {
  urban: ["urban", 1],
  rural: ["urban", -1],
  young: ["young", 1],
  old: ["young", -1],
  trusting: ["trusting", 1],
  wary: ["trusting", -1],
};

/**
 * Three ways of seeing things that many share: those at ease with everything on a screen, those whose life is
 * in the country and face to face, and those who want to see first what the authorities do.
 */
const outlooks: { leanings: Leanings; shareIn: (urban: number) => number }[] = [
  { leanings: { urban: 0.8, young: 0.9, trusting: 0.8 }, shareIn: (urban) => 1 + urban },
  { leanings: { urban: -1, young: -0.7, trusting: 0.4 }, shareIn: (urban) => 1 - urban },
  { leanings: { urban: 0.2, young: -0.1, trusting: -1 }, shareIn: () => 0.9 },
];

/** How urban each place is; what people there think is their own. */
const urban: Record<MunicipalityKey, number> = {
  medellin: 0.7,
  quilpue: 0.5,
  registro: 0.1,
  jacmel: 0,
  cayambe: -0.4,
  solola: -0.4,
  providencia: -0.6,
  cochrane: -0.7,
};

/** Each respondent votes on some proposals, as their place and outlook make likely. */
export async function seedVotes(
  trx: Db,
  world: DemoWorld,
  respondents: Respondent[],
  proposals: SeededProposal[],
  { until, random }: { until: Date; random: Random },
) {
  for (const { actor, municipality, at } of respondents) {
    // Where there are few proposals, people get through most of them.
    const diligence = (12 + random() * 24) / proposals.length;
    const leanings = leaningsOf(municipality, random);
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

/** Those of one of the outlooks, by how usual it is there, and something of one's own. */
function leaningsOf(municipality: MunicipalityKey, random: Random): Leanings {
  const shares = outlooks.map(({ shareIn }) => shareIn(urban[municipality]));
  let left = random() * shares.reduce((sum, share) => sum + share, 0);
  const number = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  const { leanings } = outlooks[number]!;
  const own = (shared: number) => shared + (random() - 0.5) * 0.8;
  return {
    urban: own(leanings.urban),
    young: own(leanings.young),
    trusting: own(leanings.trusting),
  };
}

function choiceOf(demo: DemoProposal, leanings: Leanings, random: Random): Choice {
  if (random() < 0.09) return "pass";
  const [axis, direction] = demo.divides ? sides[demo.divides] : [];
  const side = axis && direction ? leanings[axis] * direction : 0;
  const inclination = demo.appeal * 0.8 + side + (random() - 0.5) * 1.6;
  if (Math.abs(inclination) < 0.06) return "pass";
  return inclination > 0 ? "agree" : "disagree";
}
