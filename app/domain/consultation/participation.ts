import { isSmall, mayPublishTotal, publishableRows } from "#app/domain/summary/disclosure/small-cells.ts";

/** A count of people as it may be published: the number, "fewer than the minimum", or withheld beside such a one. */
export type PublishedCount = { kind: "number"; count: number } | { kind: "few" } | { kind: "withheld" };

export interface Participation {
  total: PublishedCount;
  /** By territory id; those nobody has taken part from are not in it. */
  byTerritory: Map<string, PublishedCount>;
}

/**
 * Which counts of a consultation's participants may be shown.
 * @param rows  people by territory; one without territory counts into the total alone
 */
export function publishedParticipation(
  rows: readonly { territoryId: string | null; participants: number }[],
  minimum: number,
): Participation {
  const counts = rows.map((row) => row.participants);
  const shown = publishableRows(
    counts.map((count) => [count]),
    minimum,
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  const mayTotal = !isSmall(total, minimum) && mayPublishTotal(counts, shown, minimum);
  const byTerritory = new Map<string, PublishedCount>();
  rows.forEach(({ territoryId, participants }, i) => {
    if (territoryId !== null) byTerritory.set(territoryId, published(participants, shown[i]!, minimum));
  });
  return { total: published(total, mayTotal, minimum), byTerritory };
}

function published(count: number, mayShow: boolean, minimum: number): PublishedCount {
  if (isSmall(count, minimum)) return { kind: "few" };
  return mayShow ? { kind: "number", count } : { kind: "withheld" };
}

/** Whether what was written there may be shown with the place's name: enough people take part from it. */
export function mayNamePlace({ byTerritory }: Participation, territoryId: string | null): boolean {
  return territoryId !== null && byTerritory.get(territoryId)?.kind === "number";
}
