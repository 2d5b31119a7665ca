import { spawn } from "node:child_process";
import type { Outcome, Plan } from "#tests/bench/load/client/client.ts";

export interface Client {
  run: <P extends Plan>(plan: P) => Promise<Outcome<P>>;
  stop: () => void;
}

/** The client in a process of its own, on a core of its own. */
export function startClient(held: string[] | null): Client {
  const [command = "", ...args] = [
    ...(held ?? []),
    process.execPath,
    new URL("./client/client.ts", import.meta.url).pathname,
  ];
  const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  process.once("exit", () => child.kill());
  return {
    run<P extends Plan>(plan: P) {
      return new Promise<Outcome<P>>((resolve, reject) => {
        child.once("message", (said: { outcome?: Outcome<P>; failed?: string }) => {
          if (said.outcome) resolve(said.outcome);
          else reject(new Error(`${plan.kind}: ${said.failed}`));
        });
        child.send(plan);
      });
    },
    stop: () => child.kill(),
  };
}
