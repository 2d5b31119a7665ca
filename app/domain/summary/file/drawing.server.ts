import { Worker } from "node:worker_threads";
import { packages } from "#app/domain/summary/file/fonts.server.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";

export interface Drawing {
  kind: "pdf" | "png";
  summary: SummaryFile;
  origin: string;
}

export interface DrawnFile {
  number: number;
  bytes?: Uint8Array;
  error?: Error;
}

interface Waiting {
  resolve: (bytes: Buffer) => void;
  reject: (why: Error) => void;
}

/** A thread that waits longer than this gives its memory back. */
const idleMs = 60_000;

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let last = 0;

/** Drawn in a thread beside this one, which goes on answering; the thread only draws what it is given. */
export function drawn(drawing: Drawing): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const number = ++last;
    waiting.set(number, { resolve, reject });
    started().postMessage({ number, ...drawing });
  });
}

function started(): Worker {
  clearTimeout(idle);
  if (worker) return worker;
  // From the sources, also where this file is bundled with the pages.
  const begun = new Worker(packages.resolve("#app/domain/summary/file/draw-worker.ts"));
  begun.unref();
  begun.on("message", answered);
  begun.on("error", (error) => ended(begun, error));
  begun.on("exit", () => ended(begun, new Error("the thread that draws files ended")));
  worker = begun;
  return begun;
}

function answered({ number, bytes, error }: DrawnFile) {
  const asked = waiting.get(number);
  waiting.delete(number);
  if (bytes) asked?.resolve(Buffer.from(bytes));
  else asked?.reject(error ?? new Error("nothing was drawn"));
  if (waiting.size === 0) idle = setTimeout(rest, idleMs).unref();
}

function ended(which: Worker, why: Error) {
  if (worker !== which) return;
  worker = null;
  for (const { reject } of waiting.values()) reject(why);
  waiting.clear();
}

function rest() {
  const resting = worker;
  worker = null;
  resting?.terminate();
}
