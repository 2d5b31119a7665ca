import { close, fdatasync, openSync } from "node:fs";

/**
 * The log that SQLite writes commits into. With `synchronous = NORMAL` SQLite leaves it to the system when a
 * commit reaches the disk (and itself waits for the disk where the file depends on it, at checkpoints), so that
 * waiting for it can be done here, beside the event loop: as durable as `FULL`, which keeps readers waiting too.
 */
export class WriteAheadLog {
  readonly #path: string;
  #file: number | null = null;

  /** @param database  path of the SQLite file */
  constructor(database: string) {
    this.#path = `${database}-wal`;
  }

  /** Resolves when everything committed before is on the disk. */
  async sync(): Promise<void> {
    // SQLite makes it with the first commit, and keeps it as long as somebody has the database open.
    this.#file ??= openSync(this.#path, "r+");
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    fdatasync(this.#file, (error) => (error ? reject(error) : resolve()));
    await promise;
  }

  close() {
    if (this.#file !== null) close(this.#file);
    this.#file = null;
  }
}
