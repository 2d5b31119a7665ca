import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { memoryOf, processorSecondsOf } from "#tests/bench/load/machine.ts";
import { freePort } from "#tests/support/portal-process.ts";

/** With which every portal of the benchmark signs, so that citizens can be made before they come. */
export const secret = "only for the benchmark, nobody keeps anything here";

/** Beside a profile: how many of its first milliseconds were the start. */
export const startFile = "start";

export interface Server {
  port: number;
  /** Megabytes it holds now. */
  memory: () => number | null;
  /** Seconds of a processor that it has used. */
  used: () => number | null;
  /** What a module loaded before it counted. */
  counted: () => Promise<number>;
  stop: () => Promise<void>;
}

interface How {
  /** Path of the SQLite file, or postgres://… */
  database: string;
  /** Files of uploads and such. */
  folder: string;
  /** Loaded before the portal. */
  preload?: string;
  /** "web": what acts leave to do later is left to another process, which is not there. */
  role: "all" | "web";
  /** The folder to keep a profile of its processor in, one file for each of its threads. */
  profile?: string | null;
}

/** The built portal in a process of its own, behind what looks like a proxy. */
export async function startPinnedPortal({ database, folder, preload, role, profile }: How): Promise<Server> {
  const port = await freePort();
  if (profile) mkdirSync(profile, { recursive: true });
  const flags = [
    ...(preload ? ["--import", new URL(preload, import.meta.url).href] : []),
    ...(profile ? ["--cpu-prof", "--cpu-prof-dir", profile] : []),
  ];
  const child = spawn(process.execPath, [...flags, "app/start.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: folder,
      DATABASE_URL: database,
      CABILDO_DEMO: "off",
      CABILDO_SECRET: secret,
      TRUST_PROXY: "on",
      ROLE: role,
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const began = performance.now();
  const server = await whenReady(child, port, "Cabildo is at");
  // The start is not what is measured.
  if (profile) writeFileSync(join(profile, startFile), String(performance.now() - began));
  return server;
}

/** A server that answers with what it is told and does nothing else, to compare with. */
export async function startBareServer(): Promise<Server & { tell: (message: unknown) => void }> {
  const port = await freePort();
  const file = new URL("./bare.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [file, String(port)], { stdio: ["ignore", "pipe", "pipe", "ipc"] });
  const server = await whenReady(child, port, "ready");
  return { ...server, tell: (message) => child.send(message as object) };
}

async function whenReady(child: ChildProcess, port: number, words: string): Promise<Server> {
  // A benchmark that ends early leaves nobody behind.
  process.once("exit", () => child.kill());
  let printed = "";
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await new Promise<void>((ready, fail) => {
    const listen = (chunk: Buffer) => {
      printed += chunk;
      if (printed.includes(words)) ready();
    };
    child.stdout!.on("data", listen);
    child.stderr!.on("data", (chunk) => {
      listen(chunk);
      process.stderr.write(chunk);
    });
    gone.then((code) => fail(new Error(`A server ended with ${code}: ${printed}`)));
  });
  return {
    port,
    memory: () => memoryOf(child.pid!),
    used: () => processorSecondsOf(child.pid!),
    counted: () =>
      new Promise((resolve) => {
        child.stdout!.once("data", (said: Buffer) => resolve(Number(said)));
        child.kill("SIGUSR2");
      }),
    async stop() {
      child.kill("SIGTERM");
      await gone;
    },
  };
}
