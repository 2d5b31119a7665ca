import { consensus } from "#app/domain/summary/group/consensus.ts";
import { codesOf, stateOf, warmStart } from "#app/domain/summary/group/continuity.ts";
import {
  countsByGroup,
  type GroupCounts,
  votesByGroup,
  votesOverall,
} from "#app/domain/summary/group/counts.ts";
import { divisive, divisiveness } from "#app/domain/summary/group/divisive.ts";
import { groupAware } from "#app/domain/summary/group/group-aware.ts";
import type {
  AnalysedProposal,
  Mode,
  OpinionAnalysis,
  OpinionMap,
  OpinionState,
} from "#app/domain/summary/group/opinion.ts";
import { opinionMap } from "#app/domain/summary/group/opinion-map.ts";
import { gridPoints, mapScale, onMap } from "#app/domain/summary/group/points.ts";
import { extremityOf, priority } from "#app/domain/summary/group/priority.ts";
import { representative } from "#app/domain/summary/group/representative.ts";
import { straightLiners, withoutPeople } from "#app/domain/summary/group/straight-liners.ts";
import type { VotesRead } from "#app/domain/summary/group/votes-read.ts";

/** Raised whenever the same votes would be analysed differently. */
export const analysisVersion = 1;

export interface AnalyseOptions {
  mode: Mode;
  seed: number;
  /** What the last analysis left, so that groups keep their places and codes. */
  before?: OpinionState | null;
  leaveOutStraightLiners?: boolean;
}

export interface Analysed {
  analysis: OpinionAnalysis;
  state: OpinionState;
}

/** Groups of opinion and everything that is said of them, from the votes alone; exact, not to be published so. */
export function analyse(votes: VotesRead, options: AnalyseOptions): Analysed {
  const { mode, seed, before = null, leaveOutStraightLiners = false } = options;
  const straight = straightLiners(votes.matrix, votes.quickest);
  const isLeftOut = leaveOutStraightLiners && straight.flags.some((flag) => flag > 0);
  const { matrix, kept } = isLeftOut
    ? withoutPeople(votes.matrix, straight.flags)
    : { matrix: votes.matrix, kept: null };
  const ids = votes.proposalIds;
  const map = opinionMap(matrix, { mode, seed, ...(before && { before: warmStart(before, ids) }) });
  const codes = codesOf(map, before);
  const counts = countsByGroup(matrix, map.groups, map.k);
  const scale = mapScale(matrix, map);
  const shared = consensus(counts, mode);
  const telling = representative(counts, mode);
  return {
    analysis: {
      version: analysisVersion,
      verdict: map.verdict,
      voters: votes.matrix.people,
      votes: votes.matrix.proposal.length,
      clustered: map.clustered,
      silhouette: map.silhouette === null ? null : rounded(map.silhouette),
      stability: map.stability === null ? null : rounded(map.stability),
      explained: [rounded(map.explained[0]), rounded(map.explained[1])],
      straightLiners: {
        people: straight.flags.reduce((sum, flag) => sum + (flag > 0 ? 1 : 0), 0),
        leftOut: isLeftOut,
        byPattern: straight.byPattern,
      },
      groups: codes.map((code, group) => ({
        code,
        people: sizeOf(map, group),
        centre: [
          Math.round(onMap(map.centres[2 * group]!, scale)) + 0,
          Math.round(onMap(map.centres[2 * group + 1]!, scale)) + 0,
        ],
      })),
      proposals: ids.map((id, proposal) => analysed(id, proposal, map, counts)),
      consensus: {
        agree: shared.agree.map((proposal) => ids[proposal]!),
        disagree: shared.disagree.map((proposal) => ids[proposal]!),
      },
      divisive: divisive(counts).map((proposal) => ids[proposal]!),
      representative: Object.fromEntries(
        codes.map((code, group) => [
          code,
          telling[group]!.map(({ proposal, stance, inGroup, elsewhere }) => ({
            proposalId: ids[proposal]!,
            stance,
            inGroup: rounded(inGroup),
            elsewhere: rounded(elsewhere),
          })),
        ]),
      ),
      members: membersByPlace(votes, map.groups, kept, codes),
      points: gridPoints(matrix, map, codes, scale),
    },
    state: stateOf(map, ids, codes, before),
  };
}

function sizeOf({ groups }: OpinionMap, group: number): number {
  let people = 0;
  for (const one of groups) if (one === group) people++;
  return people;
}

function analysed(id: string, proposal: number, map: OpinionMap, counts: GroupCounts): AnalysedProposal {
  const loading: [number, number] = [map.components[proposal]!, map.components[counts.proposals + proposal]!];
  const overall = votesOverall(counts, proposal);
  const together = groupAware(counts, proposal);
  const apart = divisiveness(counts, proposal);
  return {
    id,
    overall,
    byGroup: votesByGroup(counts, proposal),
    loading: [rounded(loading[0]), rounded(loading[1])],
    groupAware: together === null ? null : rounded(together),
    divisiveness: apart === null ? null : rounded(apart),
    priority: rounded(priority(overall, extremityOf(counts.proposals, map.means[proposal]!, loading))),
  };
}

/** Everybody who voted, also whoever was left out: those are in no group. */
function membersByPlace(
  { places, territoryIds, matrix }: VotesRead,
  groups: Int8Array,
  kept: Int32Array | null,
  codes: readonly string[],
): OpinionAnalysis["members"] {
  const width = codes.length + 1;
  const people = new Int32Array(territoryIds.length * width);
  const groupOf = new Int8Array(matrix.people).fill(-1);
  groups.forEach((group, row) => {
    groupOf[kept ? kept[row]! : row] = group;
  });
  for (let person = 0; person < matrix.people; person++) {
    const group = groupOf[person]!;
    people[places[person]! * width + (group < 0 ? codes.length : group)]!++;
  }
  return territoryIds
    .flatMap((territoryId, place) =>
      [...codes, null].map((group, at) => ({ territoryId, group, people: people[place * width + at]! })),
    )
    .filter((row) => row.people > 0);
}

/** Six figures: more would differ between machines. */
function rounded(value: number): number {
  return Number(value.toPrecision(6)) + 0;
}
