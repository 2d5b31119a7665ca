import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { openLog } from "#app/http/log.ts";
import { createPageCache } from "#app/http/page-cache/page-cache.server.ts";
import type { Db } from "#db/schema.ts";
import { afterThisFile } from "#tests/support/after-file.ts";

export const origin = "http://localhost:3000";

interface Options {
  db: Db;
  portal: (request: Request) => Promise<Response>;
  databaseUrl?: string;
  mostBytes?: number;
}

/** What was answered, and by whom: "memory" also for a page that was made for all who asked. */
export interface Answered {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A page cache behind a real server; what it does not answer, the portal does. */
export async function aPageCache({ db, portal, databaseUrl = "", mostBytes = 1_000_000 }: Options) {
  const environment = { origin, databaseUrl, replicaUrl: null };
  const cache = createPageCache({ db, portal, environment, log: openLog("fatal"), mostBytes });
  const server = createServer(async (incoming, outgoing) => {
    if (cache.answerAtOnce(incoming, outgoing) || (await cache.answer(incoming, outgoing))) return;
    outgoing.writeHead(200, { "X-Made-For": "you" }).end("made for you");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  afterThisFile(async () => {
    server.closeAllConnections();
    server.close();
    await cache.close();
  });
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    asked(port, path, headers, method);
  return { cache, get };
}

function asked(port: number, path: string, headers: Record<string, string>, method: string) {
  return new Promise<Answered>((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const isZipped = answer.headers["content-encoding"] === "gzip" && bytes.length > 0;
        const body = (isZipped ? gunzipSync(bytes) : bytes).toString();
        resolve({ status: answer.statusCode!, headers: answer.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

/** A portal that says how often it was asked, by whom, and for what. */
export function countingPortal(
  body: (asked: Request, count: number) => string = (_, count) => `page ${count}`,
) {
  const requests: Request[] = [];
  async function portal(request: Request) {
    requests.push(request);
    const count = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return new Response(body(request, count), { headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
  return { portal, requests };
}
