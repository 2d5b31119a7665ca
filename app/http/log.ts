import { type Logger, pino } from "pino";

/** Structured, one line a happening, with nothing personal in it: no addresses, cookies, bodies or queries. */
export function openLog(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
