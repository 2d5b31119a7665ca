import type { Context, Span, Tracer } from "@opentelemetry/api";
import type { Logger } from "pino";
import { during, nowUnderway } from "#app/http/log-underway.ts";
import type { Answered } from "#app/http/request-watch.ts";

/** Where time goes, told to an OpenTelemetry collector: names and figures, never what anybody wrote. */
export interface Tracing {
  beginRequest: (request: {
    method: string;
    route: string;
    requestId: string;
    parent: string | undefined;
  }) => { span: Span; end: (answered: Answered) => void };
  /** A part of whatever is under way. */
  within: <Result>(
    name: string,
    facts: Record<string, string>,
    work: () => Promise<Result>,
  ) => Promise<Result>;
  /** Sends what was not sent yet. */
  close: () => Promise<void>;
}

/** Nothing of OpenTelemetry is loaded where no collector was named. */
export async function openTracing(url: string | null, log: Logger): Promise<Tracing | null> {
  if (!url) return null;
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import("@opentelemetry/api"),
    import("@opentelemetry/sdk-trace-base"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/resources"),
  ]);
  const unsent = () => log.warn("traces could not be sent");
  api.diag.setLogger({ error: unsent, warn() {}, info() {}, debug() {}, verbose() {} });
  const exporter = new OTLPTraceExporter({ url: `${url.replace(/\/+$/, "")}/v1/traces` });
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ "service.name": process.env.OTEL_SERVICE_NAME || "cabildo" }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  return tracingWith(api, provider.getTracer("cabildo"), async () => {
    await provider.shutdown().catch(unsent);
    api.diag.disable();
  });
}

type Api = typeof import("@opentelemetry/api");

function tracingWith(api: Api, tracer: Tracer, close: () => Promise<void>): Tracing {
  const { SpanKind, SpanStatusCode, ROOT_CONTEXT, trace } = api;
  return {
    beginRequest({ method, route, requestId, parent }) {
      const span = tracer.startSpan(
        `${method} ${route}`,
        {
          kind: SpanKind.SERVER,
          attributes: { "http.request.method": method, "http.route": route, "cabildo.request_id": requestId },
        },
        contextOf(api, parent),
      );
      return {
        span,
        end({ status }) {
          span.setAttribute("http.response.status_code", status);
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    async within(name, facts, work) {
      const around = nowUnderway();
      const parent = around.span ? trace.setSpan(ROOT_CONTEXT, around.span) : ROOT_CONTEXT;
      const span = tracer.startSpan(name, { attributes: facts }, parent);
      try {
        return await during({ ...around, span }, work);
      } catch (error) {
        // Its message may hold what somebody wrote; the log has it, cleaned.
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },
    close,
  };
}

/** "00-<trace>-<span>-<flags>" (W3C Trace Context). */
function contextOf({ ROOT_CONTEXT, isSpanContextValid, trace }: Api, parent: string | undefined): Context {
  const [, traceId, spanId, flags] = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(parent ?? "") ?? [];
  if (!traceId || !spanId || !flags) return ROOT_CONTEXT;
  const spanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(spanContext) ? trace.setSpanContext(ROOT_CONTEXT, spanContext) : ROOT_CONTEXT;
}
