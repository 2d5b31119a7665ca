import type { IncomingMessage } from "node:http";

/** Time to begin with, for lines that pause, and then the slowest line that a form with a file comes over: 200 kbit/s. */
const graceMs = 20_000;
const bytesPerMs = 25;

/** Ends the connection of whoever sends a form so slowly that it only keeps a place taken. */
export function cutOffWhenSlow(incoming: IncomingMessage) {
  const length = Number(incoming.headers["content-length"]);
  if (incoming.complete || !(length > 0)) return;
  const timer = setTimeout(
    () => {
      if (!incoming.complete) incoming.socket.destroy();
    },
    graceMs + length / bytesPerMs,
  );
  incoming.once("close", () => clearTimeout(timer));
}
