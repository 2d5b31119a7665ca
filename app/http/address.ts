import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/**
 * Who a request is counted as. One subscriber is given a whole /64 of IPv6 addresses and could use
 * another one each time: they count as one.
 */
export function addressOf(incoming: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? incoming.headers["x-forwarded-for"]?.toString().split(",").at(-1)?.trim()
    : "";
  return networkOf(forwarded || incoming.socket.remoteAddress || "unknown");
}

export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/s, "");
  if (!isIPv6(plain)) return plain;
  const [head = [], tail = []] = plain.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  const network = [...head, ...zeros, ...tail].slice(0, 4).map((group) => Number.parseInt(group, 16));
  return `${network.map((group) => group.toString(16)).join(":")}::/64`;
}
