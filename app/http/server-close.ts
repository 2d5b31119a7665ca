import type { Server } from "node:http";
import { Server as NetServer } from "node:net";
import { setImmediate, setTimeout } from "node:timers/promises";

/** Ends when everybody who had asked was answered: nobody else answers on this port. */
export async function closeForGood(server: Server) {
  endAfterAnswer(server);
  await letIn(server);
  // A request on its way over a connection that stood open arrives within this.
  await closed(server, { idleMs: 500, mostMs: 10_000 });
}

/**
 * Ends likewise, while another process takes in whoever comes to the same port: nothing need be hurried, so
 * connections that stand open are left to end by themselves, for whoever uses one just then would be cut off.
 */
export async function closeForAnother(server: Server) {
  endAfterAnswer(server);
  await closed(server, { idleMs: 30_000, mostMs: 10 * 60_000 });
}

/** Each connection is told with its next answer that there will be no other. */
function endAfterAnswer(server: Server) {
  server.prependListener("request", (_, outgoing) => outgoing.setHeader("Connection", "close"));
}

async function closed(server: Server, { idleMs, mostMs }: { idleMs: number; mostMs: number }) {
  // The HTTP server's own close() would cut off every connection that is idle at this moment.
  const ended = new Promise((done) => NetServer.prototype.close.call(server, done));
  const late = (ms: number) => setTimeout(ms, undefined, { ref: false });
  late(idleMs).then(() => server.closeIdleConnections());
  await Promise.race([ended, late(mostMs)]);
  server.closeAllConnections();
}

/**
 * Takes in every connection that waits already, for closing the door cuts those off. Each turn of the
 * event loop takes in some; after so many turns no more, however many keep coming.
 */
async function letIn(server: Server) {
  let somebodyCame = true;
  server.on("connection", () => {
    somebodyCame = true;
  });
  for (let turn = 0; somebodyCame && turn < 1000; turn++) {
    somebodyCame = false;
    await setImmediate();
    await setImmediate();
  }
}
