import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Storage } from "#app/domain/document/storage.ts";
import { diskStorage } from "#app/http/storage.server.ts";
import { afterThisFile } from "#tests/support/after-file.ts";

/** An empty folder that goes when the test file is over. */
export function aStorage(): Storage {
  const folder = mkdtempSync(join(tmpdir(), "cabildo-documents-"));
  afterThisFile(() => rmSync(folder, { recursive: true }));
  return diskStorage(folder);
}
