import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { connect, createServer, type Socket } from "node:net";
import { dirname, join, resolve } from "node:path";
import { json } from "node:stream/consumers";

/** How the new process is to be started: from its own folder, with its own settings. */
interface Successor {
  node: string;
  args: string[];
  folder: string;
  variables: Record<string, string | undefined>;
}

type Reply = { ok: true; pid: number } | { ok: false; sentence: string };

/** Migrations of a large database may take some of it. */
const patienceMs = 10 * 60_000;
/** The new process is given the open port as this file. */
const portFile = 3;
const variable = "CABILDO_PORT_FILE";

/**
 * Where the process on this port is asked to hand it over. Only its own user can: whoever can connect there
 * has a command run, as whoever can write to that user's memory has.
 */
export function doorOf({ dataDir, port }: { dataDir: string; port: number }): string {
  return resolve(join(dataDir, `port-${port}.sock`));
}

/** Has the running process start this one anew and hand over to it; null when nobody runs there. */
export async function askToHandOver(door: string): Promise<Reply | null> {
  const socket = await knock(door);
  if (!socket) return null;
  const successor: Successor = {
    node: process.execPath,
    args: process.argv.slice(1).filter((word) => word !== "--take-over"),
    folder: process.cwd(),
    variables: process.env,
  };
  socket.end(JSON.stringify(successor));
  return (await json(socket).catch(() => ({ ok: false, sentence: "The running process left." }))) as Reply;
}

async function knock(door: string): Promise<Socket | null> {
  const socket = connect({ path: door, allowHalfOpen: true });
  return once(socket, "connect").then(
    () => socket,
    () => null,
  );
}

/**
 * Lets this process be succeeded. The new one gets the very socket that this one listens on, so that nobody
 * who is waiting there is turned away, and is waited for until it has answered; if it does not come to that,
 * nothing changes here.
 * @param retire  finishes what began here, and ends the process
 * @returns what closes the door again
 */
export async function openDoor(door: string, server: Server, retire: () => void): Promise<() => void> {
  let begun = false;
  const keeper = createServer({ allowHalfOpen: true }, async (socket) => {
    socket.on("error", () => {});
    const successor = (await json(socket).catch(() => null)) as Successor | null;
    if (!successor) return void socket.destroy();
    if (begun) return tell(socket, { ok: false, sentence: "A new process is being started already." });
    begun = true;
    try {
      const child = await begin(successor, server);
      keeper.close();
      tell(socket, { ok: true, pid: child.pid! });
      child.send("yours");
      retire();
    } catch (error) {
      begun = false;
      const why = error instanceof Error ? error.message : String(error);
      tell(socket, { ok: false, sentence: `The new process did not start: ${why}. The old one goes on.` });
    }
  });
  const somebody = await knock(door);
  somebody?.destroy();
  if (!somebody) rmSync(door, { force: true });
  mkdirSync(dirname(door), { recursive: true });
  const usual = process.umask(0o177);
  keeper.listen(door);
  process.umask(usual);
  await once(keeper, "listening");
  keeper.unref();
  return () => keeper.close();
}

function tell(socket: Socket, reply: Reply) {
  socket.end(JSON.stringify(reply));
}

async function begin({ node, args, folder, variables }: Successor, server: Server): Promise<ChildProcess> {
  const port = (server as unknown as { _handle: { fd: number } })._handle.fd;
  const child = spawn(node, args, {
    cwd: folder,
    env: { ...variables, NODE_ENV: variables.NODE_ENV, [variable]: String(portFile) } as never,
    stdio: ["ignore", "inherit", "inherit", port, "ipc"],
    detached: true,
  } as const);
  await readiness(child);
  return child;
}

async function readiness(child: ChildProcess) {
  const ending = new AbortController();
  const { signal } = ending;
  try {
    await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }).then(([code]) => {
        throw new Error(code === null ? "it was ended" : `it ended with ${code}, and its output says why`);
      }),
      new Promise((_, late) => {
        setTimeout(() => late(new Error("it took too long")), patienceMs).unref();
      }),
    ]);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  } finally {
    ending.abort();
  }
}

/** Others start processes with a channel too (pm2, a test), and know of no handing over. */
let isSuccessor = false;

/** The open port that an older process gave this one; null for a process that starts by itself. */
export function givenPort(): { fd: number } | null {
  const given = process.env[variable];
  delete process.env[variable];
  isSuccessor = given !== undefined;
  return given ? { fd: Number(given) } : null;
}

/** Tells the older process that this one answers; resolves when it has let go. */
export async function sayReady() {
  if (!isSuccessor || !process.send) return;
  const released = Promise.race([once(process, "message"), once(process, "disconnect")]);
  process.send("ready");
  await released;
  if (process.connected) process.disconnect();
}
