import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { started } from "#tests/support/started.ts";

/** A real portal in a process of its own, over its own folder. */
export interface PortalProcess {
  url: string;
  folder: string;
  /** Everything it printed so far. */
  printed: () => string;
  child: ChildProcess;
  /** Sends the signal and waits until the process is gone; resolves to its exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export interface PortalOptions {
  folder?: string;
  port?: number;
  variables?: Record<string, string>;
}

/** A new folder that goes when the test is over. */
export function aFolderFor(what: string): string {
  const folder = mkdtempSync(join(tmpdir(), `cabildo-${what}-`));
  started(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the built portal and waits until it says where it is. */
export async function startPortal(options: PortalOptions = {}): Promise<PortalProcess> {
  const folder = options.folder ?? aFolderFor("portal");
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, ["app/start.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: folder,
      CABILDO_DEMO: "on",
      LOG_LEVEL: "error",
      ...options.variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  child.stderr.on("data", (chunk) => (printed += chunk));
  const gone = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const silent = new Promise((resolve) => child.once("close", resolve));
  started(() => {
    child.kill("SIGKILL");
    return gone;
  });
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  await until(() => isGone() || printed.includes("Cabildo is at"));
  if (isGone()) {
    await silent;
    // Between its choice and its use another process may have taken the port.
    if (options.port === undefined && printed.includes("takes over from it")) return startPortal(options);
    throw new Error(`The portal ended with ${child.exitCode}: ${printed}`);
  }
  return {
    url: `http://localhost:${port}`,
    folder,
    printed: () => printed,
    child,
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return gone;
    },
  };
}

async function until(condition: () => boolean, seconds = 180) {
  for (const end = Date.now() + seconds * 1000; !condition(); ) {
    if (Date.now() > end) throw new Error("Waited too long");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
