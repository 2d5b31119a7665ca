import type { Actor } from "#app/domain/person/actor.ts";
import { personFacts } from "#app/domain/person/person.server.ts";
import type { Db, Schema } from "#db/schema.ts";

export type Bulk = Schema["bulkDecision"];

/** So many are worked through before other jobs get their turn. */
export const bulkAtOnce = 100;

/** Whoever asked, with the roles they have now. */
export async function actorOf(db: Db, { askedBy }: Bulk): Promise<Actor> {
  const person = askedBy === null ? null : await personFacts(db, askedBy);
  return { personId: askedBy, browserHash: null, grants: person?.grants ?? [], residenceId: null };
}

export function bulkById(db: Db, id: string): Promise<Bulk | undefined> {
  return db.selectFrom("bulkDecision").selectAll().where("id", "=", id).executeTakeFirst();
}

/** What became of one of its cases. */
export interface BulkResult {
  decisionId: string | null;
  refusal: string | null;
}

export async function keep(db: Db, bulkDecisionId: string, contributionId: string, result: BulkResult) {
  await db
    .updateTable("bulkDecisionItem")
    .set(result)
    .where("bulkDecisionId", "=", bulkDecisionId)
    .where("contributionId", "=", contributionId)
    .execute();
}
