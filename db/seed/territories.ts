import { act } from "#app/domain/act.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { saveTerritories } from "#app/domain/territory/save-territories.server.ts";
import type { TerritoryRow } from "#app/domain/territory/territory.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Db } from "#db/schema.ts";
import { territoryRowsOf } from "#db/territories/geonames.ts";

/** The municipalities of the demo, by the short names its data uses. */
export const demoMunicipalities = {
  quilpue: "CL-01-05801",
  cochrane: "CL-02-11301",
  cayambe: "EC-18-1702",
  solola: "GT-19-701",
  registro: "BR-27-3542602",
  medellin: "CO-02-05001",
  providencia: "CO-25-88564",
  jacmel: "HT-13-3723779",
} as const;

const neighboursEach = 5;

/** The eight of the demo with what they lie in, their neighbours and their namesakes, so that searching is real. */
export async function seedDemoTerritories(db: Db, now = new Date()): Promise<void> {
  if (await hasThem(db)) return;
  const rows = demoRows();
  const detail = { rows: rows.length };
  await act(db, { by: theSystem, at: now, name: "territory.loaded", detail }, async (trx) => {
    await saveTerritories(trx, rows);
    return { ok: true };
  });
}

/** Reading the packages takes most of a second. */
async function hasThem(db: Db): Promise<boolean> {
  const codes = Object.values(demoMunicipalities);
  const found = await db.selectFrom("territory").select("id").where("code", "in", codes).execute();
  return found.length === codes.length;
}

export function demoRows(): TerritoryRow[] {
  const chosen: string[] = Object.values(demoMunicipalities);
  const countries = [...new Set(chosen.map((code) => code.slice(0, 2)))];
  return [...territoryRowsOf(countries).values()].flatMap((rows) => {
    const municipalities = rows.filter((row) => row.kind === "municipality");
    const mine = municipalities.filter((row) => chosen.includes(row.code));
    const shown = new Set(mine.flatMap((row) => [row, ...neighboursOf(row, municipalities)]));
    for (const row of municipalities) if (isNamesake(row)) shown.add(row);
    const regions = new Set([...shown].map((row) => row.parentCode));
    return [...rows.filter((row) => row.kind === "country" || regions.has(row.code)), ...shown];
  });
}

function neighboursOf(centre: TerritoryRow, municipalities: TerritoryRow[]): TerritoryRow[] {
  return municipalities
    .filter((row) => row !== centre && row.latitude != null)
    .sort((a, b) => degreesApart(a, centre) - degreesApart(b, centre))
    .slice(0, neighboursEach);
}

/** Good enough for who is nearest. */
function degreesApart(a: TerritoryRow, b: TerritoryRow): number {
  const shrink = Math.cos((b.latitude! * Math.PI) / 180);
  return Math.hypot(a.latitude! - b.latitude!, (a.longitude! - b.longitude!) * shrink);
}

function isNamesake(row: TerritoryRow): boolean {
  return Object.hasOwn(demoMunicipalities, foldText(row.name));
}
