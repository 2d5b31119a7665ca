/** npm run recount: counts anew what pages show, and mends it where it is not what there is. */

import { recount } from "#app/domain/tally/recount.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";

const db = openDatabase(process.env.DATABASE_URL ?? `${process.env.DATA_DIR ?? "data"}/cabildo.sqlite`);
try {
  await migrate(db);
  const wrong = await recount(db);
  for (const { consultationId, what, place, of, kept, counted } of wrong) {
    console.log([consultationId, what, place, of, `${kept} → ${counted}`].filter(Boolean).join(" "));
  }
  console.log(
    wrong.length === 0 ? "Every number is right." : `${wrong.length} numbers were wrong, and are right now.`,
  );
} finally {
  await db.destroy();
}
