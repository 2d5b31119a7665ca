import { Worker } from "node:worker_threads";
import { packages } from "#app/domain/summary/file/fonts.server.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import { openThread } from "#app/domain/thread/thread.server.ts";

export interface Drawing {
  kind: "pdf" | "png";
  summary: SummaryFile;
  origin: string;
}

/** From the sources, also where this file is bundled with the pages. */
const thread = openThread<Drawing, Uint8Array>(
  "drawing files",
  () => new Worker(packages.resolve("#app/domain/summary/file/draw-worker.ts")),
);

/** Drawn in a thread beside this one; it only draws what it is given. */
export async function drawn(drawing: Drawing): Promise<Buffer> {
  return Buffer.from(await thread.ask(drawing));
}
