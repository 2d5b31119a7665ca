import type { Language, Schema, TerritoryKind } from "#db/schema.ts";

export type Territory = Omit<Schema["territory"], "searchName">;

/** A territory with what tells it from its namesakes. */
export interface FoundTerritory extends Territory {
  /** Names of what it lies in, from the nearest up to the country: ["Valparaíso", "Chile"]. */
  within: string[];
  /** Not what was typed: one or two letters are otherwise. */
  isGuess: boolean;
}

/** A territory as a list of places gives it. Absent figures keep what is known; null clears it. */
export interface TerritoryRow {
  code: string;
  name: string;
  kind: TerritoryKind;
  /** null for a country. */
  parentCode: string | null;
  population?: number | null;
  latitude?: number | null;
  longitude?: number | null;
  /** Another name people look for it by, as the town it is governed from. */
  alsoKnownAs?: string;
}

/** What each kind may lie in; a country lies in nothing. */
export const parentKinds: Record<TerritoryKind, readonly TerritoryKind[]> = {
  country: [],
  region: ["country"],
  municipality: ["region", "country"],
  zone: ["municipality", "zone"],
};

export const territoryKinds = Object.keys(parentKinds) as TerritoryKind[];

export function isTerritoryKind(word: string): word is TerritoryKind {
  return Object.hasOwn(parentKinds, word);
}

/** Whether the territory with this path lies in (or is) the one with that path. */
export function isWithin(path: string, ancestorPath: string): boolean {
  return path.startsWith(ancestorPath);
}

/** "/CL/CL-01/CL-01-05801/" is made of the codes CL, CL-01 and CL-01-05801. */
export function codesOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

/** A territory's name in the reader's language: countries have one in each, other places their own. */
export function territoryName(
  territory: Pick<Territory, "kind" | "code" | "name">,
  language: Language,
): string {
  if (territory.kind !== "country" || !/^[A-Z]{2}$/.test(territory.code)) return territory.name;
  return (
    new Intl.DisplayNames([language], { type: "region", fallback: "none" }).of(territory.code) ??
    territory.name
  );
}
