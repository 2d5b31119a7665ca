import type { KeptPage } from "#app/http/page-cache/kept-page.ts";

/** Copies of one path, in as many languages, for as many municipalities and with as many parameters. */
const mostOfOnePath = 400;

/** Finished pages by address and kind of reader, within so many bytes: what was asked for longest ago goes first. */
export class PageStore {
  readonly #mostBytes: number;
  readonly #pages = new Map<string, Map<string, KeptPage>>();
  /** How many copies each path has. */
  readonly #ofPath = new Map<string, number>();
  bytes = 0;
  count = 0;
  dropped = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get(url: string, kind: string): KeptPage | undefined {
    return this.#pages.get(url)?.get(kind);
  }

  /** One page never drives out many others. */
  fits(page: KeptPage): boolean {
    return page.size <= this.#mostBytes / 20;
  }

  put(page: KeptPage) {
    const { url } = page.address;
    const kind = page.kind.key;
    this.remove(url, kind);
    if (!this.fits(page)) return;
    const path = pathOf(url);
    if ((this.#ofPath.get(path) ?? 0) >= mostOfOnePath)
      this.#dropOldest((other) => pathOf(other) === path, 0.9);
    const kinds = this.#pages.get(url) ?? new Map<string, KeptPage>();
    kinds.set(kind, page);
    this.#pages.set(url, kinds);
    this.#ofPath.set(path, (this.#ofPath.get(path) ?? 0) + 1);
    this.count++;
    this.#count(page);
    this.#shrink();
  }

  /** To be told when a page has grown: by another coding. */
  grew(page: KeptPage) {
    if (this.get(page.address.url, page.kind.key) !== page) return;
    this.#count(page);
    if (this.fits(page)) this.#shrink();
    else this.remove(page.address.url, page.kind.key);
  }

  #count(page: KeptPage) {
    this.bytes += page.size - page.counted;
    page.counted = page.size;
  }

  #shrink() {
    if (this.bytes > this.#mostBytes) this.#dropOldest(() => true, 0.9);
  }

  remove(url: string, kind: string) {
    const kinds = this.#pages.get(url);
    const page = kinds?.get(kind);
    if (!kinds || !page) return;
    kinds.delete(kind);
    if (kinds.size === 0) this.#pages.delete(url);
    const path = pathOf(url);
    const left = this.#ofPath.get(path)! - 1;
    if (left === 0) this.#ofPath.delete(path);
    else this.#ofPath.set(path, left);
    this.count--;
    this.bytes -= page.counted;
    page.counted = 0;
  }

  /** Many at a time, so that sorting them is rare. */
  #dropOldest(among: (url: string) => boolean, keeping: number) {
    const candidates = [...this.#pages]
      .filter(([url]) => among(url))
      .flatMap(([url, kinds]) => [...kinds].map(([kind, page]) => ({ url, kind, page })))
      .sort((a, b) => a.page.lastUsed - b.page.lastUsed);
    const least = Math.ceil(candidates.length * (1 - keeping));
    for (const [index, { url, kind }] of candidates.entries()) {
      if (index >= least && this.bytes <= this.#mostBytes * keeping) break;
      this.remove(url, kind);
      this.dropped++;
    }
  }
}

function pathOf(url: string): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}
