import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readEnvironment } from "#app/http/environment.ts";
import { createListener } from "#app/http/listener.ts";
import { openLog } from "#app/http/log.ts";
import { createPageCache } from "#app/http/page-cache/page-cache.server.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { Browser } from "#tests/support/app.ts";
import { origin } from "#tests/support/page-cache.ts";

/** The portal behind a real server that keeps pages, and a browser that comes to it over the wire. */
export async function served({ portal, db }: Browser) {
  const read = readEnvironment({ CABILDO_DEMO: "off", ORIGIN: origin });
  if (!read.ok) throw new Error(read.sentence);
  const { environment } = read;
  const log = openLog("silent");
  const cache = createPageCache({
    db,
    portal: (request) => portal(request, ""),
    environment,
    log,
    mostBytes: 64e6,
  });
  const listener = createListener({
    pages: { serve: () => false, build: { routes: {} } as never, close: async () => {} },
    portal,
    environment,
    log,
    cache,
    vote: async () => null,
    watch: (_incoming, _outgoing, answer) => answer(),
  });
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  afterThisFile(async () => {
    server.closeAllConnections();
    server.close();
    await cache.close();
  });
  const overTheWire = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    for (const name of ["Host", "Content-Length"]) headers.delete(name);
    if (headers.get("Cookie") === "") headers.delete("Cookie");
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
      method: request.method,
      headers,
      redirect: "manual",
      ...(request.method === "POST" ? { body: await request.arrayBuffer() } : {}),
    });
  };
  return { browser: new Browser(overTheWire, db), cache };
}
