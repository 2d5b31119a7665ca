import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { isStorageKey, type Storage } from "#app/domain/document/storage.ts";
import { newId } from "#db/id.ts";

export type { Storage };

/** Keeps files in a folder that only the portal's own user can read. */
export function diskStorage(folder: string): Storage {
  return {
    async put(key, content) {
      const path = pathOf(folder, key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const unfinished = `${path}.${newId()}.part`;
      try {
        await writeDurably(unfinished, content);
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      await flush(dirname(path));
    },

    async get(key) {
      const path = pathOf(folder, key);
      try {
        const file = await open(path, "r");
        return Readable.toWeb(file.createReadStream()) as unknown as ReadableStream<Uint8Array>;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async remove(key) {
      await rm(pathOf(folder, key), { force: true });
    },
  };
}

function pathOf(folder: string, key: string): string {
  if (!isStorageKey(key)) throw new Error(`Not a storage key: ${JSON.stringify(key.slice(0, 100))}`);
  return join(folder, key);
}

async function writeDurably(path: string, content: Uint8Array | ReadableStream<Uint8Array>) {
  const file = await open(path, "wx", 0o600);
  try {
    if (content instanceof Uint8Array) await file.writeFile(content);
    else await file.writeFile(Readable.fromWeb(content as NodeReadableStream<Uint8Array>));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The file's name is in its folder, and the folder has to reach the disk too. */
async function flush(folder: string) {
  const directory = await open(folder, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

function isMissing(error: unknown): boolean {
  return (error as { code?: string }).code === "ENOENT";
}
