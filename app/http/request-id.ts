import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

const wellFormed = /^[\w-]{8,64}$/;

/** Twelve characters, which a person can read out; or what the proxy called the request already. */
export function requestIdOf(incoming: IncomingMessage, trustProxy: boolean): string {
  const given = trustProxy ? incoming.headers["x-request-id"] : undefined;
  return typeof given === "string" && wellFormed.test(given) ? given : newRequestId();
}

export function newRequestId(): string {
  return randomUUID().slice(-12);
}
