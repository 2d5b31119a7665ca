import { type BoardState, boardStateOf, boardStates } from "#app/domain/commitment/board-state.ts";
import { type CommitmentUpdate, updatesOf } from "#app/domain/commitment/commitment.server.ts";
import { type Commitment, type Standing, standingOfCommitment } from "#app/domain/commitment/commitment.ts";
import type { Db, Language } from "#db/schema.ts";

/** A commitment as everybody sees it, with where it stands. */
export interface CommitmentShown
  extends Pick<
    Commitment,
    "id" | "answerId" | "consultationId" | "authorityId" | "title" | "responsible" | "budget" | "madeAt"
  > {
  standing: Standing;
  updates: Pick<CommitmentUpdate, "id" | "state" | "dueBy" | "text" | "evidence" | "writtenAt">[];
  authority: { slug: string; name: string; timeZone: string };
  consultation: { slug: string; title: string; language: Language };
}

interface Which {
  id?: string;
  answerId?: string;
  consultationIds?: readonly string[];
  authorityId?: string;
}

/** Those asked for, overdue first, then by their day; settled ones last, the newest first. */
export async function commitments(db: Db, which: Which, now: Date): Promise<CommitmentShown[]> {
  const rows = await db
    .selectFrom("commitment")
    .innerJoin("authority", "authority.id", "commitment.authorityId")
    .innerJoin("consultation", "consultation.id", "commitment.consultationId")
    .selectAll("commitment")
    .select(["authority.slug as authoritySlug", "authority.name as authorityName", "authority.timeZone"])
    .select(["consultation.slug", "consultation.title as consultationTitle", "consultation.language"])
    .$if(which.id !== undefined, (query) => query.where("commitment.id", "=", which.id!))
    .$if(which.answerId !== undefined, (query) => query.where("commitment.answerId", "=", which.answerId!))
    .$if(which.consultationIds !== undefined, (query) =>
      query.where("commitment.consultationId", "in", [...which.consultationIds!, ""]),
    )
    .$if(which.authorityId !== undefined, (query) =>
      query.where("commitment.authorityId", "=", which.authorityId!),
    )
    .orderBy("commitment.madeAt")
    .orderBy("commitment.id")
    .execute();
  const updates = Map.groupBy(
    await updatesOf(
      db,
      rows.map(({ id }) => id),
    ),
    ({ commitmentId }) => commitmentId,
  );
  const shown = rows.map((row): CommitmentShown => {
    const own = updates.get(row.id) ?? [];
    return {
      id: row.id,
      answerId: row.answerId,
      consultationId: row.consultationId,
      authorityId: row.authorityId,
      title: row.title,
      responsible: row.responsible,
      budget: row.budget,
      madeAt: row.madeAt,
      standing: standingOfCommitment(row, own, row.timeZone, now),
      updates: own.map(({ id, state, dueBy, text, evidence, writtenAt }) => ({
        id,
        state,
        dueBy,
        text,
        evidence,
        writtenAt,
      })),
      authority: { slug: row.authoritySlug, name: row.authorityName, timeZone: row.timeZone },
      consultation: { slug: row.slug, title: row.consultationTitle, language: row.language },
    };
  });
  return shown.sort(byUrgency);
}

function byUrgency(one: CommitmentShown, other: CommitmentShown): number {
  const rank = ({ standing }: CommitmentShown) =>
    standing.isOverdue ? 0 : standing.settledOn === null ? 1 : 2;
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (rank(one) === 2) return other.standing.settledOn!.localeCompare(one.standing.settledOn!);
  return one.standing.due.localeCompare(other.standing.due);
}

/** How many stand where. */
export function countByState(all: readonly CommitmentShown[]): Record<BoardState, number> {
  const counts = Object.fromEntries(boardStates.map((state) => [state, 0])) as Record<BoardState, number>;
  for (const { standing } of all) counts[boardStateOf(standing)]++;
  return counts;
}
