import { AsyncLocalStorage } from "node:async_hooks";
import type { Span } from "@opentelemetry/api";

/** What every line of the log says of the request or the job that it was written in. */
export interface Underway {
  requestId?: string;
  jobId?: string;
  /** For traces: what an act is a part of. */
  span?: Span;
}

const underway = new AsyncLocalStorage<Underway>();

export function during<Result>(what: Underway, work: () => Result): Result {
  return underway.run(what, work);
}

export function nowUnderway(): Underway {
  return underway.getStore() ?? {};
}
