import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { burst, windowMinutes } from "#app/domain/signal/burst.ts";
import { keepSignal } from "#app/domain/signal/keep.server.ts";
import type { SignalDetails } from "#app/domain/signal/signal.ts";
import type { Db } from "#db/schema.ts";

/**
 * Whether its author sent unusually much in the minutes up to it. Answers do not count: those of one response
 * are sent together.
 */
export async function postingBurst(
  trx: Db,
  { kind, participantId, sentAt }: Contribution,
): Promise<SignalDetails["posting-burst"] | null> {
  if (kind === "entry") return null;
  const since = minutesBefore(sentAt, windowMinutes);
  const times = [
    ...(await postedBy(trx, "proposal", participantId, sentAt)),
    ...(await postedBy(trx, "argument", participantId, sentAt)),
  ].sort();
  const recent = times.filter((at) => at > since).length;
  const flow = { recent, earlier: times.length - recent, earlierMinutes: minutesBetween(times[0]!, since) };
  return burst("posts", flow) === null ? null : { posts: recent, minutes: windowMinutes };
}

async function postedBy(trx: Db, table: "proposal" | "argument", participantId: string, until: string) {
  const rows = await trx
    .selectFrom(table)
    .select("createdAt")
    .where("participantId", "=", participantId)
    .where("createdAt", "<=", until)
    .execute();
  return rows.map((row) => row.createdAt);
}

/** Notices when a proposal gets far more votes at once than it did; how many, never whose or which. */
export function lookForVoteBurst(db: Db, proposalId: string, now: Date): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const proposal = await trx
      .selectFrom("proposal")
      .select(["consultationId", "createdAt"])
      .where("id", "=", proposalId)
      .executeTakeFirst();
    if (!proposal) return;
    const since = minutesBefore(now.toISOString(), windowMinutes);
    const { all, recent } = await trx
      .selectFrom("vote")
      .select(({ fn }) => [
        fn.countAll<number>().as("all"),
        fn.countAll<number>().filterWhere("castAt", ">", since).as("recent"),
      ])
      .where("proposalId", "=", proposalId)
      .executeTakeFirstOrThrow();
    const flow = {
      recent: Number(recent),
      earlier: Number(all) - Number(recent),
      earlierMinutes: minutesBetween(proposal.createdAt, since),
    };
    const usual = burst("votes", flow);
    if (usual === null) return;
    const detail = { votes: flow.recent, minutes: windowMinutes, usual };
    const about = { kind: "proposal" as const, id: proposalId, consultationId: proposal.consultationId };
    await keepSignal(trx, about, { code: "vote-burst", detail }, { now, isNew: false });
    await refreshCase(trx, "proposal", proposalId);
  });
}

function minutesBefore(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) - minutes * 60_000).toISOString();
}

function minutesBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 60_000);
}
