import { z } from "zod";
import { isWithin, type Territory } from "#app/domain/territory/territory.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** Territories one consultation names at most; whoever asks more names the region or the country. */
export const mostTerritories = 100;

type Path = Pick<Territory, "path">;

export type AskingRefusal = "outside-your-territory" | "already-asked" | "too-many-places";

/**
 * Why this territory cannot be asked; null when it can. An authority asks only within its own
 * territory, joint ones each within theirs.
 */
export function askingRefusal(
  territory: Path,
  holders: readonly Path[],
  asked: readonly Path[],
): AskingRefusal | null {
  if (!liesWithinAny(territory, holders)) return "outside-your-territory";
  if (liesWithinAny(territory, asked)) return "already-asked";
  return asked.length >= mostTerritories ? "too-many-places" : null;
}

export function liesWithinAny(territory: Path, others: readonly Path[]): boolean {
  return others.some((other) => isWithin(territory.path, other.path));
}

export const PlaceInput = z.object({ territoryId: z.string() });
export const JointInput = z.object({ authorityId: z.string(msg("form.choose")) });
