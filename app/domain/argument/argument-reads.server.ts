import { type ThreadNode, threadItems } from "#app/domain/argument/thread.ts";
import { type Beside, stretch } from "#app/domain/list/stretch.ts";
import { talliesOf } from "#app/domain/tally/tally.server.ts";
import type { Db, Stance } from "#db/schema.ts";

export const threadsAtOnce = 12;

/** A stretch of a proposal's threads: which they are, then only their words. */
export async function argumentPage(
  db: Db,
  { id, consultationId }: { id: string; consultationId: string },
  { stance, beside }: { stance: Stance | null; beside: Beside },
) {
  const { items: roots, before, after } = await rootsOf(db, id, stance, beside);
  const items = threadItems([...roots, ...(await repliesTo(db, id, roots))]);
  const written = await writtenArguments(
    db,
    items.map((item) => item.id),
  );
  return {
    items: items.map((item) => ({ ...item, ...written.get(item.id)! })),
    before,
    after,
    counts: await countsByStance(db, consultationId, id),
  };
}

export type ListedArgument = Awaited<ReturnType<typeof argumentPage>>["items"][number];

const columns = ["id", "parentId", "stance", "visibility", "createdAt", "threadClosedAt"] as const;

/** What threads begin with, the oldest first, so that what is before one stays there. */
async function rootsOf(db: Db, proposalId: string, stance: Stance | null, beside: Beside) {
  const known = beside.after ?? beside.before ?? beside.from;
  const at = known
    ? await db
        .selectFrom("argument")
        .select(["id", "createdAt"])
        .where("id", "=", known)
        .where("proposalId", "=", proposalId)
        .executeTakeFirst()
    : undefined;
  const comes = { before: "<", after: ">", from: ">=" } as const;
  return stretch(beside, at !== undefined, threadsAtOnce, (way, limit) => {
    const direction = way === "before" ? "desc" : "asc";
    let query = db
      .selectFrom("argument")
      .select(columns)
      .where("proposalId", "=", proposalId)
      .where("parentId", "is", null)
      .orderBy("createdAt", direction)
      .orderBy("id", direction)
      .limit(limit);
    if (stance !== null) query = query.where("stance", "=", stance);
    if (way !== "first" && at) {
      query = query.where((on) =>
        on(on.refTuple("createdAt", "id"), comes[way], on.tuple(at.createdAt, at.id)),
      );
    }
    return query.execute();
  });
}

/** Step by step down: imported threads may be deeper than ours. */
async function repliesTo(db: Db, proposalId: string, roots: readonly ThreadNode[]): Promise<ThreadNode[]> {
  const all: ThreadNode[] = [];
  const seen = new Set(roots.map(({ id }) => id));
  for (let above: readonly ThreadNode[] = roots; above.length > 0; ) {
    const replies = await db
      .selectFrom("argument")
      .select(columns)
      .where("proposalId", "=", proposalId)
      .where(
        "parentId",
        "in",
        above.map(({ id }) => id),
      )
      .execute();
    above = replies.filter(({ id }) => !seen.has(id));
    for (const { id } of above) seen.add(id);
    all.push(...above);
  }
  return all;
}

async function countsByStance(db: Db, consultationId: string, proposalId: string) {
  const counts: Record<Stance, number> = { for: 0, against: 0, question: 0, comment: 0 };
  for (const { of, n } of await talliesOf(db, consultationId, ["stance"], proposalId))
    counts[of as Stance] = n;
  return counts;
}

/** A hidden one comes without its words. */
async function writtenArguments(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db
    .selectFrom("argument")
    .innerJoin("participant", "participant.id", "argument.participantId")
    .leftJoin("person", "person.id", "participant.personId")
    .leftJoin("territory", "territory.id", "argument.territoryId")
    .select([
      "argument.id",
      "argument.stance",
      "argument.text",
      "argument.language",
      "argument.visibility",
      "argument.label",
      "argument.threadClosedAt",
      "argument.createdAt",
      "argument.importedAgrees",
      "argument.importedDisagrees",
      "person.name as authorName",
      "territory.name as municipality",
    ])
    .where("argument.id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      row.visibility === "published" ? row : { ...row, text: "", authorName: null },
    ]),
  );
}

/** What a reply answers to: shown above the form. */
export function publishedArgument(db: Db, id: string, proposalId: string) {
  return db
    .selectFrom("argument")
    .select(["id", "text", "stance", "language", "parentId"])
    .where("id", "=", id)
    .where("proposalId", "=", proposalId)
    .where("visibility", "=", "published")
    .executeTakeFirst();
}

/** Whether replies to this argument are closed: its thread, or one that it is below. */
export async function isBelowClosed(db: Db, id: string): Promise<boolean> {
  const seen = new Set<string>();
  let next: string | null = id;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const above: { parentId: string | null; threadClosedAt: string | null } | undefined = await db
      .selectFrom("argument")
      .select(["parentId", "threadClosedAt"])
      .where("id", "=", next)
      .executeTakeFirst();
    if (above?.threadClosedAt) return true;
    next = above?.parentId ?? null;
  }
  return false;
}

/** One argument with the proposal it is about and what it replies to, whatever its state. */
export function argumentWithContext(db: Db, id: string, proposalId: string) {
  return db
    .selectFrom("argument")
    .innerJoin("participant", "participant.id", "argument.participantId")
    .innerJoin("proposal", "proposal.id", "argument.proposalId")
    .leftJoin("person", "person.id", "participant.personId")
    .leftJoin("territory", "territory.id", "argument.territoryId")
    .leftJoin("argument as parent", (join) =>
      join.onRef("parent.id", "=", "argument.parentId").on("parent.visibility", "=", "published"),
    )
    .selectAll("argument")
    .select(["proposal.title as proposalTitle", "proposal.language as proposalLanguage"])
    .select(["proposal.visibility as proposalVisibility", "person.name as authorName"])
    .select([
      "territory.name as municipality",
      "parent.text as parentText",
      "parent.language as parentLanguage",
    ])
    .where("argument.id", "=", id)
    .where("argument.proposalId", "=", proposalId)
    .executeTakeFirst();
}

/** What the thread that an argument is in begins with. */
export async function rootOf(db: Db, argument: { id: string; parentId: string | null }): Promise<string> {
  const seen = new Set<string>();
  let at = argument;
  while (at.parentId !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const above = await db
      .selectFrom("argument")
      .select(["id", "parentId"])
      .where("id", "=", at.parentId)
      .executeTakeFirst();
    if (!above) break;
    at = above;
  }
  return at.id;
}
