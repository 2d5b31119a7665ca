import type { Participation, PublishedCount } from "#app/domain/consultation/participation.ts";
import type { Territory } from "#app/domain/territory/territory.ts";

/** Who took part from one place, against who lives there. */
export interface PlaceFigures {
  code: string;
  name: string;
  population: number | null;
  people: PublishedCount;
  /** 0 to 1; null when it is not known or not published. */
  rate: number | null;
  /**
   * The place's share of all who took part over its share of all who are asked: 1 is in proportion, 0.5
   * half as many as its population would have.
   */
  ratio: number | null;
}

export const placeOrders = ["ratio", "name", "population", "people", "rate"] as const;
export type PlaceOrder = (typeof placeOrders)[number];

/**
 * @param places         those asked and those somebody took part from
 * @param participation  as it is published, so that nobody sees more of a small place than everybody does
 */
export function placeFigures(
  places: readonly Pick<Territory, "id" | "code" | "name" | "population">[],
  { byTerritory, total }: Participation,
): PlaceFigures[] {
  const asked = places.reduce((sum, place) => sum + (place.population ?? 0), 0);
  const all = total.kind === "number" ? total.count : null;
  return places.map(({ id, code, name, population }) => {
    const people = byTerritory.get(id) ?? { kind: "number" as const, count: 0 };
    const isKnown = people.kind === "number" && population !== null && population > 0;
    return {
      code,
      name,
      population,
      people,
      rate: isKnown ? people.count / population : null,
      ratio: isKnown && all ? people.count / all / (population / asked) : null,
    };
  });
}

/** Who is missing first; places with no figure last, in any order. */
export function inOrder(places: readonly PlaceFigures[], order: PlaceOrder): PlaceFigures[] {
  const byName = (a: PlaceFigures, b: PlaceFigures) => a.name.localeCompare(b.name, "es");
  if (order === "name") return places.toSorted(byName);
  const sign = order === "ratio" ? 1 : -1;
  const of = (place: PlaceFigures) =>
    order !== "people" ? place[order] : place.people.kind === "number" ? place.people.count : null;
  return places.toSorted((a, b) => {
    const [left, right] = [of(a), of(b)];
    if (left === null || right === null) {
      return left === right ? byName(a, b) : left === null ? 1 : -1;
    }
    return sign * (left - right) || (b.population ?? 0) - (a.population ?? 0) || byName(a, b);
  });
}
