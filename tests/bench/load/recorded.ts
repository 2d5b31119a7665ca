import { setTimeout } from "node:timers/promises";
import { Connection, headerOf } from "#tests/bench/load/client/connection.ts";
import { getting } from "#tests/bench/load/client/requests.ts";
import type { BarePage } from "#tests/bench/load/server/bare.ts";

/** What a server of node writes by itself. */
const itsOwn = ["date", "connection", "keep-alive", "transfer-encoding"];

/**
 * A page as the portal sends it to a reader who asked before: the best coding may be made only after the
 * first one was answered.
 */
export async function record(port: number, path: string): Promise<BarePage> {
  const connection = new Connection(port);
  const request = getting({ port, path });
  let before = "";
  for (let asked = 0; ; asked++) {
    const answer = await connection.ask(request);
    const state = `${headerOf(answer, "etag")} ${headerOf(answer, "content-encoding")} ${answer.body!.length}`;
    const isSettled = state === before && headerOf(answer, "content-encoding") === "br";
    if (isSettled || asked === 60) {
      connection.close();
      if (answer.status !== 200) throw new Error(`${path} came with ${answer.status}`);
      const body = answer.body!.toString("base64");
      return {
        path,
        status: 200,
        headers: { ...headersOf(answer.head), "Content-Length": answer.body!.length },
        body,
      };
    }
    before = state;
    await setTimeout(100);
  }
}

function headersOf(head: string): Record<string, string> {
  const lines = head.split("\r\n").slice(1);
  const headers = lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]);
  return Object.fromEntries(
    headers.filter(([name]) => ![...itsOwn, "content-length"].includes(name!.toLowerCase())),
  );
}
