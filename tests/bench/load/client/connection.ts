import { connect, type Socket } from "node:net";

/** What came back; the body only where it was asked for. */
export interface Answer {
  status: number;
  head: string;
  body: Buffer | null;
}

/** The connection ended before the whole answer was there. */
export class ConnectionLost extends Error {}

const headEnd = Buffer.from("\r\n\r\n");
const lastChunk = Buffer.from("\r\n0\r\n\r\n");

/**
 * One kept connection that sends requests already written out, one after another, and reads no more of an
 * answer than it must: a client as cheap as JavaScript allows, so that the server is what is measured.
 */
export class Connection {
  readonly #socket: Socket;
  #keepsBody = false;
  #answered: ((answer: Answer) => void) | null = null;
  #failed: ((why: Error) => void) | null = null;
  /** Of an answer that is not complete yet. */
  #head: string | null = null;
  #status = 0;
  /** Bytes of the body still to come; -1: it comes in chunks. */
  #left = 0;
  #pieces: Buffer[] = [];
  isOpen = true;

  constructor(port: number) {
    this.#socket = connect({
      port,
      host: "127.0.0.1",
      noDelay: true,
      onread: {
        buffer: Buffer.allocUnsafe(64 * 1024),
        callback: (bytes, buffer) => {
          this.#read(bytes === buffer.length ? (buffer as Buffer) : (buffer as Buffer).subarray(0, bytes));
          return true;
        },
      },
    });
    this.#socket.on("error", () => {});
    this.#socket.on("close", () => {
      this.isOpen = false;
      const failed = this.#failed;
      this.#failed = null;
      failed?.(new ConnectionLost());
    });
  }

  get isFree(): boolean {
    return this.isOpen && this.#answered === null;
  }

  /** Callbacks instead of a promise: a promise for each request would cost the client what it saves. */
  send(request: string, answered: (answer: Answer) => void, failed: (why: Error) => void, keepsBody = false) {
    this.#answered = answered;
    this.#failed = failed;
    this.#keepsBody = keepsBody;
    this.#socket.write(request, "utf8");
  }

  ask(request: string, keepsBody = true): Promise<Answer> {
    return new Promise((answered, failed) => this.send(request, answered, failed, keepsBody));
  }

  close() {
    this.#failed = null;
    this.isOpen = false;
    this.#socket.destroy();
  }

  #read(bytes: Buffer) {
    if (this.#head !== null) {
      this.#readBody(bytes, true);
      return;
    }
    const all = this.#pieces.length === 0 ? bytes : Buffer.concat([...this.#pieces, bytes]);
    const end = all.indexOf(headEnd);
    if (end < 0) {
      this.#pieces.push(Buffer.from(bytes));
      return;
    }
    this.#pieces = [];
    const head = all.toString("latin1", 0, end);
    this.#head = head;
    this.#status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: (\d+)/i.exec(head);
    this.#left = length ? Number(length[1]) : /\r\ntransfer-encoding: chunked/i.test(head) ? -1 : 0;
    this.#readBody(all.subarray(end + 4), false);
  }

  #readBody(bytes: Buffer, isLater: boolean) {
    if (this.#left < 0) {
      this.#pieces.push(Buffer.from(bytes));
      const tail = this.#pieces.length === 1 && !isLater ? bytes : Buffer.concat(this.#pieces);
      const isOver = tail.length === 5 ? tail.equals(lastChunk.subarray(2)) : endsWith(tail, lastChunk);
      if (isOver) this.#done(this.#keepsBody ? unchunked(tail) : null);
      return;
    }
    this.#left -= bytes.length;
    if (this.#keepsBody) this.#pieces.push(Buffer.from(bytes));
    if (this.#left <= 0) this.#done(this.#keepsBody ? Buffer.concat(this.#pieces) : null);
  }

  #done(body: Buffer | null) {
    const answer = { status: this.#status, head: this.#head!, body };
    const answered = this.#answered!;
    this.#head = null;
    this.#pieces = [];
    this.#answered = null;
    this.#failed = null;
    if (/\r\nconnection: close/i.test(answer.head)) this.close();
    answered(answer);
  }
}

function endsWith(bytes: Buffer, end: Buffer): boolean {
  return bytes.length >= end.length && bytes.subarray(bytes.length - end.length).equals(end);
}

function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf("\r\n", at);
    const length = Number.parseInt(bytes.toString("latin1", at, end), 16);
    if (!(length > 0)) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

export function headerOf({ head }: Answer, name: string): string | null {
  return new RegExp(`\\r\\n${name}: ([^\\r]*)`, "i").exec(head)?.[1] ?? null;
}
