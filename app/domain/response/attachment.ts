import { type DocumentType, isAccepted } from "#app/domain/document/document.ts";
import { largestAttachment } from "#app/domain/question/limits.ts";
import type { Settings } from "#app/domain/question/settings.ts";
import type { Schema } from "#db/schema.ts";

export type Attachment = Schema["attachment"];

/** Bytes. */
export const largestFile = largestAttachment.megabytes * 1024 * 1024;
/** Files that one participant may keep here at a time, replaced ones of the last day among them. */
export const mostAttachments = 20;

type Accepts = Settings<"file">["accepts"];

/** For the `accept` of a file field; the server looks at the content, not at the name. */
export const attachmentFiles: Record<Accepts, string> = {
  documents: ".pdf",
  images: ".png,.jpg,.jpeg,.webp",
  any: ".pdf,.png,.jpg,.jpeg,.webp",
};

export type AttachmentRefusal = "file-empty" | "file-too-large" | "file-wrong-type" | "file-too-many";

/** Why these bytes do not answer such a question; null when they do. `type` is what their content says they are. */
export function attachmentRefusal(
  { bytes, type }: { bytes: number; type: string | undefined },
  accepts: Accepts,
): AttachmentRefusal | null {
  if (bytes === 0) return "file-empty";
  if (bytes > largestFile) return "file-too-large";
  if (!isAccepted(type) || !fits(type, accepts)) return "file-wrong-type";
  return null;
}

function fits(type: DocumentType, accepts: Accepts): boolean {
  const isImage = type.startsWith("image/");
  return accepts === "any" || (accepts === "images") === isImage;
}
