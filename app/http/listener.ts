import type { RequestListener } from "node:http";
import { sendResponse } from "@remix-run/node-fetch-server";
import type { Logger } from "pino";
import { addressOf } from "#app/http/address.ts";
import { compressed } from "#app/http/compress.ts";
import type { Environment } from "#app/http/environment.ts";
import { requestOf } from "#app/http/incoming.ts";
import type { Pages } from "#app/http/pages.ts";
import type { Portal } from "#app/http/portal.server.ts";

interface Parts {
  pages: Pages;
  portal: Portal;
  environment: Environment;
  log: Logger;
}

/** What is done with every request, the quickest answer first: a file, then a page. */
export function createListener({ pages, portal, environment, log }: Parts): RequestListener {
  return async (incoming, outgoing) => {
    try {
      if (await pages.serve(incoming, outgoing)) return;
      const request = requestOf(incoming, outgoing, environment.origin);
      if (!request) {
        outgoing.writeHead(400, { "Content-Type": "text/plain" }).end("bad request\n");
        return;
      }
      const address = addressOf(incoming, environment.trustProxy);
      await sendResponse(outgoing, await compressed(request, await portal(request, address)));
    } catch (error) {
      log.error({ err: error }, "a request could not be answered");
      // Half of an answer must not look like the whole of it.
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500, { "Content-Type": "text/plain" }).end();
    }
  };
}
