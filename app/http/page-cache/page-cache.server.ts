import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { onPagesChanged } from "#app/domain/page-change/page-change.server.ts";
import { watchPages } from "#app/domain/page-change/watch.server.ts";
import { territoryByCode } from "#app/domain/territory/territory.server.ts";
import type { Environment } from "#app/http/environment.ts";
import { type SharedAddress, sharedAddress } from "#app/http/page-cache/address.ts";
import { askedBy } from "#app/http/page-cache/asked-by.ts";
import { KeptPage } from "#app/http/page-cache/kept-page.ts";
import { PageStore } from "#app/http/page-cache/page-store.ts";
import { type Coding, headersOf, kindOf, type ReaderKind } from "#app/http/page-cache/reader-kind.ts";
import { nextPhaseChange, topicsOf, versionOfAll } from "#app/http/page-cache/rests-on.server.ts";
import { sharedHeaders } from "#app/http/page-cache/shared-headers.ts";
import type { Portal } from "#app/http/portal.server.ts";
import type { Db } from "#db/schema.ts";

interface Parts {
  db: Db;
  portal: Portal;
  environment: Pick<Environment, "origin" | "databaseUrl" | "replicaUrl">;
  log: Logger;
  /** 0: nothing is kept. */
  mostBytes: number;
}

/** Plain numbers since the start, for whoever shows them. */
export interface PageCacheStats {
  /** Answered from memory; of these, how many with a copy that was about to be replaced, and how many with 304. */
  hits: number;
  stale: number;
  notModified: number;
  /** Had to wait until a page was made. */
  misses: number;
  renders: number;
  /** Of pages that are not shared, or from somebody who is told apart. */
  passed: number;
  readonly pages: number;
  readonly bytes: number;
  readonly dropped: number;
}

export interface PageCache {
  /** Answers from memory; false when it cannot be done at once. */
  answerAtOnce: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
  /** Answers with a page that several readers are given; false when this one must be made for its reader. */
  answer: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<boolean>;
  stats: PageCacheStats;
  close: () => Promise<void>;
}

/** A page is made again at most this often, and a copy that is out of date is given away this long. */
const renewedEachMs = 1000;
/** Longer while its successor is being made, so that not everybody who comes then has to wait. */
const atMostStaleMs = 2000;
/** Some of what pages say changes with the clock alone: days left, what is late. */
const longestMs = 60_000;
/** A copy of the database follows the other by less than this. */
const longestFromReplicaMs = 2000;
/** Longer still while it cannot be made; what was hidden since must not be read for ever. */
const longestInNeedMs = 60_000;
/** Pages made again while nobody waits for them, at once. */
const mostRenewedAtOnce = 2;

/**
 * Keeps the finished pages of readers who are nobody in particular. Such a page is made from its address,
 * a language and a municipality, and from nothing else of the request that first asked for it: no cookie,
 * no header, no sender's address goes in, so that none can come out to somebody else.
 *
 * What it shows may be a second old for others; never for somebody who acted, for every answer to a form
 * gives them a cookie with which nothing is answered from here (`actedCookie`).
 */
export function createPageCache({ db, portal, environment, log, mostBytes }: Parts): PageCache {
  const { origin, replicaUrl } = environment;
  const store = new PageStore(mostBytes);
  const underway = new Map<string, Promise<KeptPage | null>>();
  const stats = {
    ...{ hits: 0, stale: 0, notModified: 0, misses: 0, renders: 0, passed: 0 },
    get pages() {
      return store.count;
    },
    get bytes() {
      return store.bytes;
    },
    get dropped() {
      return store.dropped;
    },
  };
  let changes = 0;
  let uses = 0;
  let renewing = 0;
  let squeezing = false;
  const forget = onPagesChanged(db, () => {
    changes++;
  });
  const elsewhere = watchPages(db, environment.databaseUrl);

  function answerAtOnce(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
    const asked = askedBy(incoming);
    if (!asked) return false;
    const page = store.get(asked.url, asked.kind.key) ?? keptUnderAnotherName(asked.url, asked.kind);
    if (!page) return false;
    const now = Date.now();
    if (!mayBeGiven(page, now)) return false;
    if (asked.ifNoneMatch !== undefined) {
      const tag = page.tagIn(asked.ifNoneMatch);
      if (tag !== null) {
        stats.hits++;
        stats.notModified++;
        outgoing.writeHead(304, page.unchanged(tag)).end();
        return true;
      }
    }
    const sending = page.sending(asked.coding);
    if (!sending) return false;
    stats.hits++;
    page.lastUsed = ++uses;
    outgoing.writeHead(200, sending.headers);
    outgoing.end(sending.bytes);
    if (asked.coding === "br" && page.needs("br") && now - page.madeAt > renewedEachMs) squeeze(page);
    return true;
  }

  function keptUnderAnotherName(url: string, kind: ReaderKind): KeptPage | undefined {
    if (!url.includes("?")) return undefined;
    const address = sharedAddress(url);
    return address ? store.get(address.url, kind.key) : undefined;
  }

  /** Whether it still tells what is so, or did a second ago; has it made anew where it does not. */
  function mayBeGiven(page: KeptPage, now: number): boolean {
    if (page.staleSince === Number.POSITIVE_INFINITY) {
      if (now >= page.goodUntil) page.staleSince = page.goodUntil;
      else if (page.changesSeen !== changes) {
        if (versionOfAll(db, page.topics) === page.version) page.changesSeen = changes;
        else page.staleSince = page.verifiedAt;
      }
      if (page.staleSince === Number.POSITIVE_INFINITY) {
        page.verifiedAt = now;
        return true;
      }
    }
    const age = now - page.staleSince;
    if (age > (page.isBeingRenewed ? atMostStaleMs : renewedEachMs)) return false;
    if (now - page.madeAt >= renewedEachMs) renew(page);
    stats.stale++;
    return true;
  }

  function renew(page: KeptPage) {
    if (underway.has(page.name) || renewing >= mostRenewedAtOnce) return;
    renewing++;
    page.isBeingRenewed = true;
    made(page.address, page.kind)
      .catch((error) => log.error({ err: error }, "a page could not be made anew"))
      .finally(() => {
        renewing--;
        page.isBeingRenewed = false;
      });
  }

  function squeeze(page: KeptPage) {
    if (squeezing) return;
    squeezing = true;
    page
      .make("br")
      .then(() => store.grew(page))
      .catch((error) => log.error({ err: error }, "a page could not be compressed"))
      .finally(() => {
        squeezing = false;
      });
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean> {
    const asked = mostBytes > 0 ? askedBy(incoming) : null;
    const address = asked && sharedAddress(asked.url);
    if (!asked || !address) {
      stats.passed++;
      return false;
    }
    const kind = await existing(asked.kind);
    const kept = store.get(address.url, kind.key);
    const isGood = kept && mayBeGiven(kept, Date.now());
    const page = isGood ? kept : await madeOrKept(address, kind, kept);
    if (!page) {
      stats.passed++;
      return false;
    }
    stats.misses++;
    page.lastUsed = ++uses;
    await send(page, asked.coding, asked.ifNoneMatch, outgoing);
    return true;
  }

  /** While too many come, or the database is away, an old page says more than that it cannot be had. */
  async function madeOrKept(address: SharedAddress, kind: ReaderKind, kept: KeptPage | undefined) {
    const inNeed = kept && Date.now() - kept.staleSince < longestInNeedMs ? kept : null;
    try {
      const page = await made(address, kind);
      return page && page.status >= 500 && inNeed ? inNeed : page;
    } catch (error) {
      if (inNeed) return inNeed;
      throw error;
    }
  }

  async function send(
    page: KeptPage,
    coding: Coding,
    ifNoneMatch: string | undefined,
    outgoing: ServerResponse,
  ) {
    const tag = page.status === 200 && ifNoneMatch !== undefined ? page.tagIn(ifNoneMatch) : null;
    if (tag !== null) {
      stats.notModified++;
      outgoing.writeHead(304, page.unchanged(tag)).end();
      return;
    }
    if (!page.sending(coding)) {
      await page.make(coding);
      store.grew(page);
    }
    const { headers, bytes } = page.sending(coding)!;
    outgoing.writeHead(page.status, headers);
    outgoing.end(bytes);
  }

  /** A municipality that there is not is none: nobody fills the memory with invented ones. */
  async function existing(kind: ReaderKind): Promise<ReaderKind> {
    if (kind.territory === null || (await territoryByCode(db, kind.territory))) return kind;
    return kindOf(kind.language, null);
  }

  /** Whoever asks for it while it is made waits for the same. */
  function made(address: SharedAddress, kind: ReaderKind): Promise<KeptPage | null> {
    const name = nameOf(address, kind);
    const known = underway.get(name);
    if (known) return known;
    const making = make(address, kind).finally(() => underway.delete(name));
    underway.set(name, making);
    return making;
  }

  async function make(address: SharedAddress, kind: ReaderKind): Promise<KeptPage | null> {
    const topics = await topicsOf(db, address);
    const phaseChange = await nextPhaseChange(db, new Date());
    const madeAt = Date.now();
    const version = versionOfAll(db, topics);
    stats.renders++;
    const request = new Request(`${origin}${address.url}`, { headers: headersOf(kind) });
    const response = await portal(request, "shared");
    const longest = replicaUrl === null ? longestMs : longestFromReplicaMs;
    const goodUntil = Math.min(madeAt + longest, phaseChange);
    const body = Buffer.from(await response.arrayBuffer());
    const headers = sharedHeaders(response, body);
    if (!headers) return null;
    const { status } = response;
    const facts = { address, kind, name: nameOf(address, kind), status, topics, version, madeAt, goodUntil };
    const page = await KeptPage.of(facts, headers, body);
    if (status === 200) store.put(page);
    return page;
  }

  async function close() {
    forget();
    await elsewhere.stop();
  }

  return { answerAtOnce, answer, stats, close };
}

function nameOf(address: SharedAddress, kind: ReaderKind): string {
  return `${kind.key} ${address.url}`;
}
