import { compiled } from "#db/compiled.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Choice, Db, Schema } from "#db/schema.ts";

/** A proposal to vote on, and what its consultation says of voting. */
export type Poll = NonNullable<Awaited<ReturnType<typeof pollOn>>>;

/**
 * Read in one query, since thousands vote in a second. The consultation stays as it is until the transaction
 * ends; the proposal is locked when its counter is changed, after the participant, as in every act.
 */
export async function pollOn(trx: Db, proposalId: string) {
  const { rows } = await polls(trx, { proposalId });
  return rows[0];
}

const polls = compiled<{ proposalId: string }>()((db, value) => {
  const query = db
    .selectFrom("proposal")
    .innerJoin("consultation", "consultation.id", "proposal.consultationId")
    .select([
      "proposal.id as proposalId",
      "proposal.consultationId",
      "proposal.visibility",
      "proposal.withdrawnAt",
      "proposal.agrees",
      "proposal.disagrees",
      "proposal.passes",
      "consultation.publishedAt",
      "consultation.phases",
      "consultation.access",
    ])
    .where("proposal.id", "=", value("proposalId"));
  return isPostgresDb(db) ? query.forShare("consultation") : query;
});

type Key = Pick<Schema["vote"], "consultationId" | "participantId" | "proposalId">;

/** The vote that this participant has on this proposal. */
export async function voteOf(trx: Db, key: Key): Promise<Schema["vote"] | undefined> {
  const { rows } = await votes(trx, key);
  return rows[0];
}

const votes = compiled<Key>()((db, value) =>
  db
    .selectFrom("vote")
    .selectAll()
    .where("consultationId", "=", value("consultationId"))
    .where("participantId", "=", value("participantId"))
    .where("proposalId", "=", value("proposalId")),
);

/** Casts a vote where there was none; false, and nothing done, where there is one. */
export async function putVote(trx: Db, vote: Schema["vote"]): Promise<boolean> {
  const { numAffectedRows } = await puts(trx, vote);
  return numAffectedRows === 1n;
}

const puts = compiled<Schema["vote"]>()((db, value) =>
  db
    .insertInto("vote")
    .values({
      proposalId: value("proposalId"),
      participantId: value("participantId"),
      consultationId: value("consultationId"),
      territoryId: value("territoryId"),
      choice: value("choice"),
      castAt: value("castAt"),
    })
    .onConflict((conflict) =>
      conflict.columns(["consultationId", "participantId", "proposalId"]).doNothing(),
    ),
);

/**
 * Moves one vote from a counter to another; null where there was, or is to be, none. The row says how many
 * there were, so that those who vote at once on PostgreSQL are all counted.
 * @returns  false when it is not shown to anybody by now
 */
export async function count(trx: Db, proposalId: string, from: Choice | null, to: Choice | null) {
  const by = { agree: 0, disagree: 0, pass: 0 };
  if (from) by[from]--;
  if (to) by[to]++;
  const { numAffectedRows } = await counts(trx, { proposalId, ...by });
  return numAffectedRows === 1n;
}

const counts = compiled<{ proposalId: string } & Record<Choice, number>>()((db, value) =>
  db
    .updateTable("proposal")
    .set((on) => ({
      agrees: on("agrees", "+", value("agree")),
      disagrees: on("disagrees", "+", value("disagree")),
      passes: on("passes", "+", value("pass")),
    }))
    .where("id", "=", value("proposalId"))
    .where("visibility", "=", "published")
    .where("withdrawnAt", "is", null),
);
