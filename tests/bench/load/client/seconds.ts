import { Times } from "#tests/bench/load/client/times.ts";

interface Second {
  times: number[];
  shed: number;
  failed: number;
}

/** What became of the requests, by the second in which they were to be asked. */
export class Seconds {
  readonly #seconds: Second[] = [];

  served(at: number, ms: number) {
    this.#of(at).times.push(ms);
  }

  shed(at: number) {
    this.#of(at).shed++;
  }

  failed(at: number) {
    this.#of(at).failed++;
  }

  between(from: number, until: number) {
    const seconds = Array.from({ length: Math.ceil(until) - Math.floor(from) }, (_, i) => this.#of(from + i));
    const times = new Times();
    for (const second of seconds) for (const ms of second.times) times.add(ms);
    const [p50, p99] = times.at(0.5, 0.99);
    return {
      served: times.count,
      shed: sumOf(seconds, "shed"),
      failed: sumOf(seconds, "failed"),
      p50: p50 ?? 0,
      p99: p99 ?? 0,
    };
  }

  each(many: number) {
    return Array.from({ length: Math.ceil(many) }, (_, i) => this.between(i, i + 1));
  }

  #of(at: number): Second {
    const second = Math.max(0, Math.floor(at));
    while (this.#seconds.length <= second) this.#seconds.push({ times: [], shed: 0, failed: 0 });
    return this.#seconds[second]!;
  }
}

function sumOf(seconds: Second[], which: "shed" | "failed"): number {
  return seconds.reduce((sum, second) => sum + second[which], 0);
}
