import { type Answer, Connection } from "#tests/bench/load/client/connection.ts";

const most = 4000;

interface Waiting {
  request: string;
  keepsBody: boolean;
  answered: (answer: Answer) => void;
  failed: (why: Error) => void;
}

/** As many connections as the crowd needs at once, kept as a proxy in front of the portal keeps them. */
export class Pool {
  readonly #port: number;
  readonly #free: Connection[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #open = new Set<Connection>();

  constructor(port: number) {
    this.#port = port;
  }

  get unanswered(): number {
    return this.#open.size - this.#free.length + this.#waiting.length;
  }

  ask(request: string, keepsBody = false): Promise<Answer> {
    return new Promise((answered, failed) => {
      this.#waiting.push({ request, keepsBody, answered, failed });
      this.#goOn();
    });
  }

  close() {
    for (const connection of this.#open) connection.close();
  }

  #goOn() {
    while (this.#waiting.length > 0) {
      const connection = this.#freeOne();
      if (!connection) return;
      const { request, keepsBody, answered, failed } = this.#waiting.shift()!;
      connection.send(
        request,
        (answer) => {
          if (connection.isOpen) this.#free.push(connection);
          else this.#open.delete(connection);
          answered(answer);
          this.#goOn();
        },
        (why) => {
          this.#open.delete(connection);
          failed(why);
          this.#goOn();
        },
        keepsBody,
      );
    }
  }

  #freeOne(): Connection | null {
    for (let known = this.#free.pop(); known; known = this.#free.pop()) {
      if (known.isOpen) return known;
      this.#open.delete(known);
    }
    if (this.#open.size >= most) return null;
    const connection = new Connection(this.#port);
    this.#open.add(connection);
    return connection;
  }
}
