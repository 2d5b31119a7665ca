/** What the last line of the benchmark says, in this order; null where a part was not asked for. */
export interface Figures {
  cachedPageRatio: number | null;
  changedPageRatio: number | null;
  flatness: number | null;
  voteRatio: number | null;
  voteToNoWriteRatio: number | null;
  votesPerSecond: number | null;
  announcementDay: AnnouncementDay | null;
  /** The same ratios per second of the server's processor: what else the machine does changes them less. */
  byProcessorTime: Record<string, number> | null;
}

export interface AnnouncementDay {
  /** Arrivals a second at which p99 stays under a quarter of a second. */
  rate: number;
  /** Whether p99 stayed under its limit for the whole time at this rate. */
  isKept: boolean;
  p50: number;
  p99: number;
  votes: number;
  answers: number;
  at2x: { served: number; shed: number; failed: number; p99OfServed: number };
  recoverySeconds: number | null;
  lost: number;
}

export const figureNames = [
  "cachedPageRatio",
  "changedPageRatio",
  "flatness",
  "voteRatio",
  "voteToNoWriteRatio",
  "votesPerSecond",
  "announcementDay",
  "byProcessorTime",
] as const satisfies (keyof Figures)[];

/** One line of JSON, for programs. */
export function lastLine(figures: Partial<Figures>): string {
  return JSON.stringify(
    Object.fromEntries(figureNames.map((name) => [name, rounded(figures[name] ?? null)])),
  );
}

/** Three digits after the point are more than any machine's noise leaves true. */
export function rounded<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, one) => (typeof one === "number" ? Math.round(one * 1000) / 1000 : one)),
  );
}
