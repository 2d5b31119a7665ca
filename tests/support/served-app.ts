import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { createListener } from "#app/http/listener.ts";
import { openLog } from "#app/http/log.ts";
import type { Metrics } from "#app/http/metrics.ts";
import { createPageCache } from "#app/http/page-cache/page-cache.server.ts";
import { noPages } from "#app/http/pages.ts";
import { watchRequests } from "#app/http/request-watch.ts";
import { routePatterns } from "#app/http/route-pattern.ts";
import type { Tracing } from "#app/http/tracing.ts";
import type { Db } from "#db/schema.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { anApp, Browser, everyRoute, testEnvironment } from "#tests/support/app.ts";

export interface ServedOptions {
  /** Of the database, where it is not an SQLite file. */
  databaseUrl?: string;
  /** The address that its browser comes from. */
  from?: string;
  log?: Logger;
  metrics?: Metrics;
  tracing?: Tracing | null;
  /** Of the pages that are kept for several readers; none unless told otherwise. */
  mostBytes?: number;
}

/** The portal behind its real listener, as behind a proxy: a browser that goes there over the network. */
export async function servedApp(
  db: Db,
  {
    databaseUrl,
    from = "192.0.2.1",
    log = openLog("silent"),
    metrics,
    tracing,
    mostBytes = 0,
  }: ServedOptions = {},
) {
  const environment = testEnvironment({ trustProxy: true, ...(databaseUrl && { databaseUrl }) });
  const { portal } = await anApp(db, { log, environment });
  const cache = createPageCache({ db, portal, environment, log, mostBytes });
  const patternOf = routePatterns((await everyRoute()).routes);
  const watch = watchRequests({ log, trustProxy: true, patternOf, metrics, tracing });
  const listener = createListener({
    pages: noPages(),
    portal,
    environment,
    log,
    cache,
    vote: async () => null,
    watch,
  });
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  afterThisFile(async () => {
    server.closeAllConnections();
    server.close();
    await cache.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = new Browser((request) => overTheNetwork(request, url, from), db);
  return { url, browser, cache };
}

async function overTheNetwork(request: Request, url: string, from: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  for (const name of ["Host", "Content-Length"]) headers.delete(name);
  if (headers.get("Cookie") === "") headers.delete("Cookie");
  headers.set("X-Forwarded-For", from);
  const body = request.method === "POST" ? await request.arrayBuffer() : undefined;
  return fetch(`${url}${pathname}${search}`, { method: request.method, headers, body, redirect: "manual" });
}
