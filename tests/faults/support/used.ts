import { readFileSync } from "node:fs";

/** Megabytes that a process holds now, or held at most. */
export function megabytesOf(pid: number, which: "now" | "at most"): number {
  const name = which === "now" ? "VmRSS" : "VmHWM";
  const [, kilobytes] = new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))!;
  return Math.round(Number(kilobytes) / 1024);
}

/** Milliseconds of a processor that a process has used. */
export function processorTimeUsedBy(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  // User and system, in ticks of which every Linux has a hundred a second.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
