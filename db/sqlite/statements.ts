import type SQLite from "better-sqlite3";
import { BoundedMap } from "#db/bounded-map.ts";

const most = 1000;

/** A query takes 10 to 60 µs to prepare and 2 to 5 to run: what was prepared is kept. Each is read whole at once. */
export class Statements {
  readonly #file: SQLite.Database;
  readonly #prepared = new BoundedMap<string, SQLite.Statement>(most);

  constructor(file: SQLite.Database) {
    this.#file = file;
  }

  of(sql: string): SQLite.Statement {
    return this.#prepared.getOrMake(sql, () => this.#file.prepare(sql));
  }
}
