import { hash } from "node:crypto";
import pg from "pg";

const mark = "/* prepared */ ";
const names = new Map<string, string>();

/** A statement to be prepared once in each connection, which is half of what a short one takes PostgreSQL. */
export function prepared(statement: string): string {
  return mark + statement;
}

/** Prepares what asks for it, under a name that is the same in every process and connection. */
export class PreparingClient extends pg.Client {
  override query(...given: unknown[]): never {
    const [statement, values, ...rest] = given;
    if (typeof statement !== "string" || !statement.startsWith(mark)) return query.apply(this, given);
    return query.call(this, { name: nameOf(statement), text: statement, values }, ...rest);
  }
}

const query = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => never;

function nameOf(statement: string): string {
  const known = names.get(statement);
  if (known) return known;
  const name = hash("sha1", statement);
  names.set(statement, name);
  return name;
}
