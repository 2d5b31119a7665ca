import { heard } from "#app/domain/page-change/hearsay.server.ts";
import { everyTopic } from "#app/domain/page-change/page-change.ts";
import { watchPostgres } from "#app/domain/page-change/watch-postgres.server.ts";
import { isPostgres, isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";
import type { SqliteAdapter } from "#db/sqlite/dialect.ts";

export interface PageWatch {
  stop: () => Promise<void>;
}

const lookEachMs = 1000;

/**
 * Hears of what other processes change in this database, and tells them what this one does.
 * @param url  of the same database, for a connection of its own
 */
export function watchPages(db: Db, url: string): PageWatch {
  return isPostgresDb(db) && isPostgres(url) ? watchPostgres(db, url) : watchFile(db);
}

/** Who else writes into the file (an import, the process that takes over) tells nobody what: so everything changed. */
function watchFile(db: Db): PageWatch {
  const { writing } = db.getExecutor().adapter as SqliteAdapter;
  let seen = writing.othersVersion;
  const timer = setInterval(() => {
    const now = writing.othersVersion;
    if (now === seen) return;
    seen = now;
    heard(db, [everyTopic]);
  }, lookEachMs);
  timer.unref();
  return { stop: async () => clearInterval(timer) };
}
