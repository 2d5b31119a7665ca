import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import {
  actAsLead,
  actOnDraft,
  type DraftRefusal,
  type LeadRefusal,
} from "#app/domain/consultation/lead-act.server.ts";
import {
  cleanFileName,
  type Document,
  type DocumentInput,
  type DocumentRefusal,
  type DocumentType,
  documentRefusal,
} from "#app/domain/document/document.ts";
import { removingOnError, type Storage } from "#app/domain/document/storage.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** Bytes; more would let a hostile file make the detection work. */
const enoughForType = 4100;

export type Attached =
  | { ok: true; id: string; subjectId: string }
  | { ok: false; refusal: LeadRefusal | DocumentRefusal };

/**
 * Adds a document to a consultation, before its publication or after it. The file is kept before its
 * row is written: what is listed can always be read, and a refusal leaves no file behind.
 */
export async function attachDocument(
  db: Db,
  storage: Storage,
  actor: Actor,
  consultationId: string,
  { title, file }: DocumentInput,
  now = new Date(),
): Promise<Attached> {
  const content = new Uint8Array(await file.arrayBuffer());
  const sha256 = createHash("sha256").update(content).digest("hex");
  const type = (await fileTypeFromBuffer(content.subarray(0, enoughForType)))?.mime;
  const id = newId();
  const storageKey = `documents/${id}`;

  const unfit = documentRefusal({ bytes: content.length, type, sha256 }, []);
  if (unfit) return { ok: false, refusal: unfit };
  await storage.put(storageKey, content);

  const what = { by: actor, at: now, name: "document.attached", consultationId, subjectId: id };
  const attached = await removingOnError(storage, storageKey, () =>
    actAsLead<Attached>(db, what, async (trx) => {
      const others = await documentsOf(trx, consultationId);
      const refusal = documentRefusal({ bytes: content.length, type, sha256 }, others);
      if (refusal) return { ok: false, refusal };
      await trx
        .insertInto("document")
        .values({
          id,
          consultationId,
          title,
          fileName: cleanFileName(file.name, type as DocumentType),
          mediaType: type as DocumentType,
          bytes: content.length,
          sha256,
          storageKey,
          uploadedBy: actor.personId,
          uploadedAt: now.toISOString(),
        })
        .execute();
      return { ok: true, id, subjectId: id };
    }),
  );
  // Sent twice: the first one is there already.
  if (!attached.ok || attached.id !== id) await storage.remove(storageKey);
  return attached;
}

export type Removed = { ok: true } | { ok: false; refusal: DraftRefusal };

/** Only before publication: what citizens may have read and answered stays readable. */
export async function removeDocument(
  db: Db,
  storage: Storage,
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<Removed> {
  const document = await documentById(db, id);
  if (!document) return { ok: false, refusal: "gone" };
  const { consultationId, storageKey } = document;
  const what = { by: actor, at: now, name: "document.removed", consultationId, subjectId: id };
  const removed = await actOnDraft<Removed>(db, what, async (trx) => {
    const deleted = await trx.deleteFrom("document").where("id", "=", id).executeTakeFirst();
    if (Number(deleted.numDeletedRows) === 0) return { ok: false, refusal: "gone" };
    return { ok: true };
  });
  if (removed.ok) await storage.remove(storageKey);
  return removed;
}

/** In the order they were added. */
export function documentsOf(db: Db, consultationId: string): Promise<Document[]> {
  return db
    .selectFrom("document")
    .selectAll()
    .where("consultationId", "=", consultationId)
    .orderBy("uploadedAt")
    .orderBy("id")
    .execute();
}

export function documentById(db: Db, id: string): Promise<Document | undefined> {
  return db.selectFrom("document").selectAll().where("id", "=", id).executeTakeFirst();
}
