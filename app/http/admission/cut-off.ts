import type { IncomingMessage } from "node:http";

/** Time to begin with, for lines that pause, and then the slowest line that a form with a file comes over: 200 kbit/s. */
const graceMs = 20_000;
const bytesPerMs = 25;
const lookEachMs = 5000;

/** Ends the connection of whoever sends a form so slowly that it only keeps a place taken. */
export function cutOffWhenSlow(incoming: IncomingMessage) {
  const length = Number(incoming.headers["content-length"]);
  if (incoming.complete || !(length > 0)) return;
  const { socket } = incoming;
  const readBefore = socket.bytesRead;
  const began = performance.now();
  const looking = setInterval(() => {
    const expected = (performance.now() - began - graceMs) * bytesPerMs;
    if (!incoming.complete && socket.bytesRead - readBefore < Math.min(expected, length)) socket.destroy();
  }, lookEachMs);
  incoming.once("close", () => clearInterval(looking));
}
