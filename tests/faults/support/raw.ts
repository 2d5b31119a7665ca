import { connect, type Socket } from "node:net";

export interface RawAnswer {
  /** 0 when the connection was closed without a word. */
  status: number;
  text: string;
  ms: number;
}

/** Sends these bytes as they are and reads until the other side closes, or for this long. */
export function sendRaw(port: number, bytes: Buffer, patienceMs = 60_000): Promise<RawAnswer> {
  const began = performance.now();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket: Socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const timer = setTimeout(() => socket.destroy(), patienceMs);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      const text = Buffer.concat(chunks).toString("latin1");
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve({ status, text, ms: performance.now() - began });
    });
  });
}
