import type { ProposalRow } from "#app/domain/summary/digest/consultation-rows.ts";
import type { OpinionStatement, OpinionsDigest } from "#app/domain/summary/digest/digest-format.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import { leaningOf, nameOf } from "#app/domain/summary/digest/vote-digest.ts";
import { isSmall, publishableRows } from "#app/domain/summary/disclosure/small-cells.ts";
import { opinionPicture } from "#app/domain/summary/figure/opinion-picture.ts";
import { addedUp, totalOf } from "#app/domain/summary/group/counts.ts";
import { membersHere } from "#app/domain/summary/group/members-here.ts";
import type { AnalysedProposal, OpinionAnalysis, Votes } from "#app/domain/summary/group/opinion.ts";

/**
 * What may be published of an analysis: sizes of groups, how many of each are from here, what sets them apart
 * and what they share. Nothing while the results of votes are hidden; no groups where one is small.
 */
export function opinionsDigest(scope: Scope, opinion: OpinionAnalysis | null): OpinionsDigest | null {
  const { survey } = scope;
  const { minimum } = survey;
  if (!opinion || opinion.voters === 0 || survey.rows.consultation.votesHidden) return null;
  const { verdict, voters, clustered, stability, straightLiners } = opinion;
  const groups = opinion.groups.some(({ people }) => people < minimum) ? [] : opinion.groups;
  const rest = voters - clustered;
  const here = groups.length > 0 ? membersHere(scope, opinion) : null;
  const statement = statementsOf(scope, opinion, groups.length > 0);
  return {
    verdict: voters < minimum ? "too-few" : verdict,
    voters: isSmall(voters, minimum) || isSmall(rest, minimum) ? null : voters,
    clustered: isSmall(clustered, minimum) ? null : clustered,
    stability: groups.length > 0 && stability !== null ? Math.round(100 * stability) / 100 : null,
    leftOut: straightLiners.leftOut && straightLiners.people >= minimum ? straightLiners.people : null,
    groups: groups.map(({ code, people }, group) => ({
      code,
      names: survey.rows.groupNames?.[code] ?? {},
      people,
      here: here?.[group] ?? null,
      representative: (opinion.representative[code] ?? []).flatMap(({ proposalId, stance }) =>
        statement(proposalId, () => stance),
      ),
    })),
    consensus: (["agree", "disagree"] as const).flatMap((stance) =>
      opinion.consensus[stance].flatMap((id) => statement(id, () => stance)),
    ),
    divisive: opinion.divisive.flatMap((id) =>
      statement(id, ({ agrees, disagrees }) => (agrees >= disagrees ? "agree" : "disagree")),
    ),
    map: groups.length > 0 ? picture(scope, opinion) : null,
  };
}

type StanceOf = (overall: Votes) => OpinionStatement["stance"];

/** None for a proposal that is no longer shown. */
function statementsOf({ survey }: Scope, opinion: OpinionAnalysis, hasGroups: boolean) {
  const rows = new Map(survey.rows.proposals.map((row) => [row.id, row]));
  const analysed = new Map(opinion.proposals.map((one) => [one.id, one]));
  return (id: string, stanceOf: StanceOf): OpinionStatement[] => {
    const row = rows.get(id);
    const one = analysed.get(id);
    if (!row || !one) return [];
    const byGroup = hasGroups ? shownByGroup(row, one, survey.minimum) : [];
    return [
      {
        ...nameOf(survey, row),
        stance: stanceOf(row),
        byGroup: opinion.groups.flatMap(({ code }, group) =>
          hasGroups ? [{ code, ...byGroup[group]! }] : [],
        ),
      },
    ];
  };
}

/**
 * The votes of everybody are on the proposal's page, so whoever is in no group is a row too: what is left of
 * the public total. Where a group's figures are withheld, how it leans is said if enough of it voted.
 */
function shownByGroup(row: ProposalRow, { byGroup }: AnalysedProposal, minimum: number) {
  const inGroups = addedUp(byGroup);
  const rest = [
    row.agrees - inGroups.agrees,
    row.disagrees - inGroups.disagrees,
    row.passes - inGroups.passes,
  ];
  const isKnown = rest.every((count) => count >= 0);
  const table = [...byGroup.map(({ agrees, disagrees, passes }) => [agrees, disagrees, passes]), rest];
  const flags = isKnown
    ? publishableRows(table, minimum, (cells) => isSafe(cells, minimum))
    : table.map(() => false);
  return byGroup.map((votes, group) => ({
    votes: flags[group] ? votes : null,
    leaning: totalOf(votes) >= minimum ? leaningOf(votes) : null,
  }));
}

/** None or enough of each choice, and enough who chose otherwise than most. */
function isSafe(cells: readonly number[], minimum: number): boolean {
  const total = cells.reduce((sum, count) => sum + count, 0);
  return cells.every((count) => !isSmall(count, minimum)) && total - Math.max(...cells) >= minimum;
}

function picture({ survey }: Scope, opinion: OpinionAnalysis): OpinionsDigest["map"] {
  const rows = new Map(survey.rows.proposals.map((row) => [row.id, row]));
  return opinionPicture(opinion, survey.minimum, (id) => {
    const row = rows.get(id);
    return row ? nameOf(survey, row) : null;
  });
}
