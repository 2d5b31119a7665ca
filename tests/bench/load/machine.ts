import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, statfsSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";

/** What the figures were measured on; nothing that says whose machine it is. */
export function machineFacts() {
  const db = new SQLite(":memory:");
  const sqlite = db.prepare("select sqlite_version()").pluck().get() as string;
  db.close();
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? "",
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: process.platform,
    node: process.version,
    sqlite,
    /** Processes that wanted a core when it began: more than none were other programs. */
    loadBefore: loadavg()[0],
  };
}

/**
 * Keeps this process, and every server it starts, on the first core. The client is put on the second.
 * @returns what stands before the client's command; null where there is no way to hold a process on a core
 */
export function holdServersOnOneCore(): string[] | null {
  if (cpus().length < 2) return null;
  try {
    execFileSync("taskset", ["-acp", "0", String(process.pid)], { stdio: "ignore" });
    return ["taskset", "-c", "1"];
  } catch {
    return null;
  }
}

const inMemory = [0x01021994, 0x858458f6];

/** A new folder on a real disk: where temporary files are in memory, making them durable costs nothing. */
export function aFolder(): string {
  const places = [tmpdir(), "/var/tmp", "node_modules"];
  const onDisk = places.find((place) => {
    try {
      return !inMemory.includes(statfsSync(place).type);
    } catch {
      return false;
    }
  });
  return mkdtempSync(join(onDisk ?? tmpdir(), "cabildo-bench-"));
}

/** Megabytes that a process holds in memory; null where that cannot be read. */
export function memoryOf(pid: number): number | null {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return line && Math.round(Number(line[1]) / 1024);
  } catch {
    return null;
  }
}

/** Seconds of a processor that a process has used; null where that cannot be read. */
export function processorSecondsOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    // utime and stime, in ticks of which every Linux has a hundred a second.
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}
