import type { Contribution } from "#app/domain/moderation/contribution.server.ts";

/** Where readers find it. */
export function publicPathOf({
  kind,
  id,
  proposalId,
}: Pick<Contribution, "kind" | "id" | "proposalId">): string {
  if (kind === "entry") return `/entries/${id}`;
  return kind === "proposal" ? `/proposals/${id}` : `/proposals/${proposalId}/arguments/${id}`;
}
