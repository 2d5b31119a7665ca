import { createHash } from "node:crypto";

export interface KeptFile {
  bytes: Buffer;
  /** Of the bytes: another file has another. */
  etag: string;
}

/** All together, in this process. */
const mostBytes = 32 * 1024 * 1024;

const kept = new Map<string, KeptFile>();
const beingMade = new Map<string, Promise<KeptFile>>();
let total = 0;
let before: Promise<unknown> = Promise.resolve();

/**
 * A file that takes a while to draw, drawn once for all who ask for it, and never two at a time. The least
 * asked for are forgotten first.
 * @param of       everything that the file is made from
 * @param mayMake  asked where it has to be drawn; throws where this reader had enough drawn already
 */
export async function keptFile(
  of: unknown,
  make: () => Promise<Buffer>,
  mayMake: () => Promise<unknown> = async () => {},
): Promise<KeptFile> {
  const key = hashOf(JSON.stringify(of));
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  if (!beingMade.has(key)) await mayMake();
  const making = beingMade.get(key) ?? makeInTurn(key, make);
  beingMade.set(key, making);
  return making;
}

async function makeInTurn(key: string, make: () => Promise<Buffer>): Promise<KeptFile> {
  const turn = before.then(make);
  before = turn.catch(() => {});
  try {
    const file = withTag(await turn);
    keep(key, file);
    return file;
  } finally {
    beingMade.delete(key);
  }
}

function keep(key: string, file: KeptFile) {
  if (file.bytes.length > mostBytes) return;
  kept.set(key, file);
  total += file.bytes.length;
  for (const [oldest, { bytes }] of kept) {
    if (total <= mostBytes) break;
    kept.delete(oldest);
    total -= bytes.length;
  }
}

export function withTag(bytes: Buffer): KeptFile {
  return { bytes, etag: `"${hashOf(bytes)}"` };
}

function hashOf(bytes: string | Buffer): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 27);
}
