import type { ActWatch } from "#app/domain/act-watch.ts";
import type { Environment } from "#app/http/environment.ts";
import type { Metrics } from "#app/http/metrics.ts";
import type { Tracing } from "#app/http/tracing.ts";

/** Counts acts and traces them, by name; null where neither is asked for. */
export function actWatch(
  { metricsToken }: Pick<Environment, "metricsToken">,
  metrics: Metrics,
  tracing: Tracing | null,
): ActWatch | null {
  if (!metricsToken && !tracing) return null;
  return async (name, work) => {
    const result = await (tracing ? tracing.within(`act ${name}`, {}, work) : work());
    if ((result as { ok?: boolean }).ok) metrics.acted(name);
    return result;
  };
}
