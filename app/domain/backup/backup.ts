import { localTimeOf } from "#app/domain/consultation/schedule.ts";

/** Where copies are kept by themselves, and how many. */
export interface Rotation {
  folder: string;
  keep: number;
}

/** The clock time at which fewest people are awake. */
const quietHour = "03";

/** The next instant at which it is about three in the morning; off by less than an hour and no more. */
export function nextQuietHour(now: Date, timeZone: string): Date {
  const hourMs = 60 * 60_000;
  for (let at = Math.ceil((now.getTime() + 1) / hourMs) * hourMs; ; at += hourMs) {
    if (localTimeOf(new Date(at), timeZone).time.startsWith(quietHour)) return new Date(at);
  }
}

/** "cabildo-2026-11-22T03-00-00.tar.zst": the newest is the last by name. */
export function nameOfBackup(now: Date): string {
  return `cabildo-${now.toISOString().slice(0, 19).replaceAll(":", "-")}.tar.zst`;
}

/**
 * Those that make room: all but the newest. None is kept longer than that, so that what the law made an
 * administrator erase is gone from the copies too, so many days later.
 */
export function superseded<Backup extends { startedAt: string }>(
  whole: readonly Backup[],
  keep: number,
): Backup[] {
  return [...whole].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)).slice(keep);
}
