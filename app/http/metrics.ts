import type { IncomingMessage, ServerResponse } from "node:http";
import type { Pool } from "pg";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { type JobState, waitingIn } from "#app/http/metrics-waiting.ts";
import type { PageCacheStats } from "#app/http/page-cache/page-cache.server.ts";
import type { Answered } from "#app/http/request-watch.ts";
import { isSecret } from "#app/http/secret-compared.ts";
import { isPostgresDb, poolOf } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";
import type { SqliteAdapter } from "#db/sqlite/dialect.ts";

type PageCacheFigures = Pick<PageCacheStats, "hits" | "stale" | "misses" | "renders" | "bytes" | "dropped">;

export interface Metrics {
  /** Answers whoever asks for them; false when there is no token, so that nobody may. */
  answer: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
  answered: (request: Answered) => void;
  acted: (name: string) => void;
}

interface Sources {
  db: Db;
  /** null: nobody may read them, and nothing is counted. */
  token: string | null;
  pageCache?: PageCacheFigures;
}

/** For Prometheus: everything that it may ask about this process, and what waits in the database. */
export function openMetrics({ db, token, pageCache }: Sources): Metrics {
  if (!token) return { answer: () => false, answered() {}, acted() {} };
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "cabildo_requests_total",
    help: "Requests answered by the portal itself, not from memory",
    labelNames: ["method", "route", "status"] as const,
    registers,
  });
  const seconds = new Histogram({
    name: "cabildo_request_seconds",
    help: "From the request to the last byte of its answer",
    labelNames: ["method"] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const sent = new Counter({ name: "cabildo_sent_bytes_total", help: "Sent in those answers", registers });
  const acts = new Counter({
    name: "cabildo_acts_total",
    help: "Acts that were done, by name",
    labelNames: ["act"] as const,
    registers,
  });
  collectWaiting(registry, db);
  if (isPostgresDb(db)) collectPool(registry, poolOf(db));
  else collectWriter(registry, (db.getExecutor().adapter as SqliteAdapter).writing);
  if (pageCache) collectPageCache(registry, pageCache);

  return {
    answer(incoming, outgoing) {
      const given = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? "")?.[1] ?? "";
      if (isSecret(given, token)) void tell(registry, outgoing);
      else outgoing.writeHead(401, { "WWW-Authenticate": "Bearer", "Cache-Control": "no-store" }).end();
      return true;
    },
    answered({ method, route, status, ms, bytes }) {
      requests.inc({ method, route, status: status === 499 ? "left" : `${Math.floor(status / 100)}xx` });
      seconds.observe({ method }, ms / 1000);
      sent.inc(bytes);
    },
    acted: (act) => acts.inc({ act }),
  };
}

async function tell(registry: Registry, outgoing: ServerResponse) {
  try {
    const text = await registry.metrics();
    outgoing.writeHead(200, { "Content-Type": registry.contentType, "Cache-Control": "no-store" }).end(text);
  } catch {
    // The database does not answer, which /healthz says too.
    outgoing.writeHead(503, { "Content-Type": "text/plain", "Cache-Control": "no-store" }).end();
  }
}

/** The same from every process on one database. */
function collectWaiting(registry: Registry, db: Db) {
  const registers = [registry];
  const letters = new Gauge({ name: "cabildo_mail_waiting", help: "Letters not sent yet", registers });
  const oldest = new Gauge({
    name: "cabildo_oldest_job_seconds",
    help: "How long the job that waits longest should have begun",
    registers,
  });
  new Gauge({
    name: "cabildo_jobs",
    help: "Jobs that are not done",
    labelNames: ["state"] as const,
    registers,
    async collect() {
      const now = await waitingIn(db, new Date());
      for (const state of Object.keys(now.jobs) as JobState[]) this.set({ state }, now.jobs[state]);
      letters.set(now.letters);
      oldest.set(now.oldest);
    },
  });
}

function collectWriter(registry: Registry, writing: SqliteAdapter["writing"]) {
  counted(registry, "cabildo_writes_total", "Acts and single writes, each durable", () => writing.acts);
  counted(registry, "cabildo_commits_total", "Commits that they shared", () => writing.commits);
  measured(registry, "cabildo_writes_waiting", "Who waits for the one writer", () => writing.waiting);
}

function collectPool(registry: Registry, pool: Pool | null) {
  if (!pool) return;
  measured(registry, "cabildo_pool_connections", "Connections to PostgreSQL", () => pool.totalCount);
  measured(registry, "cabildo_pool_idle", "Those that nobody uses", () => pool.idleCount);
  measured(registry, "cabildo_pool_waiting", "Queries that wait for one", () => pool.waitingCount);
}

function collectPageCache(registry: Registry, figures: PageCacheFigures) {
  counted(registry, "cabildo_page_cache_hits_total", "Pages given from memory", () => figures.hits);
  counted(registry, "cabildo_page_cache_stale_total", "Of these, a moment old", () => figures.stale);
  counted(registry, "cabildo_page_cache_misses_total", "Pages not found there", () => figures.misses);
  counted(registry, "cabildo_page_cache_renders_total", "Pages made for it", () => figures.renders);
  counted(registry, "cabildo_page_cache_dropped_total", "Pages dropped for others", () => figures.dropped);
  measured(registry, "cabildo_page_cache_bytes", "What they take", () => figures.bytes);
}

function measured(registry: Registry, name: string, help: string, now: () => number) {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(now());
    },
  });
}

/** What somebody else counts already. */
function counted(registry: Registry, name: string, help: string, now: () => number) {
  new Counter({
    name,
    help,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(now());
    },
  });
}
