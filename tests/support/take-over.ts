import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { PortalProcess } from "#tests/support/portal-process.ts";
import { started } from "#tests/support/started.ts";

/** What a command that asks a running portal to hand over printed, and how it ended. */
export interface TakeOver {
  code: number | null;
  printed: string;
  /** Of the new process; null when there is none. */
  pid: number | null;
}

/** Starts a new process in the place of the running one. */
export async function takeOver(
  portal: PortalProcess,
  variables: Record<string, string> = {},
): Promise<TakeOver> {
  const child = spawn(process.execPath, ["app/start.js", "--take-over"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: new URL(portal.url).port,
      HOST: "127.0.0.1",
      DATA_DIR: portal.folder,
      LOG_LEVEL: "error",
      ...variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await once(child, "exit")) as [number | null];
  const words = (await printed).join("");
  const pid = Number(/process (\d+)/.exec(words)?.[1]) || null;
  if (pid) started(() => isAlive(pid) && process.kill(pid, "SIGKILL"));
  return { code, printed: words, pid };
}

/** Ends a process that is nobody's child, and waits until it is gone. */
export async function endProcess(pid: number) {
  process.kill(pid, "SIGTERM");
  for (const end = Date.now() + 120_000; isAlive(pid); ) {
    if (Date.now() > end) throw new Error(`Process ${pid} does not end`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
