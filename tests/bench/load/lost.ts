import { openDatabase } from "#db/connection.ts";
import { browserHashOf } from "#tests/bench/load/client/citizens.ts";
import type { CrowdSeen } from "#tests/bench/load/client/crowd.ts";

/** How many votes and responses were acknowledged and are not there. */
export async function lostOf(
  url: string,
  consultationId: string,
  proposalIds: string[],
  sent: CrowdSeen[],
): Promise<number> {
  const db = openDatabase(url);
  const votes = await db
    .selectFrom("vote")
    .innerJoin("participant", "participant.id", "vote.participantId")
    .select(["participant.browserHash", "vote.proposalId"])
    .where("vote.consultationId", "=", consultationId)
    .execute();
  const responses = await db
    .selectFrom("response")
    .innerJoin("participant", "participant.id", "response.participantId")
    .select("participant.browserHash")
    .where("response.consultationId", "=", consultationId)
    .where("submittedAt", "is not", null)
    .execute();
  await db.destroy();
  const cast = new Set(votes.map(({ browserHash, proposalId }) => `${browserHash} ${proposalId}`));
  const answered = new Set(responses.map(({ browserHash }) => browserHash));
  let lost = 0;
  for (const crowd of sent) {
    for (const [citizen, proposal] of crowd.votes) {
      if (!cast.has(`${browserHashOf(citizen)} ${proposalIds[proposal]}`)) lost++;
    }
    for (const citizen of crowd.answers) if (!answered.has(browserHashOf(citizen))) lost++;
  }
  return lost;
}
