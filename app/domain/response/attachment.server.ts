import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { act } from "#app/domain/act.server.ts";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { cleanFileName, type DocumentType } from "#app/domain/document/document.ts";
import { removingOnError, type Storage } from "#app/domain/document/storage.ts";
import type { TakingPartRefusal } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Settings } from "#app/domain/question/settings.ts";
import {
  type Attachment,
  type AttachmentRefusal,
  attachmentRefusal,
  mostAttachments,
} from "#app/domain/response/attachment.ts";
import { draftFor, keepAnswer } from "#app/domain/response/draft.server.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

export type FileSaved =
  | { ok: true; responseId: string }
  | {
      ok: false;
      refusal: TakingPartRefusal | "no-such-consultation" | "no-such-question" | AttachmentRefusal;
    };

/**
 * Answers a question with a file, unsent; one that was there before is replaced. The file is kept before
 * its row is written: what is named can always be read, and a refusal leaves no file behind.
 */
export async function saveFile(
  db: Db,
  storage: Storage,
  actor: Actor,
  consultationId: string,
  input: { questionId: string; file: File; territoryId: string | null; language: Language },
  now = new Date(),
): Promise<FileSaved> {
  const { questionId, file, territoryId, language } = input;
  const content = new Uint8Array(await file.arrayBuffer());
  const type = await typeOf(content);
  const id = newId();
  const storageKey = `attachments/${id}`;
  const unfit = attachmentRefusal({ bytes: content.length, type }, "any");
  if (unfit) return { ok: false, refusal: unfit };

  await storage.put(storageKey, content);
  const what = { by: actor, at: now, name: "response.saved", consultationId };
  const saved = await removingOnError(storage, storageKey, () =>
    act<FileSaved>(db, what, async (trx) => {
      const draft = await draftFor(trx, actor, consultationId, { territoryId, language }, now);
      if (!draft.ok) return draft;
      const question = (await questionsOf(trx, consultationId)).find((one) => one.id === questionId);
      if (question?.kind !== "file") return { ok: false, refusal: "no-such-question" };
      const refusal = attachmentRefusal({ bytes: content.length, type }, question.settings.accepts);
      if (refusal) return { ok: false, refusal };
      const participantId = draft.participant.id;
      if ((await howMany(trx, participantId)) >= mostAttachments) {
        return { ok: false, refusal: "file-too-many" };
      }
      const fileName = cleanFileName(file.name, type as DocumentType);
      await trx
        .insertInto("attachment")
        .values({
          id,
          consultationId,
          questionId,
          participantId,
          fileName,
          mediaType: type as DocumentType,
          bytes: content.length,
          sha256: createHash("sha256").update(content).digest("hex"),
          storageKey,
          uploadedAt: now.toISOString(),
        })
        .execute();
      const answer = { value: { attachmentId: id, fileName }, text: "" };
      await keepAnswer(trx, draft.response, { question, answer, language });
      return { ok: true, responseId: draft.responseId };
    }),
  );
  if (!saved.ok) await storage.remove(storageKey);
  return saved;
}

/** Why this file would not answer such a question, without keeping anything of it; null when it would. */
export async function fileRefusal(
  file: File,
  accepts: Settings<"file">["accepts"],
): Promise<AttachmentRefusal | null> {
  const content = new Uint8Array(await file.arrayBuffer());
  return attachmentRefusal({ bytes: content.length, type: await typeOf(content) }, accepts);
}

/** Bytes; more would let a hostile file make the detection work. */
const enoughForType = 4100;

async function typeOf(content: Uint8Array): Promise<string | undefined> {
  return (await fileTypeFromBuffer(content.subarray(0, enoughForType)))?.mime;
}

async function howMany(trx: Db, participantId: string): Promise<number> {
  const row = await trx
    .selectFrom("attachment")
    .select((select) => select.fn.countAll().as("n"))
    .where("participantId", "=", participantId)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export function attachmentById(db: Db, id: string): Promise<Attachment | undefined> {
  return db.selectFrom("attachment").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Whether the answer it belongs to was sent, and so is there for more than its author. */
export async function isSent(db: Db, attachment: Attachment): Promise<boolean> {
  const entry = await entriesNaming(db, attachment)
    .where("value", "like", namedBy(attachment))
    .executeTakeFirst();
  return entry !== undefined;
}

const day = 24 * 60 * 60_000;

/** Files that no answer names any more, a day after they came. */
export async function dropOldAttachments(db: Db, storage: Storage, now: Date) {
  const before = new Date(now.getTime() - day).toISOString();
  for (let after = ""; ; ) {
    const old = await db
      .selectFrom("attachment")
      .selectAll()
      .where("uploadedAt", "<", before)
      .where("id", ">", after)
      .orderBy("id")
      .limit(500)
      .execute();
    if (old.length === 0) return;
    after = old.at(-1)!.id;
    for (const attachment of old) await dropUnlessNamed(db, storage, attachment);
  }
}

/** The row goes before the file: what is named can always be read. */
async function dropUnlessNamed(db: Db, storage: Storage, attachment: Attachment) {
  const name = namedBy(attachment);
  const entry = await entriesNaming(db, attachment)
    .where((on) => on.or([on("value", "like", name), on("draftValue", "like", name)]))
    .executeTakeFirst();
  if (entry) return;
  await db.deleteFrom("attachment").where("id", "=", attachment.id).execute();
  await storage.remove(attachment.storageKey);
}

function entriesNaming(db: Db, { participantId, questionId }: Attachment) {
  return db
    .selectFrom("entry")
    .select("id")
    .where("participantId", "=", participantId)
    .where("questionId", "=", questionId);
}

function namedBy({ id }: Attachment): string {
  return `%"attachmentId":"${id}"%`;
}
