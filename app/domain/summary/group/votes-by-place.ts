import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import type { VotesRead } from "#app/domain/summary/group/votes-read.ts";

/** How the people of each place voted on each proposal that is shown: what the database would add up from the same votes. */
export function votesByPlace({
  matrix,
  proposalIds,
  places,
  territoryIds,
}: VotesRead): ConsultationRows["votes"] {
  const counts = new Int32Array(3 * proposalIds.length * territoryIds.length);
  for (let person = 0; person < matrix.people; person++) {
    const row = places[person]! * proposalIds.length;
    for (let cell = matrix.start[person]!; cell < matrix.start[person + 1]!; cell++) {
      counts[3 * (row + matrix.proposal[cell]!) + matrix.choice[cell]! + 1]!++;
    }
  }
  return territoryIds.flatMap((territoryId, place) =>
    proposalIds.flatMap((proposalId, column) => {
      const at = 3 * (place * proposalIds.length + column);
      const [disagrees, passes, agrees] = [counts[at]!, counts[at + 1]!, counts[at + 2]!];
      return agrees + disagrees + passes === 0
        ? []
        : [{ proposalId, territoryId, agrees, disagrees, passes }];
    }),
  );
}
