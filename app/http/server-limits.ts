import type { ServerOptions } from "node:http";

/**
 * How long a client may take, and how much it may send, before it costs others: node's own are 60 seconds
 * for headers, looked at every 30.
 */
export function serverLimits({ trustProxy }: { trustProxy: boolean }): ServerOptions {
  return {
    /** 2 kB of headers come within seconds even over GPRS; whoever drips them holds a connection for nothing. */
    headersTimeout: 20_000,
    /** A file of 10 MB over a slow 3G (300 kbit/s) takes 280 seconds. */
    requestTimeout: 300_000,
    /** So that both are noticed within seconds. */
    connectionsCheckingInterval: 5_000,
    /**
     * A page and its style sheet come over one connection; then it is worth less than its memory. A proxy
     * closes first (nginx after 60 seconds, Caddy after 120 unless told): otherwise it would send into a
     * connection that is just being closed.
     */
    keepAliveTimeout: trustProxy ? 75_000 : 5_000,
    /** Cookies and the longest search together stay under 8 kB. */
    maxHeaderSize: 16_384,
  };
}

/** How many connections may wait to be taken in; the system may allow fewer (net.core.somaxconn). */
export const backlog = 4096;
