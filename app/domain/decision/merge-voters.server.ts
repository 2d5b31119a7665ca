import { sql } from "kysely";
import { act } from "#app/domain/act.server.ts";
import { inForce } from "#app/domain/decision/decision.ts";
import { votersLetter } from "#app/domain/decision/decision-letter.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

/**
 * Tells everybody with an account who voted on a merged proposal that it was, that their vote stayed with
 * it, and where they can take it. All letters or none, once: done again nobody gets two.
 * @param origin  of this portal, for the link
 */
export async function tellVoters(db: Db, origin: string, decisionId: string, now = new Date()) {
  const what = { by: theSystem, at: now, name: told, subjectId: decisionId };
  await act(db, what, async (trx) => {
    if (await wasTold(trx, decisionId)) return { ok: false as const };
    const merge = await mergeOf(trx, decisionId);
    if (!merge || !inForce(merge)) return { ok: false as const };
    const link = `${origin}/proposals/${merge.contributionId}`;
    for (const voter of await votersOf(trx, merge)) {
      await post(trx, voter.email, votersLetter(voter.language, { ...merge, link }), now);
    }
    return { ok: true as const, consultationId: merge.consultationId };
  });
}

const told = "decision.voters-told";

/** Of two processes that tell them, one waits here until the other has. */
async function wasTold(trx: Db, decisionId: string): Promise<boolean> {
  const decision = trx.selectFrom("decision").select("id").where("id", "=", decisionId);
  await decision.$if(isPostgresDb(trx), (row) => row.forUpdate()).execute();
  const row = await trx
    .selectFrom("ledger")
    .select("id")
    .where("subjectId", "=", decisionId)
    .where("act", "=", told)
    // As the index says it that finds the acts on a subject.
    .where(sql<boolean>`"act" <> 'vote.cast'`)
    .executeTakeFirst();
  return row !== undefined;
}

function mergeOf(trx: Db, decisionId: string) {
  return trx
    .selectFrom("decision")
    .innerJoin("consultation", "consultation.id", "decision.consultationId")
    .innerJoin("proposal", "proposal.id", "decision.contributionId")
    .innerJoin("proposal as other", "other.id", "proposal.mergedIntoId")
    .select([
      "decision.contributionId",
      "decision.consultationId",
      "decision.undoneAt",
      "decision.reversedAt",
      "consultation.title as consultationTitle",
      "proposal.participantId",
      "proposal.title",
      "other.title as into",
    ])
    .where("decision.id", "=", decisionId)
    .executeTakeFirst();
}

/** But its author, who has a letter of their own. */
function votersOf(
  trx: Db,
  { contributionId, participantId }: { contributionId: string; participantId: string },
) {
  return trx
    .selectFrom("vote")
    .innerJoin("participant", "participant.id", "vote.participantId")
    .innerJoin("person", "person.id", "participant.personId")
    .select(["person.email", "person.language"])
    .where("vote.proposalId", "=", contributionId)
    .where("vote.participantId", "<>", participantId)
    .orderBy("vote.participantId")
    .execute();
}
