import type { ExpressionBuilder } from "kysely";
import type { Schema } from "#db/schema.ts";

/**
 * Who counts as having taken part: whoever sent a response, proposed, argued or voted. A draft that
 * was never sent is not counted, nor what somebody withdrew again.
 */
export function hasTakenPart(on: ExpressionBuilder<Schema, "participant">) {
  return on.or([
    on.exists(
      on
        .selectFrom("response")
        .select("response.id")
        .whereRef("response.participantId", "=", "participant.id")
        .where("response.submittedAt", "is not", null),
    ),
    on.exists(
      on
        .selectFrom("vote")
        .select("vote.proposalId")
        .whereRef("vote.consultationId", "=", "participant.consultationId")
        .whereRef("vote.participantId", "=", "participant.id"),
    ),
    on.exists(
      on
        .selectFrom("proposal")
        .select("proposal.id")
        .whereRef("proposal.participantId", "=", "participant.id")
        .where("proposal.withdrawnAt", "is", null),
    ),
    on.exists(
      on
        .selectFrom("argument")
        .select("argument.id")
        .whereRef("argument.participantId", "=", "participant.id"),
    ),
  ]);
}
