/** A process that migrates the database it is given; says when it begins, and what it did. */
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";

const db = openDatabase(process.argv[2]!);
console.log("begins");
console.log(JSON.stringify(await migrate(db)));
await db.destroy();
