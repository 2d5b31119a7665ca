import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { sendResponse } from "@remix-run/node-fetch-server";
import type { Logger } from "pino";
import { addressOf } from "#app/http/address.ts";
import { cutOffWhenSlow } from "#app/http/admission/cut-off.ts";
import { compressed } from "#app/http/compress.ts";
import { actedCookie } from "#app/http/cookies.server.ts";
import type { Environment } from "#app/http/environment.ts";
import { requestOf } from "#app/http/incoming.ts";
import type { PageCache } from "#app/http/page-cache/page-cache.server.ts";
import type { Pages } from "#app/http/pages.ts";
import type { Portal } from "#app/http/portal.server.ts";
import type { QuickVote } from "#app/http/quick-vote.server.ts";
import type { RequestWatch } from "#app/http/request-watch.ts";
import { isUnavailable } from "#db/unavailable.ts";

interface Parts {
  pages: Pages;
  portal: Portal;
  environment: Environment;
  log: Logger;
  cache: PageCache;
  vote: QuickVote;
  watch: RequestWatch;
}

/** What is done with every request, the quickest answer first: a page from memory, a file, a vote, then the portal. */
export function createListener({
  pages,
  portal,
  environment,
  log,
  cache,
  vote,
  watch,
}: Parts): RequestListener {
  return (incoming, outgoing) => {
    if (!cache.answerAtOnce(incoming, outgoing)) void answerFully(incoming, outgoing);
  };

  async function answerFully(incoming: IncomingMessage, outgoing: ServerResponse) {
    if (await pages.serve(incoming, outgoing)) return;
    await watch(incoming, outgoing, () => answer(incoming, outgoing));
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
    try {
      if (await cache.answer(incoming, outgoing)) return;
      cutOffWhenSlow(incoming);
      const address = addressOf(incoming, environment.trustProxy);
      const read = await vote(incoming, outgoing, address);
      if (read === "answered") return;
      const request = requestOf(incoming, outgoing, environment.origin, read);
      if (!request) {
        outgoing.writeHead(400, { "Content-Type": "text/plain" }).end("bad request\n");
        return;
      }
      const response = await compressed(request, await made(request, address));
      // What is left of a form that was refused unread must not be taken for the next request.
      if (!incoming.complete) outgoing.setHeader("Connection", "close");
      await sendResponse(outgoing, response);
    } catch (error) {
      // Whoever asked has left.
      if (outgoing.destroyed) return;
      log.error({ err: error }, "a request could not be answered");
      // Half of an answer must not look like the whole of it.
      if (outgoing.headersSent) outgoing.destroy();
      else {
        const headers = { "Content-Type": "text/plain", "Retry-After": "3" };
        outgoing.writeHead(isUnavailable(error) ? 503 : 500, headers).end();
      }
    }
  }

  async function made(request: Request, address: string): Promise<Response> {
    const response = await portal(request, address);
    const { headers } = response;
    if (request.method === "POST") headers.append("Set-Cookie", actedCookie(environment.origin));
    // What sets a cookie is for one reader, whatever the page says of itself.
    if (headers.has("Set-Cookie") && headers.get("Cache-Control")?.startsWith("public")) {
      headers.set("Cache-Control", "private, no-store");
    }
    return response;
  }
}
