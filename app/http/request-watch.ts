import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { during } from "#app/http/log-underway.ts";
import type { Metrics } from "#app/http/metrics.ts";
import { requestIdOf } from "#app/http/request-id.ts";
import type { PatternOf } from "#app/http/route-pattern.ts";
import type { Tracing } from "#app/http/tracing.ts";

/** What is known of a request that was answered, without anything of who sent it. */
export interface Answered {
  method: string;
  /** Its route, never its address. */
  route: string;
  /** 499 when whoever asked left before. */
  status: number;
  ms: number;
  /** On the wire, headers too. */
  bytes: number;
}

/** Does the answering under the request's id, and notes how it went. */
export type RequestWatch = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: () => Promise<void>,
) => Promise<void>;

interface Parts {
  log: Logger;
  trustProxy: boolean;
  patternOf: PatternOf;
  metrics?: Metrics;
  tracing?: Tracing | null;
}

const methods = new Set(["GET", "HEAD", "POST"]);
/** Asked for every few seconds by machines. */
const machines = new Set(["/healthz", "/readyz", "/metrics"]);

export function watchRequests({ log, trustProxy, patternOf, metrics, tracing }: Parts): RequestWatch {
  return (incoming, outgoing, answer) => {
    if (incoming.url === "/metrics" && metrics?.answer(incoming, outgoing)) return Promise.resolve();
    const began = performance.now();
    const requestId = requestIdOf(incoming, trustProxy);
    const method = methods.has(incoming.method ?? "") ? incoming.method! : "other";
    const path = (incoming.url ?? "/").split("?", 1)[0]!;
    const route = machines.has(path) ? path : patternOf(path);
    const { socket } = incoming;
    const sentBefore = socket.bytesWritten;
    const span = tracing?.beginRequest({ method, route, requestId, parent: parentOf(incoming, trustProxy) });
    outgoing.setHeader("X-Request-Id", requestId);
    outgoing.once("close", () => {
      const answered: Answered = {
        method,
        route,
        status: outgoing.writableFinished ? outgoing.statusCode : 499,
        ms: Math.round((performance.now() - began) * 10) / 10,
        bytes: socket.bytesWritten - sentBefore,
      };
      metrics?.answered(answered);
      span?.end(answered);
      log[machines.has(route) ? "debug" : "info"]({ requestId, ...answered }, "answered");
    });
    return during({ requestId, span: span?.span }, answer);
  };
}

/** The trace that the proxy began, if it may be believed. */
function parentOf(incoming: IncomingMessage, trustProxy: boolean): string | undefined {
  const given = trustProxy ? incoming.headers.traceparent : undefined;
  return typeof given === "string" ? given : undefined;
}
