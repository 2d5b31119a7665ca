import { everyTopic, type Topic } from "#app/domain/page-change/page-change.ts";
import type { Db } from "#db/schema.ts";

export type PageListener = (topics: readonly Topic[]) => void;

/** What changed in one database since this process opened it. */
interface Board {
  versions: Map<Topic, number>;
  /** How often anything changed. */
  changes: number;
  /** How often nobody could say what. */
  unknown: number;
  listeners: Set<PageListener>;
}

/** Pages are built with a copy of this module of their own: what both must find is kept beside all modules. */
const place = Symbol.for("cabildo.page-boards");
const everywhere = globalThis as { [place]?: WeakMap<object, Board> };
everywhere[place] ??= new WeakMap();
const boards = everywhere[place];

/** A database and its transactions have the same adapter. */
function boardOf(db: Db): Board {
  const { adapter } = db.getExecutor();
  let board = boards.get(adapter);
  if (!board) {
    board = { versions: new Map(), changes: 0, unknown: 0, listeners: new Set() };
    boards.set(adapter, board);
  }
  return board;
}

/**
 * Says that whatever rests on these topics is to be made anew. To be called when the change is committed:
 * what is made between a call and the commit would be kept although it shows what was before.
 */
export function pagesChanged(db: Db, topics: readonly Topic[]) {
  if (topics.length === 0) return;
  const board = boardOf(db);
  board.changes++;
  for (const topic of topics) {
    if (topic === everyTopic) board.unknown++;
    else board.versions.set(topic, (board.versions.get(topic) ?? 0) + 1);
  }
  for (const listener of board.listeners) listener(topics);
}

/** Tells of every change, wherever it was made, until the function it returns is called. */
export function onPagesChanged(db: Db, listener: PageListener): () => void {
  const { listeners } = boardOf(db);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether anybody hears of changes, those of other processes among them: else a version says little. */
export function isListenedTo(db: Db): boolean {
  return boardOf(db).listeners.size > 0;
}

/** Counts up with each change of this topic: what was made at an older version is out of date. */
export function versionOf(db: Db, topic: Topic): number {
  const board = boardOf(db);
  return topic === everyTopic ? board.changes : board.unknown + (board.versions.get(topic) ?? 0);
}
