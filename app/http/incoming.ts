import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequest } from "@remix-run/node-fetch-server";

/**
 * What came over the wire as a Request, under the portal's own name whatever the sender calls it;
 * null for what no browser sends ("TRACE", "GET http://…"), of which no Request can be made.
 * @param read  its body, where that was read already
 */
export function requestOf(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
  read: Buffer | null = null,
): Request | null {
  const { protocol, host } = new URL(origin);
  const url = `${origin}${incoming.url}`;
  if (!incoming.url?.startsWith("/") || !URL.canParse(url) || incoming.method === "TRACE") return null;
  const request = createRequest(incoming, outgoing, { protocol, host });
  return read ? new Request(request, { body: new Uint8Array(read) }) : request;
}
