/** npm run territories:load -- CL PE …: the regions and municipalities of whole countries, from GeoNames. */

import { Presets, SingleBar } from "cli-progress";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { countries, countryCodes } from "#db/territories/countries.ts";
import { territoryRowsOf } from "#db/territories/geonames.ts";
import { loadCountry } from "#db/territories/load.ts";

async function main(words: string[]): Promise<number> {
  const asked = words.map((word) => word.toUpperCase());
  const unknown = asked.filter((code) => !countryCodes.includes(code));
  if (asked.length === 0 || unknown.length > 0) {
    console.error(
      `Usage: npm run territories:load -- CL …\nCountries: ${countryCodes.join(" ")}${unknown.length ? `\nNot one of them: ${unknown.join(" ")}` : ""}`,
    );
    return 1;
  }
  const db = openDatabase(process.env.DATABASE_URL ?? "data/cabildo.sqlite");
  try {
    await migrate(db);
    for (const [country, rows] of territoryRowsOf(asked)) {
      const bar = new SingleBar({ format: `${rows[0]!.name} {bar} {value}/{total}` }, Presets.shades_classic);
      bar.start(rows.length, 0);
      const saved = await loadCountry(db, country, rows, (done) => bar.update(done)).finally(() =>
        bar.stop(),
      );
      console.log(
        `${saved.added} added, ${saved.changed} changed, ${saved.unchanged} as they were. ${countries[country]!.why}`,
      );
    }
    console.log("Data: GeoNames (geonames.org), CC BY 4.0.");
    return 0;
  } finally {
    await db.destroy();
  }
}

process.exitCode = await main(process.argv.slice(2));
