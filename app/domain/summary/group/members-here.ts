import { once } from "#app/domain/summary/digest/once.ts";
import { type Scope, territoryPaths } from "#app/domain/summary/digest/scope.ts";
import type { Survey } from "#app/domain/summary/digest/survey.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { type ToldSets, toldSets } from "#app/domain/summary/disclosure/told-sets.ts";
import type { OpinionAnalysis } from "#app/domain/summary/group/opinion.ts";
import { sum } from "#app/domain/summary/sum.ts";

/**
 * How many members of each group took part from a territory; null where that would single somebody out.
 * A reader knows each group's size and what the summary of every other territory says, so places are told
 * whole, alone or in sets that are the same for every summary (see `told-sets.ts`).
 */
export function membersHere({ survey, places, path }: Scope, opinion: OpinionAnalysis): number[] | null {
  const { rows, told } = once(survey, "members-here", () => membersTold(survey, opinion));
  const counted = [...rows.keys()].filter((index) => sum(rows[index]!) > 0);
  const inside = counted.filter((index) => survey.places[index]!.path.startsWith(path));
  const isEverything = counted.every((index) => places.includes(survey.places[index]!));
  if (!isEverything && inside.some((index) => !places.includes(survey.places[index]!))) return null;
  if (!isEverything && !told.isComplete(path)) return null;
  return sumOf(
    (isEverything ? counted : inside).map((index) => rows[index]!),
    opinion.groups.length,
  );
}

function membersTold(survey: Survey, opinion: OpinionAnalysis): { rows: number[][]; told: ToldSets } {
  const { minimum } = survey;
  const rows = membersByPlace(survey, opinion);
  const cells = rows.map((row, index) => ({
    path: survey.places[index]!.path,
    size: sum(row),
    alone: isSafe(row, minimum),
  }));
  const told = toldSets(territoryPaths(survey), cells, {
    isSafe: (members) =>
      isSafe(
        sumOf(
          members.map((index) => rows[index]!),
          opinion.groups.length,
        ),
        minimum,
      ),
    totalIsPublic: true,
  });
  return { rows, told };
}

/** People from a territory that is not known are those who did not say from where. */
function membersByPlace(survey: Survey, { groups, members }: OpinionAnalysis): number[][] {
  const places = new Map(survey.places.map((place, index) => [place.territory?.id ?? "", index]));
  const rows = survey.places.map(() => groups.map(() => 0));
  for (const { territoryId, group, people } of members) {
    const at = groups.findIndex(({ code }) => code === group);
    const row = rows[places.get(territoryId ?? "") ?? places.get("") ?? -1];
    if (row && at >= 0) row[at]! += people;
  }
  return rows;
}

/** None or enough of each group, and enough who are in another than most are. */
function isSafe(row: readonly number[], minimum: number): boolean {
  return row.every((count) => !isSmall(count, minimum)) && sum(row) - Math.max(...row) >= minimum;
}

function sumOf(rows: readonly (readonly number[])[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => rows.reduce((sum, row) => sum + row[column]!, 0));
}
