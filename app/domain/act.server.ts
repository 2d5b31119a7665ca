import { watched } from "#app/domain/act-watch.ts";
import { pagesChanged } from "#app/domain/page-change/page-change.server.ts";
import { topicsOf } from "#app/domain/page-change/page-change.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { keyOfAct, onceByForm } from "#app/domain/sent-form.server.ts";
import { compiled } from "#db/compiled.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

export interface Act {
  by: Actor;
  at: Date;
  /** Concept, then what was done: "vote.cast". */
  name: string;
  consultationId?: string;
  subjectId?: string;
  /** Kept in the ledger for ever: never a vote's choice, never personal data. */
  detail?: Record<string, string | number | boolean | null>;
}

type Outcome = { ok: true; subjectId?: string; consultationId?: string } | { ok: false };

/**
 * Everything that changes what Cabildo knows happens in here: one transaction, one ledger row.
 * A refusal (`ok: false`) rolls back and leaves no trace. Inside a transaction it joins that one,
 * so that an import of many acts is all or nothing. What comes by a form with a key is done once: sent
 * again, it gives back what it gave.
 */
export async function act<Result extends Outcome>(
  db: Db,
  what: Act,
  work: (trx: Db) => Promise<Result>,
): Promise<Result> {
  if (db.isTransaction) return perform(db, what, work);
  return watched(what.name, () => commit(db, what, work));
}

async function commit<Result extends Outcome>(
  db: Db,
  what: Act,
  work: (trx: Db) => Promise<Result>,
): Promise<Result> {
  const key = keyOfAct(what.by, what.name);
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await db
        .transaction()
        .execute((trx) =>
          key ? onceByForm(trx, key, what.at, () => perform(trx, what, work)) : perform(trx, what, work),
        );
      tell(db, what, result);
      return result;
    } catch (error) {
      if (error instanceof Refused) return error.result as Result;
      if (attempt < 5 && isPostgresDb(db) && isTransient(error)) continue;
      throw error;
    }
  }
}

/** The readers' pages; an act within another transaction leaves it to whoever began that one. */
function tell(db: Db, what: Act, result: Outcome) {
  const done: { consultationId?: string; subjectId?: string } = result.ok ? result : {};
  const consultationId = done.consultationId ?? what.consultationId;
  pagesChanged(db, topicsOf(what.name, consultationId, done.subjectId ?? what.subjectId));
}

/** Thrown to make the transaction roll back; carries the refusal out of it. */
class Refused extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super("refused");
    this.result = result;
  }
}

async function perform<Result extends Outcome>(trx: Db, what: Act, work: (trx: Db) => Promise<Result>) {
  const result = await work(trx);
  if (!result.ok) throw new Refused(result);
  await note(trx, {
    id: newId(),
    at: what.at.toISOString(),
    act: what.name,
    personId: what.by.personId,
    consultationId: result.consultationId ?? what.consultationId ?? null,
    subjectId: result.subjectId ?? what.subjectId ?? null,
    detail: JSON.stringify(what.detail ?? {}),
  });
  return result;
}

/** PostgreSQL asks to try again: serialisation failure, deadlock. */
function isTransient(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === "40001" || code === "40P01";
}

const note = compiled<Schema["ledger"]>()((db, value) =>
  db.insertInto("ledger").values({
    id: value("id"),
    at: value("at"),
    act: value("act"),
    personId: value("personId"),
    consultationId: value("consultationId"),
    subjectId: value("subjectId"),
    detail: value("detail"),
  }),
);
