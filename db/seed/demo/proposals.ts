import { argue } from "#app/domain/argument/argument.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import type { ContributionKind, Db } from "#db/schema.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";
import type {
  DemoArgument,
  DemoModeration,
  DemoProposal,
  MunicipalityKey,
} from "#db/seed/demo/proposals/types.ts";
import type { Random } from "#db/seed/demo/random.ts";

export interface SeededProposal {
  id: string;
  demo: DemoProposal;
  at: Date;
}

export interface ToHide {
  kind: ContributionKind;
  id: string;
  moderation: DemoModeration;
}

const minute = 60_000;

/** Proposals one after another between two times, each with its arguments in the hours after it. */
export async function seedProposals(
  trx: Db,
  world: DemoWorld,
  consultationId: string,
  demos: DemoProposal[],
  { from, until, random }: { from: Date; until: Date; random: Random },
): Promise<{ proposals: SeededProposal[]; toHide: ToHide[] }> {
  const proposals: SeededProposal[] = [];
  const toHide: ToHide[] = [];
  const turns = new Map<MunicipalityKey, number>();
  const step = (until.getTime() - from.getTime()) / (demos.length + 1);

  /** People of a municipality take turns, so that nobody seems to answer themselves. */
  function nextNeighbour(municipality: MunicipalityKey): Actor {
    const turn = turns.get(municipality) ?? 0;
    turns.set(municipality, turn + 1);
    const neighbours = world.neighbours[municipality];
    return neighbours[turn % neighbours.length]!;
  }

  async function seedArguments(proposalId: string, parentId: string | null, list: DemoArgument[], at: Date) {
    let time = at.getTime();
    for (const { stance, text, language, municipality, replies, moderation } of list) {
      time = Math.min(time + (20 + random() * 600) * minute, until.getTime());
      const input = { stance, text, language, parentId, territoryId: world.territoryIds[municipality] };
      const argued = await argue(trx, nextNeighbour(municipality), proposalId, input, new Date(time));
      if (!argued.ok) throw new Error(`${text}: ${argued.refusal}`);
      if (moderation) toHide.push({ kind: "argument", id: argued.argument.id, moderation });
      await seedArguments(proposalId, argued.argument.id, replies ?? [], new Date(time));
    }
  }

  for (const [index, demo] of demos.entries()) {
    const at = new Date(from.getTime() + step * (index + random()));
    const { title, text = "", place = "", language, municipality } = demo;
    const input = { title, text, place, language, territoryId: world.territoryIds[municipality] };
    const proposed = await propose(trx, nextNeighbour(municipality), consultationId, input, at);
    if (!proposed.ok) throw new Error(`${title}: ${proposed.refusal}`);
    proposals.push({ id: proposed.proposal.id, demo, at });
    if (demo.moderation)
      toHide.push({ kind: "proposal", id: proposed.proposal.id, moderation: demo.moderation });
    await seedArguments(proposed.proposal.id, null, demo.arguments, at);
  }
  return { proposals, toHide };
}
