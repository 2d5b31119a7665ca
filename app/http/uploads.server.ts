import {
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from "@remix-run/form-data-parser";
import { msg } from "#app/i18n/message-reference.ts";

export interface FormLimits {
  /** Files in one form. */
  files: number;
  /** Bytes of one file. */
  fileBytes: number;
  /** Fields and files together. */
  parts: number;
  /** Bytes of the whole form without its files. */
  fieldBytes: number;
}

const megabyte = 1024 * 1024;
const tooLarge = [
  MaxFileSizeExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
];

/** For a form without files; a form that takes some says so: `{ ...plainForm, files: 1 }`. */
export const plainForm: FormLimits = { files: 0, fileBytes: 10 * megabyte, parts: 500, fieldBytes: megabyte };

/** `error` is a message reference, to be said of the form as a whole. */
export type FormRead = { ok: true; formData: FormData } | { ok: false; error: string };

/**
 * Reads a form that was sent, of either kind. The body is counted while it arrives, and reading stops
 * at the first byte over a limit: a length the client only claims is not relied on.
 */
export async function readForm(request: Request, limits: FormLimits = plainForm): Promise<FormRead> {
  const hasFiles = isMultipart(request);
  try {
    const formData = await parseFormData(request, {
      maxFiles: limits.files,
      maxFileSize: limits.files > 0 ? limits.fileBytes : limits.fieldBytes,
      maxParts: limits.parts,
      maxTotalSize: limits.fieldBytes + (hasFiles ? limits.files * limits.fileBytes : 0),
    });
    return { ok: true, formData };
  } catch (error) {
    return { ok: false, error: refusalOf(error, limits) };
  }
}

function isMultipart(request: Request): boolean {
  return request.headers.get("Content-Type")?.startsWith("multipart/form-data") ?? false;
}

/** What to tell whoever sent it. Whatever else goes wrong in here is in what was sent. */
function refusalOf(error: unknown, limits: FormLimits): string {
  if (error instanceof MaxFilesExceededError) return msg("form.file.too-many", { files: limits.files });
  if (error instanceof MaxFileSizeExceededError && limits.files > 0) {
    return msg("form.file.too-large", { megabytes: Math.floor(limits.fileBytes / megabyte) });
  }
  if (tooLarge.some((kind) => error instanceof kind)) return msg("form.too-large");
  return msg("form.unreadable");
}
