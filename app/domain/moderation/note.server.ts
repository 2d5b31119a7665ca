import { act } from "#app/domain/act.server.ts";
import { isAuthor } from "#app/domain/moderation/author.server.ts";
import { readerOfCase } from "#app/domain/moderation/case-desk.server.ts";
import { colleagueNames } from "#app/domain/moderation/colleagues.server.ts";
import { type Contribution, contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { longestNote } from "#app/domain/moderation/note-length.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

/** What moderators and lawyers tell one another; shown on the case and nowhere else. */
export interface CaseNote {
  id: string;
  text: string;
  /** Names; null for somebody who has no account any more. */
  writtenBy: string | null;
  handedTo: string | null;
  writtenAt: string;
}

export type Noted =
  | { ok: true; subjectId: string; consultationId: string }
  | {
      ok: false;
      refusal: "no-such-contribution" | "not-allowed" | "own-contribution" | "note-needed" | "too-long";
    };

export function addNote(
  db: Db,
  actor: Actor,
  kind: ContributionKind,
  id: string,
  { text }: { text: string },
  now = new Date(),
): Promise<Noted> {
  return act(
    db,
    { by: actor, at: now, name: "case.noted", detail: { kind } },
    async (trx): Promise<Noted> => {
      const contribution = await contributionOf(trx, kind, id);
      if (!contribution) return { ok: false, refusal: "no-such-contribution" };
      if ((await readerOfCase(trx, actor, contribution)) === null)
        return { ok: false, refusal: "not-allowed" };
      if (await isAuthor(trx, actor, contribution)) return { ok: false, refusal: "own-contribution" };
      if (text.trim() === "") return { ok: false, refusal: "note-needed" };
      if (text.length > longestNote) return { ok: false, refusal: "too-long" };
      await writeNote(trx, actor, contribution, { text, handedTo: null }, now);
      return { ok: true, subjectId: id, consultationId: contribution.consultationId };
    },
  );
}

/** Inside an act that has judged who writes it. */
export async function writeNote(
  trx: Db,
  { personId }: Actor,
  { kind, id, consultationId }: Pick<Contribution, "kind" | "id" | "consultationId">,
  { text, handedTo }: { text: string; handedTo: string | null },
  now: Date,
) {
  await trx
    .insertInto("caseNote")
    .values({
      id: newId(),
      kind,
      contributionId: id,
      consultationId,
      text,
      handedTo,
      writtenBy: personId,
      writtenAt: now.toISOString(),
    })
    .execute();
}

/** The notes of a case in the order they were written. */
export async function notesOf(db: Db, contributionId: string): Promise<CaseNote[]> {
  const rows = await db
    .selectFrom("caseNote")
    .select(["id", "text", "writtenBy", "handedTo", "writtenAt"])
    .where("contributionId", "=", contributionId)
    .orderBy("writtenAt")
    .orderBy("id")
    .execute();
  const names = await colleagueNames(
    db,
    rows.flatMap((row) => [row.writtenBy, row.handedTo]),
  );
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return rows.map((row) => ({
    ...row,
    writtenBy: nameOf(row.writtenBy),
    handedTo: nameOf(row.handedTo),
  }));
}
