/** How the portal itself is doing, as its administrator should know. */
export interface Operation {
  backup: {
    /** Whether copies are made by themselves. */
    isPlanned: boolean;
    last: { at: string; bytes: number } | null;
    /** Of the newest attempt, when it failed. */
    failedAt: string | null;
    /** Since when this portal has been there: a new one has had no night yet. */
    since: string | null;
  };
  /** null where it cannot be measured. */
  disk: { free: number; total: number } | null;
  mail: { isSent: boolean; failed: number; oldestWaiting: string | null };
  jobs: { givenUp: number; oldestDue: string | null };
  database: { kind: "sqlite" | "postgres"; version: string; bytes: number };
  /** Of Node. */
  runtime: string;
}

export type Warning =
  | { code: "backup-none" | "backup-never" }
  | { code: "backup-old" | "backup-failed" | "mail-waiting" | "jobs-waiting"; since: string }
  | { code: "disk"; free: number; total: number }
  | { code: "mail-failed" | "jobs-given-up"; count: number };

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const oldBackupMs = 2 * dayMs;
const longWaitMs = 30 * minuteMs;
const leastFreeBytes = 1e9;
const leastFreeShare = 0.1;

/** What somebody should look at, the most pressing first. */
export function warnings({ backup, disk, mail, jobs }: Operation, now: Date): Warning[] {
  const found: (Warning | null | false)[] = [
    disk !== null &&
      (disk.free < leastFreeBytes || disk.free < disk.total * leastFreeShare) && { code: "disk", ...disk },
    backupWarning(backup, now),
    backup.failedAt !== null && { code: "backup-failed", since: backup.failedAt },
    mail.failed > 0 && { code: "mail-failed", count: mail.failed },
    mail.isSent && isLongAgo(mail.oldestWaiting, now) && { code: "mail-waiting", since: mail.oldestWaiting },
    jobs.givenUp > 0 && { code: "jobs-given-up", count: jobs.givenUp },
    isLongAgo(jobs.oldestDue, now) && { code: "jobs-waiting", since: jobs.oldestDue },
  ];
  return found.filter((warning) => warning !== null && warning !== false);
}

function backupWarning({ isPlanned, last, since }: Operation["backup"], now: Date): Warning | null {
  const isOld = (at: string) => now.getTime() - Date.parse(at) > oldBackupMs;
  if (last && isOld(last.at)) return { code: "backup-old", since: last.at };
  if (!isPlanned) return last ? null : { code: "backup-none" };
  return !last && since && isOld(since) ? { code: "backup-never" } : null;
}

function isLongAgo(at: string | null, now: Date): at is string {
  return at !== null && now.getTime() - Date.parse(at) > longWaitMs;
}
