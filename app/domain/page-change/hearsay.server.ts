import { onPagesChanged, pagesChanged } from "#app/domain/page-change/page-change.server.ts";
import type { Topic } from "#app/domain/page-change/page-change.ts";
import type { Db } from "#db/schema.ts";

/** Whether what is being told now was heard from another process: that one told everybody itself. */
let isHearsay = false;

/** Tells this process what another one changed. */
export function heard(db: Db, topics: readonly Topic[]) {
  isHearsay = true;
  try {
    pagesChanged(db, topics);
  } finally {
    isHearsay = false;
  }
}

/** What this process itself changed. */
export function onOwnChange(db: Db, listener: (topics: readonly Topic[]) => void): () => void {
  return onPagesChanged(db, (topics) => {
    if (!isHearsay) listener(topics);
  });
}
