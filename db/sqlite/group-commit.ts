import { setTimeout as pause } from "node:timers/promises";
import type SQLite from "better-sqlite3";
import { Turns } from "#db/sqlite/turns.ts";
import type { WriteAheadLog } from "#db/sqlite/write-ahead-log.ts";

/** What is committed together, and who waits for it. */
interface Group {
  committed: Promise<void>;
  resolve: () => void;
  reject: (why: unknown) => void;
}

/** How long another process may keep the file to itself before an act of ours gives up. */
const patienceMs = 5000;

/**
 * The one writer of an SQLite file. A disk makes some hundreds or thousands of writes durable in a second,
 * however small they are: so acts that come while one commits share the next transaction, each in a savepoint
 * of its own, and each is answered only when that transaction is on the disk (group commit; Gray and Reuter,
 * "Transaction Processing", 1993, section 9.4.6). A group is everything that one turn of the event loop brought,
 * and what came while the disk was busy with the group before.
 */
export class GroupCommit {
  readonly #file: SQLite.Database;
  readonly #turns = new Turns();
  readonly #run: Record<"begin" | "commit" | "rollback" | "save" | "release" | "undo", SQLite.Statement>;
  #group: Group | null = null;
  #isDue = false;
  /** The first act of a group needs no savepoint: nothing else is undone with it. */
  #isFirst = false;
  readonly #log: WriteAheadLog | null;
  /** Until the disk has the group before. */
  #syncing: Promise<void> | null = null;
  /** Why the disk did not keep a group: whether it will keep the next is known to nobody. */
  #failure: { error: unknown } | null = null;
  /** Since the file was opened. */
  acts = 0;
  commits = 0;

  /** @param log  of a file whose commits are not on the disk yet; null where they are, or never will be */
  constructor(file: SQLite.Database, log: WriteAheadLog | null) {
    this.#file = file;
    this.#log = log;
    file.pragma("busy_timeout = 0");
    this.#run = {
      begin: file.prepare("begin immediate"),
      commit: file.prepare("commit"),
      rollback: file.prepare("rollback"),
      save: file.prepare("savepoint act"),
      release: file.prepare("release act"),
      undo: file.prepare("rollback to act"),
    };
  }

  get waiting(): number {
    return this.#turns.waiting;
  }

  /** Another number whenever another process has committed something. */
  get othersVersion(): number {
    return this.#file.pragma("data_version", { simple: true }) as number;
  }

  /** Resolves when nobody is in the middle of an act: for readers over the writer's own connection. */
  async rest(): Promise<void> {
    await this.#turns.take();
    this.#turns.end();
  }

  async begin(): Promise<void> {
    const turn = this.#turns.take();
    if (turn) await turn;
    try {
      if (this.#failure) throw this.#failure.error;
      this.#isFirst = !this.#group;
      if (this.#group) this.#run.save.run();
      else {
        await this.#beginWhenFree();
        this.#group = newGroup();
        // What came with this one in the same turn of the event loop has begun by then.
        setImmediate(() => this.#commitSoon());
      }
    } catch (error) {
      this.#turns.end();
      throw error;
    }
  }

  /** Resolves when what was done is on the disk. */
  commit(): Promise<void> {
    if (!this.#isFirst) this.#run.release.run();
    this.acts++;
    const { committed } = this.#group!;
    this.#endTurn();
    return committed;
  }

  rollback() {
    if (!this.#file.inTransaction) {
      // A full disk or a broken one undid the whole transaction: nobody in the group was done.
      this.#fail(new Error("the database undid everything that was about to be committed"));
    } else if (this.#isFirst) {
      this.#run.rollback.run();
      this.#group = null;
      this.#isDue = false;
    } else {
      this.#run.undo.run();
      this.#run.release.run();
    }
    this.#endTurn();
  }

  /** Commits what is open; for closing the file. */
  async flush(): Promise<void> {
    await this.#turns.take();
    await this.#syncing;
    this.#commitNow();
    await this.#syncing;
    this.#turns.end();
    this.#log?.close();
  }

  #commitSoon() {
    if (this.#turns.taken || this.#syncing) this.#isDue = true;
    else this.#commitNow();
  }

  /** Where nothing goes to a disk, there is nothing to wait for. */
  #endTurn() {
    if (!this.#log || (this.#isDue && !this.#syncing)) this.#commitNow();
    this.#turns.end();
  }

  #commitNow() {
    this.#isDue = false;
    const group = this.#group;
    if (!group) return;
    try {
      // What came while the disk failed would be written behind what it lost.
      if (this.#failure) throw this.#failure.error;
      this.#run.commit.run();
      this.commits++;
      this.#group = null;
    } catch (error) {
      if (this.#file.inTransaction) this.#run.rollback.run();
      this.#fail(error);
      return;
    }
    if (this.#log) this.#syncing = this.#sync(group, this.#log);
    else group.resolve();
  }

  async #sync(group: Group, log: WriteAheadLog) {
    try {
      await log.sync();
      group.resolve();
    } catch (error) {
      // The system may have given up those pages: what is written from now on would build on a hole.
      this.#failure = { error };
      group.reject(error);
    }
    this.#syncing = null;
    // Those who waited are answered before the next group takes its time.
    if (this.#isDue) setImmediate(() => this.#commitSoon());
  }

  #fail(why: unknown) {
    const group = this.#group;
    this.#group = null;
    this.#isDue = false;
    group?.reject(why);
  }

  /** Another process may write too, such as an import: waited for without keeping readers waiting. */
  async #beginWhenFree(): Promise<void> {
    for (const end = Date.now() + patienceMs; ; ) {
      try {
        this.#run.begin.run();
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > end) throw error;
        await pause(5);
      }
    }
  }
}

function newGroup(): Group {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // Refused acts wait for no commit: a group of those only has nobody to tell.
  promise.catch(() => {});
  return { committed: promise, resolve, reject };
}

function isBusy(error: unknown): boolean {
  return String((error as { code?: string }).code).startsWith("SQLITE_BUSY");
}
