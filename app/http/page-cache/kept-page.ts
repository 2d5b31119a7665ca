import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";
import type { Topic } from "#app/domain/page-change/page-change.ts";
import type { SharedAddress } from "#app/http/page-cache/address.ts";
import type { Coding, ReaderKind } from "#app/http/page-cache/reader-kind.ts";

/** One way to send a page: what precedes its bytes, as node:http takes it fastest, and those. */
export interface Sending {
  tag: string;
  headers: string[];
  bytes: Buffer;
}

const zip = promisify(gzip);
const unzip = promisify(gunzip);
const brotli = promisify(brotliCompress);

/** A tenth smaller than at 4, for twice its 0.9 ms: it is made once, and beside the answering. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

interface Facts {
  address: SharedAddress;
  kind: ReaderKind;
  /** Of both together. */
  name: string;
  status: number;
  /** What it rests on. */
  topics: readonly Topic[];
  /** Of these topics together, before the page was made. */
  version: number;
  /** When its making began: nothing that was committed before is missing in it. */
  madeAt: number;
  /** When it is out of date by the clock alone. */
  goodUntil: number;
}

/** A finished page, in the codings that somebody asked for. */
export class KeptPage implements Facts {
  readonly address: SharedAddress;
  readonly kind: ReaderKind;
  readonly name: string;
  readonly status: number;
  readonly topics: readonly Topic[];
  readonly version: number;
  readonly madeAt: number;
  readonly goodUntil: number;
  /** How many changes there had been anywhere when it was last found good, and when that was. */
  changesSeen = -1;
  verifiedAt: number;
  /** Since when it may show what is no longer so. */
  staleSince = Number.POSITIVE_INFINITY;
  isBeingRenewed = false;
  lastUsed = 0;
  size = 0;
  /** Of its size, what the store has counted. */
  counted = 0;
  readonly #headers: [string, string][];
  readonly #hash: string;
  readonly #sendings: Record<Coding, Sending | null> = { br: null, gzip: null, plain: null };
  readonly #making = new Map<Coding, Promise<void>>();

  constructor(facts: Facts, headers: [string, string][], plain: Buffer, squeezed: Buffer) {
    this.address = facts.address;
    this.kind = facts.kind;
    this.name = facts.name;
    this.status = facts.status;
    this.topics = facts.topics;
    this.version = facts.version;
    this.madeAt = facts.madeAt;
    this.verifiedAt = facts.madeAt;
    this.goodUntil = facts.goodUntil;
    this.#headers = headers;
    this.#hash = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
    this.#add("gzip", squeezed);
  }

  /** The page as gzip, which costs little and which nearly everybody takes; the rest is made when asked for. */
  static async of(facts: Facts, headers: [string, string][], plain: Buffer): Promise<KeptPage> {
    return new KeptPage(facts, headers, plain, await zip(plain, { level: 6 }));
  }

  /** What can be sent now to whoever takes this coding; null when it has to be made first. */
  sending(coding: Coding): Sending | null {
    return this.#sendings[coding] ?? (coding === "br" ? this.#sendings.gzip : null);
  }

  /** Which of its tags is among those that the reader has the page by; null for none. */
  tagIn(ifNoneMatch: string): string | null {
    for (const coding of ["br", "gzip", "plain"] as const) {
      const tag = this.#tagFor(coding);
      if (ifNoneMatch === tag || ifNoneMatch.includes(tag)) return tag;
    }
    return null;
  }

  /** With a 304 go the headers that say how long the page is good and for whom. */
  unchanged(tag: string): string[] {
    const told = this.#headers.filter(([name]) => name === "Cache-Control" || name === "Vary");
    return [...told.flat(), "ETag", tag];
  }

  needs(coding: Coding): boolean {
    return this.#sendings[coding] === null && !this.#making.has(coding);
  }

  /** Makes it in zlib's own threads, once for all who wait for it. */
  make(coding: Coding): Promise<void> {
    const known = this.#making.get(coding);
    if (known) return known;
    const making = this.#squeeze(coding).finally(() => this.#making.delete(coding));
    this.#making.set(coding, making);
    return making;
  }

  async #squeeze(coding: Coding) {
    const plain = await unzip(this.#sendings.gzip!.bytes);
    this.#add(coding, coding === "br" ? await brotli(plain, brotliOptions) : plain);
  }

  #tagFor(coding: Coding): string {
    return coding === "plain" ? `"${this.#hash}"` : `"${this.#hash}-${coding}"`;
  }

  #add(coding: Coding, bytes: Buffer) {
    const tag = this.#tagFor(coding);
    const headers = this.#headers.flat();
    if (coding !== "plain") headers.push("Content-Encoding", coding);
    headers.push("ETag", tag, "Content-Length", String(bytes.length));
    this.#sendings[coding] = { tag, headers, bytes };
    this.size += bytes.length + overhead;
  }
}

/** About what a page takes beside its bytes. */
const overhead = 1000;
