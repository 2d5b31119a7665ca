import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import type { LeftOut } from "#app/domain/decision/bulk.ts";
import { contributionKinds } from "#app/domain/decision/decision.ts";
import { holderOf } from "#app/domain/moderation/assignment.ts";
import { casesWhere, type Narrowing } from "#app/domain/moderation/queue-narrowing.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

export interface Selected {
  kind: ContributionKind;
  contributionId: string;
  consultationId: string;
  authorityId: string;
  /** null: it is decided with the others. */
  leftOut: LeftOut | null;
}

/** Of these cases, which are decided together and which are left out and why. What is no case is not in it. */
export async function bulkSelection(
  db: Db,
  actor: Actor,
  contributionIds: readonly string[],
  { asOf, now }: { asOf: Date; now: Date },
): Promise<Selected[]> {
  const rows = await inPortions(contributionIds, (ids) =>
    db
      .selectFrom("moderationCase")
      .select(["kind", "contributionId", "consultationId", "authorityId", "isOpen", "waitingSince", "marks"])
      .select(["assignedTo", "assignedUntil"])
      .where("contributionId", "in", ids)
      .execute(),
  );
  const own = await writtenBy(db, actor, contributionIds);
  const allowed = await moderated(db, actor, new Set(rows.map((row) => row.consultationId)));
  const byId = new Map(rows.map((row) => [row.contributionId, row]));
  return [...new Set(contributionIds)].flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { kind, contributionId, consultationId, authorityId } = row;
    const leftOut = allowed.has(consultationId) ? reasonFor(row) : "not-allowed";
    return [{ kind, contributionId, consultationId, authorityId, leftOut }];
  });

  function reasonFor(row: (typeof rows)[number]): LeftOut | null {
    const holder = holderOf(row, now);
    if (own.has(row.contributionId)) return "own-contribution";
    if (row.isOpen !== 1 || row.waitingSince > asOf.toISOString()) return "already-decided";
    if (holder !== null && holder !== actor.personId) return "assigned";
    return row.marks.includes(" second ") ? "second" : null;
  }
}

async function moderated(db: Db, actor: Actor, consultationIds: Set<string>): Promise<Set<string>> {
  const allowed = new Set<string>();
  for (const id of consultationIds) {
    if (can(actor, "moderator", await authorityIdsOf(db, id))) allowed.add(id);
  }
  return allowed;
}

/** Those that the actor wrote: as this person, or from this browser, as `isAuthor` has it. */
async function writtenBy(db: Db, actor: Actor, ids: readonly string[]): Promise<Set<string>> {
  const { personId, browserHash } = actor;
  const own = new Set<string>();
  for (const kind of contributionKinds) {
    const rows = await inPortions(ids, (some) =>
      db
        .selectFrom(`${kind} as words` as "proposal as words")
        .innerJoin("participant", "participant.id", "words.participantId")
        .select("words.id")
        .where("words.id", "in", some)
        .where((on) =>
          on.or([on("personId", "=", personId ?? ""), on("browserHash", "=", browserHash ?? "")]),
        )
        .execute(),
    );
    for (const row of rows) own.add(row.id);
  }
  return own;
}

/** A list of values in a query must not be too long for either database. */
async function inPortions<Row>(
  ids: readonly string[],
  read: (ids: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < ids.length; at += 500) rows.push(...(await read(ids.slice(at, at + 500))));
  return rows;
}

/** The cases of one part of the queue, the most urgent first. @param most  no more than these */
export async function casesMatching(db: Db, narrowing: Narrowing, most: number): Promise<string[]> {
  const rows = await casesWhere(db, narrowing, { many: most })
    .select("contributionId")
    .orderBy("urgency", "desc")
    .orderBy("waitingSince")
    .orderBy("contributionId")
    .limit(most)
    .execute();
  return rows.map((row) => row.contributionId);
}

export async function howManyMatch(db: Db, narrowing: Narrowing): Promise<number> {
  const row = await casesWhere(db, narrowing)
    .select((select) => select.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
