import type { Client } from "#tests/bench/load/driver.ts";
import type { Amount } from "#tests/bench/load/options.ts";

/** What every part of the benchmark works with. */
export interface Bench {
  amount: Amount;
  client: Client;
  /** Thrown away afterwards. */
  folder: string;
  /** An SQLite file to be copied: the demo and what `makePages` adds to it. */
  template: string;
  /** Where to keep the profile of this server; null when none was asked for. */
  profileOf: (name: string) => string | null;
}
