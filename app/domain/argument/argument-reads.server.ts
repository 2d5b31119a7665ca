import { type ThreadPage, threadPage } from "#app/domain/argument/thread.ts";
import type { Db, Stance } from "#db/schema.ts";

export const argumentsAtOnce = 12;

/** One page of a proposal's arguments: which they are, then only their words. */
export async function argumentPage(
  db: Db,
  proposalId: string,
  { stance, page }: { stance: Stance | null; page: number },
) {
  const nodes = await db
    .selectFrom("argument")
    .select(["id", "parentId", "stance", "visibility", "createdAt", "threadClosedAt"])
    .where("proposalId", "=", proposalId)
    .execute();
  const { items, ...thread }: ThreadPage = threadPage(nodes, { stance, page, size: argumentsAtOnce });
  const written = await writtenArguments(
    db,
    items.map((item) => item.id),
  );
  return { ...thread, items: items.map((item) => ({ ...item, ...written.get(item.id)! })) };
}

export type ListedArgument = Awaited<ReturnType<typeof argumentPage>>["items"][number];

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

/** The page of the whole conversation on which an argument is read; null when it is not listed. */
export async function pageOfArgument(db: Db, id: string, proposalId: string): Promise<number | null> {
  const nodes = await db
    .selectFrom("argument")
    .select(["id", "parentId", "stance", "visibility", "createdAt", "threadClosedAt"])
    .where("proposalId", "=", proposalId)
    .execute();
  const { items } = threadPage(nodes, { stance: null, page: 1, size: Math.max(1, nodes.length) });
  const place = items.findIndex((item) => item.id === id);
  return place === -1 ? null : Math.floor(place / argumentsAtOnce) + 1;
}
