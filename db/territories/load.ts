import { act } from "#app/domain/act.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { type Saved, saveTerritories } from "#app/domain/territory/save-territories.server.ts";
import type { TerritoryRow } from "#app/domain/territory/territory.ts";
import type { Db } from "#db/schema.ts";

/** Saves a whole country or nothing of it. */
export async function loadCountry(
  db: Db,
  country: string,
  rows: TerritoryRow[],
  onProgress?: (done: number) => void,
  now = new Date(),
): Promise<Saved> {
  const detail = { country, rows: rows.length };
  const { saved } = await act(
    db,
    { by: theSystem, at: now, name: "territory.loaded", detail },
    async (trx) => ({
      ok: true as const,
      saved: await saveTerritories(trx, rows, onProgress),
    }),
  );
  return saved;
}
