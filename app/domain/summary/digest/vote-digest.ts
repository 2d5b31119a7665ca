import type { ProposalRow } from "#app/domain/summary/digest/consultation-rows.ts";
import type {
  Leaning,
  ProposalName,
  VotedProposal,
  Votes,
} from "#app/domain/summary/digest/digest-format.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import { type Scope, territoryPaths } from "#app/domain/summary/digest/scope.ts";
import { wilsonInterval } from "#app/domain/summary/digest/statistics.ts";
import { namedPlace, type Place, type Survey } from "#app/domain/summary/digest/survey.ts";
import { isSmall, publishableRows } from "#app/domain/summary/disclosure/small-cells.ts";
import { type ToldSets, toldSets } from "#app/domain/summary/disclosure/told-sets.ts";
import { totalOf } from "#app/domain/summary/group/counts.ts";

const mostListed = 5;
const mostDividedListed = 3;
/** Both sides of a divided proposal have at least this share of the votes. */
const leastSide = 0.25;

interface Counted {
  proposal: ProposalRow;
  votes: Votes;
  total: number;
}

/** The proposals the people of a scope agree on most and are most divided over. */
export function votedProposals(scope: Scope): { mostAgreed: VotedProposal[]; mostDivided: VotedProposal[] } {
  const { survey } = scope;
  const counted = survey.rows.proposals
    .map((proposal) => countedIn(scope, proposal))
    .filter(({ total }) => total >= survey.minimum);
  const mostAgreed = ranked(counted, ({ votes, total }) =>
    votes.agrees > total / 2 ? wilsonInterval(votes.agrees, total).low : null,
  ).slice(0, mostListed);
  const listed = new Set(mostAgreed.map(({ proposal }) => proposal.id));
  const mostDivided = ranked(counted, ({ proposal, votes, total }) => {
    const side = Math.min(votes.agrees, votes.disagrees);
    return side / total < leastSide || listed.has(proposal.id) ? null : wilsonInterval(side, total).low;
  }).slice(0, mostDividedListed);
  return {
    mostAgreed: mostAgreed.map((one) => published(scope, one)),
    mostDivided: mostDivided.map((one) => published(scope, one)),
  };
}

/** Highest first; what has no score is left out. Proposals come in order, which decides between equals. */
function ranked(counted: readonly Counted[], score: (one: Counted) => number | null): Counted[] {
  return counted
    .map((one) => ({ one, score: score(one) }))
    .filter((scored): scored is { one: Counted; score: number } => scored.score !== null)
    .sort((a, b) => b.score - a.score || b.one.total - a.one.total)
    .map(({ one }) => one);
}

function countedIn(scope: Scope, proposal: ProposalRow): Counted {
  const votes = { agrees: 0, disagrees: 0, passes: 0 };
  for (const place of scope.places) {
    const row = place.votes.get(proposal.id);
    if (!row) continue;
    votes.agrees += row.agrees;
    votes.disagrees += row.disagrees;
    votes.passes += row.passes;
  }
  return { proposal, votes, total: totalOf(votes) };
}

function published(scope: Scope, { proposal, votes }: Counted): VotedProposal {
  return {
    ...nameOf(scope.survey, proposal),
    here: mayShowVotes(scope, proposal) ? votes : null,
    leaning: leaningOf(votes),
    overall: overallOf(proposal),
  };
}

/** @returns  what the votes say without saying how many */
export function leaningOf({ agrees, disagrees, passes }: Votes): Leaning {
  const total = agrees + disagrees + passes;
  if (agrees * 3 >= total * 2) return "most";
  if (agrees * 2 > total) return "majority";
  return disagrees > agrees ? "against" : "divided";
}

/**
 * The votes of everybody are on the proposal's own page. So one place's votes are shown only if every
 * choice has none or enough of them, at least the minimum chose otherwise than most (or it would be
 * known what each one voted), and what is left of the public total does not give away other places. Places
 * that show none are added up with others at the lowest level where their sum keeps to the same.
 */
function mayShowVotes({ survey, places, path }: Scope, proposal: ProposalRow): boolean {
  const told = once(survey, `votes ${proposal.id}`, () => toldVotes(survey, proposal));
  if (told === "everything") return true;
  const voting = survey.places.filter((place) => totalOf(votesIn(place, proposal)) > 0);
  const inside = voting.filter((place) => place.path.startsWith(path));
  if (inside.some((place) => !places.includes(place))) return false;
  return (
    told.isComplete(path) || (inside.length === voting.length && totalOf(restIn(survey, proposal)) === 0)
  );
}

function toldVotes(survey: Survey, proposal: ProposalRow): ToldSets | "everything" {
  const { minimum } = survey;
  const rows = survey.places.map((place) => votesIn(place, proposal));
  const rest = restOf(proposal, rows);
  if (totalOf(rest) === 0 && rows.filter((row) => totalOf(row) > 0).length < 2) return "everything";
  const table = [...rows, rest].map(({ agrees, disagrees, passes }) => [agrees, disagrees, passes]);
  const alone = publishableRows(table, minimum, (row) => row !== table.at(-1) && isSafe(row, survey));
  const cells = table.map((row, index) => ({
    path: survey.places[index]?.path ?? "",
    size: row.reduce((sum, count) => sum + count, 0),
    alone: alone[index]!,
  }));
  const sumOf = (members: readonly number[]) =>
    [0, 1, 2].map((choice) => members.reduce((sum, index) => sum + table[index]![choice]!, 0));
  return toldSets(territoryPaths(survey), cells, {
    isSafe: (members) => isSafe(sumOf(members), survey),
    totalIsPublic: true,
    aloneIsPublic: true,
  });
}

function votesIn(place: Place, { id }: ProposalRow): Votes {
  return place.votes.get(id) ?? { agrees: 0, disagrees: 0, passes: 0 };
}

function restIn({ places }: Survey, proposal: ProposalRow): Votes {
  return restOf(
    proposal,
    places.map((place) => votesIn(place, proposal)),
  );
}

function isSafe(row: readonly number[], { minimum }: Survey): boolean {
  const total = row.reduce((sum, count) => sum + count, 0);
  return row.every((count) => !isSmall(count, minimum)) && total - Math.max(...row) >= minimum;
}

/** Votes of the public total that no place accounts for: counted before an import. */
function restOf(proposal: ProposalRow, rows: readonly Votes[]): Votes {
  const overall = overallOf(proposal);
  const left = (key: keyof Votes) => Math.max(0, overall[key] - rows.reduce((sum, row) => sum + row[key], 0));
  return { agrees: left("agrees"), disagrees: left("disagrees"), passes: left("passes") };
}

function overallOf({ agrees, disagrees, passes }: ProposalRow): Votes {
  return { agrees, disagrees, passes };
}

export function nameOf({ places }: Survey, { id, title, language, territoryId }: ProposalRow): ProposalName {
  return { id, title, language, territoryId: namedPlace(territoryId, places) };
}
