import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequest } from "@remix-run/node-fetch-server";

/**
 * What came over the wire as a Request, under the portal's own name whatever the sender calls it;
 * null for what no browser sends ("TRACE", "GET http://…"), of which no Request can be made.
 */
export function requestOf(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
): Request | null {
  const { protocol, host } = new URL(origin);
  const url = `${origin}${incoming.url}`;
  if (!incoming.url?.startsWith("/") || !URL.canParse(url) || incoming.method === "TRACE") return null;
  return createRequest(incoming, outgoing, { protocol, host });
}
