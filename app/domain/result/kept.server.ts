import type { Db } from "#db/schema.ts";

interface Kept<Result> {
  result: Promise<Result>;
  /** When it was begun, and how long it took; null while it is made. */
  at: Date;
  took: number | null;
}

/** What takes longer than this is kept for a while. */
const worthKeeping = 250;
/** So many times as long as it took, so that figures take no more than a twentieth of the machine. */
const times = 20;
const mostKept = 500;

const all = new WeakMap<Db, Map<string, Kept<unknown>>>();

/**
 * Made anew at every reading while that is quick; kept for a while when it is not, and made once for
 * all who ask for it meanwhile.
 * @returns  the result and when it was counted
 */
export async function kept<Result>(
  db: Db,
  key: string,
  make: () => Promise<Result>,
  now = new Date(),
): Promise<{ result: Result; at: string }> {
  const mine = all.get(db) ?? new Map<string, Kept<unknown>>();
  all.set(db, mine);
  const known = mine.get(key) as Kept<Result> | undefined;
  if (known && isFresh(known, now)) return { result: await known.result, at: known.at.toISOString() };
  const begun = performance.now();
  const made: Kept<Result> = { result: make(), at: now, took: null };
  mine.set(key, made);
  if (mine.size > mostKept) mine.delete(mine.keys().next().value!);
  try {
    const result = await made.result;
    made.took = performance.now() - begun;
    if (made.took < worthKeeping) mine.delete(key);
    return { result, at: now.toISOString() };
  } catch (error) {
    mine.delete(key);
    throw error;
  }
}

function isFresh({ at, took }: Kept<unknown>, now: Date): boolean {
  return took === null || now.getTime() - at.getTime() < took * times;
}
