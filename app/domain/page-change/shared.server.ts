import { isListenedTo, versionOf } from "#app/domain/page-change/page-change.server.ts";
import type { Topic } from "#app/domain/page-change/page-change.ts";
import { BoundedMap } from "#db/bounded-map.ts";
import type { Db } from "#db/schema.ts";

interface Shared {
  version: number;
  readAt: number;
  result: Promise<unknown>;
}

/** What also depends on the time of day is read again after so long. */
const longestMs = 1000;
const mostKept = 1000;

const all = new WeakMap<object, BoundedMap<string, Shared>>();

/**
 * What many readers see alike is read once for all who ask for it in the same second, until it changes. It must
 * hold nothing that is one reader's own.
 * @param topic    what it rests on
 * @param key      what it is, with all it depends on
 * @param isFresh  the reader has just acted, perhaps through another process: it is read for them anew
 */
export function shared<Result>(
  db: Db,
  topic: Topic,
  key: string,
  read: () => Promise<Result>,
  isFresh = false,
): Promise<Result> {
  if (isFresh || db.isTransaction || !isListenedTo(db)) return read();
  const { adapter } = db.getExecutor();
  const kept = all.get(adapter) ?? new BoundedMap<string, Shared>(mostKept);
  all.set(adapter, kept);
  const version = versionOf(db, topic);
  const known = kept.get(key);
  const now = performance.now();
  if (known && known.version === version && now - known.readAt < longestMs)
    return known.result as Promise<Result>;
  const made: Shared = { version, readAt: now, result: read() };
  kept.delete(key);
  kept.set(key, made);
  made.result.catch(() => {
    if (kept.get(key) === made) kept.delete(key);
  });
  return made.result as Promise<Result>;
}
