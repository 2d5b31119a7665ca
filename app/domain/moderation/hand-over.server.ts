import { act } from "#app/domain/act.server.ts";
import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import { holderOf } from "#app/domain/moderation/assignment.ts";
import { isAuthor } from "#app/domain/moderation/author.server.ts";
import { openCaseForAct, readerOfCase } from "#app/domain/moderation/case-desk.server.ts";
import { contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { writeNote } from "#app/domain/moderation/note.server.ts";
import { longestNote } from "#app/domain/moderation/note-length.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

export interface Colleague {
  personId: string;
  name: string;
  /** A lawyer reads and answers, and decides nothing. */
  isLawyer: boolean;
}

export type HandedOver =
  | { ok: true; subjectId: string; consultationId: string }
  | {
      ok: false;
      refusal:
        | "no-such-contribution"
        | "not-allowed"
        | "own-contribution"
        | "not-waiting"
        | "assigned"
        | "no-such-colleague"
        | "note-needed"
        | "too-long";
    };

/**
 * Passes a case on to a moderator of its authorities or to their lawyer, with a note that says why. To
 * whoever wrote it too: a refusal would tell who that is. They find out that it is theirs, and no more.
 */
export function handOver(
  db: Db,
  actor: Actor,
  kind: ContributionKind,
  id: string,
  { to, note }: { to: string; note: string },
  now = new Date(),
): Promise<HandedOver> {
  const what = { by: actor, at: now, name: "case.handed-over", detail: { kind, to } };
  return act(db, what, async (trx): Promise<HandedOver> => {
    const contribution = await contributionOf(trx, kind, id);
    if (!contribution) return { ok: false, refusal: "no-such-contribution" };
    if ((await readerOfCase(trx, actor, contribution)) === null) return { ok: false, refusal: "not-allowed" };
    if (await isAuthor(trx, actor, contribution)) return { ok: false, refusal: "own-contribution" };
    const held = await openCaseForAct(trx, id);
    if (!held) return { ok: false, refusal: "not-waiting" };
    const holder = holderOf(held, now);
    if (holder !== null && holder !== actor.personId) return { ok: false, refusal: "assigned" };
    const known = await colleaguesOf(trx, actor, contribution.consultationId);
    if (!known.some((one) => one.personId === to)) return { ok: false, refusal: "no-such-colleague" };
    if (note.trim() === "") return { ok: false, refusal: "note-needed" };
    if (note.length > longestNote) return { ok: false, refusal: "too-long" };

    await writeNote(trx, actor, contribution, { text: note, handedTo: to }, now);
    await trx
      .updateTable("moderationCase")
      .set({ handedTo: to, assignedTo: null, assignedUntil: null })
      .where("contributionId", "=", id)
      .execute();
    return { ok: true, subjectId: id, consultationId: contribution.consultationId };
  });
}

/** Who else may have a case of this consultation in their hands, by name. */
export async function colleaguesOf(db: Db, actor: Actor, consultationId: string): Promise<Colleague[]> {
  const authorityIds = await authorityIdsOf(db, consultationId);
  const rows = await db
    .selectFrom("roleGrant")
    .innerJoin("person", "person.id", "roleGrant.personId")
    .select(["person.id", "person.name", "roleGrant.role"])
    .where("roleGrant.revokedAt", "is", null)
    .where("roleGrant.role", "in", ["moderator", "lawyer", "admin"])
    .where((on) =>
      on.or([on("roleGrant.authorityId", "in", authorityIds), on("roleGrant.authorityId", "is", null)]),
    )
    .where("person.id", "<>", actor.personId ?? "")
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
  const roles = Map.groupBy(rows, (row) => row.id);
  return [...roles.values()].map((granted) => ({
    personId: granted[0]!.id,
    name: granted[0]!.name,
    isLawyer: granted.every((one) => one.role === "lawyer"),
  }));
}
