import { type DestinationStream, type Logger, pino } from "pino";
import { loggedError, loggedText } from "#app/http/log-error.ts";
import { nowUnderway } from "#app/http/log-underway.ts";

/**
 * Structured, one line a happening, with nothing personal in it: no addresses, cookies, bodies or queries.
 * Lines are written behind the portal's back, so that a log that is read slowly keeps nobody waiting.
 */
export function openLog(level: string, destination: DestinationStream = behind()): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: loggedError },
      formatters: { log: cleaned },
      mixin,
    },
    destination,
  );
}

function behind(): DestinationStream {
  return pino.destination({ dest: 1, sync: false });
}

function mixin() {
  const { requestId, jobId } = nowUnderway();
  return requestId ? { requestId } : jobId ? { jobId } : {};
}

/** Whatever else a line says is a number or a short name: a text is cleaned, and a thing is left out. */
function cleaned(fields: Record<string, unknown>): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (key === "err" || value === null || typeof value === "number" || typeof value === "boolean") {
      told[key] = value;
    } else if (typeof value === "string") {
      told[key] = key === "requestId" || isId(value) ? value : loggedText(value);
    }
  }
  return told;
}

/** One of ours: it tells nothing of anybody to whoever has no database. */
function isId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}
