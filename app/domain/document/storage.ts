/** Where files are kept: a folder today, a bucket tomorrow. Keys are like "documents/0190f3c2-…". */
export interface Storage {
  /** Whole or not at all: after a crash there is no half of a file. */
  put(key: string, content: Uint8Array | ReadableStream<Uint8Array>): Promise<void>;
  get(key: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Nothing happens when there is no such file. */
  remove(key: string): Promise<void>;
}

/** Parts of letters, digits and hyphens; nothing that could climb out of a folder. */
export function isStorageKey(key: string): boolean {
  return key.length <= 200 && /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*$/.test(key);
}

/** What the work was to refer to goes when it fails. */
export async function removingOnError<Result>(storage: Storage, key: string, work: () => Promise<Result>) {
  try {
    return await work();
  } catch (error) {
    await storage.remove(key);
    throw error;
  }
}
