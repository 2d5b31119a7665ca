import { act } from "#app/domain/act.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { type Saved, saveTerritories } from "#app/domain/territory/save-territories.server.ts";
import { type Problem, readTerritoryFile } from "#app/domain/territory/territory-file.ts";
import type { Db } from "#db/schema.ts";

export type Imported = { ok: true; saved: Saved } | { ok: false; problems: Problem[] };

/** Imports an official list of places, all of it or, when one row is bad, nothing. */
export async function importTerritories(db: Db, bytes: Uint8Array, now = new Date()): Promise<Imported> {
  return act(db, { by: theSystem, at: now, name: "territory.imported" }, async (trx): Promise<Imported> => {
    const file = readTerritoryFile(bytes, await knownTerritories(trx));
    if (!file.ok) return file;
    return { ok: true, saved: await saveTerritories(trx, file.rows) };
  });
}

async function knownTerritories(db: Db) {
  const rows = await db
    .selectFrom("territory")
    .leftJoin("territory as parent", "parent.id", "territory.parentId")
    .select(["territory.code", "territory.kind", "parent.code as parentCode"])
    .execute();
  return new Map(rows.map(({ code, kind, parentCode }) => [code, { kind, parentCode }]));
}
