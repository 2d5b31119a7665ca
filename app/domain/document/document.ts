import { z } from "zod";
import { oneLine } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Schema } from "#db/schema.ts";

export type Document = Schema["document"];

export const largestDocument = 10 * 1024 * 1024;
export const mostDocuments = 10;
export const documentTitleLength = { min: 3, max: 150 };

/** What browsers show without running anything, by the type their first bytes give. */
export const acceptedTypes = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
} as const;
export type DocumentType = keyof typeof acceptedTypes;

/** For the `accept` of a file field; the server looks at the content, not at the name. */
export const acceptedFiles = ".pdf,.png,.jpg,.jpeg,.webp";

const { min, max } = documentTitleLength;

export const DocumentInput = z.object({
  title: z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(min, msg("form.too-short", { min })).max(max, msg("form.too-long", { max }))),
  file: z.instanceof(File, { message: msg("form.missing") }),
});
export type DocumentInput = z.infer<typeof DocumentInput>;

export type DocumentRefusal =
  | "document-empty"
  | "document-too-large"
  | "document-wrong-type"
  | "document-too-many"
  | "document-twice";

/** Why these bytes cannot be attached; null when they can. `type` is what their content says they are. */
export function documentRefusal(
  { bytes, type, sha256 }: { bytes: number; type: string | undefined; sha256: string },
  others: readonly Pick<Document, "sha256">[],
): DocumentRefusal | null {
  if (bytes === 0) return "document-empty";
  if (bytes > largestDocument) return "document-too-large";
  if (!isAccepted(type)) return "document-wrong-type";
  if (others.some((other) => other.sha256 === sha256)) return "document-twice";
  if (others.length >= mostDocuments) return "document-too-many";
  return null;
}

export function isAccepted(type: string | undefined): type is DocumentType {
  return type !== undefined && Object.hasOwn(acceptedTypes, type);
}

/**
 * A name that every system can keep: the last part of a path, letters, digits and hyphens without
 * accents, and the extension that the content asks for.
 */
export function cleanFileName(name: string, type: DocumentType): string {
  const stem = name
    .replace(/^.*[/\\]/s, "")
    .replace(/\.[^.]*$/s, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return `${stem || "document"}.${acceptedTypes[type]}`;
}
