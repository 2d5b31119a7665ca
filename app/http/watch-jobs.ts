import { during } from "#app/http/log-underway.ts";
import type { Tracing } from "#app/http/tracing.ts";

/** Does a job so that every line of the log that comes of it says which it was. */
export function asJob<Result>(
  { id, name }: { id: string; name: string },
  tracing: Tracing | null | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  return during({ jobId: id }, () => (tracing ? tracing.within(`job ${name}`, {}, work) : work()));
}
