import type { Citizen } from "#tests/bench/load/client/citizens.ts";
import { type Answer, headerOf } from "#tests/bench/load/client/connection.ts";
import { sending } from "#tests/bench/load/client/requests.ts";

export interface Vote {
  citizen: Citizen;
  proposalId: string;
  choice: "agree" | "disagree" | "pass";
  /** The list it is cast from; "" for the proposal's own page. */
  back: string;
}

export function voteRequest(port: number, { citizen, proposalId, choice, back }: Vote): string {
  const { cookie, address } = citizen;
  return sending({ port, path: `/proposals/${proposalId}/vote`, cookie, address }, { choice, back });
}

/** Whether the portal says that this vote is counted: back to where it was cast. */
export function isAcknowledged(
  answer: Answer,
  { proposalId, back }: Pick<Vote, "proposalId" | "back">,
): boolean {
  if (answer.status !== 302 && answer.status !== 303) return false;
  return headerOf(answer, "location") === (back ? `${back}#p-${proposalId}` : `/proposals/${proposalId}`);
}
