import { join } from "node:path";
import type { Bench } from "#tests/bench/load/bench-parts.ts";
import type { ReadPages } from "#tests/bench/load/client/read-pages.ts";
import { median } from "#tests/bench/load/client/times.ts";
import { makeLarge } from "#tests/bench/load/data.ts";
import { startPinnedPortal } from "#tests/bench/load/server/portal.ts";
import { ms, share, table, whole } from "#tests/bench/load/table.ts";

const connections = 16;

const pages = {
  "the consultation": (slug: string) => `/consultations/${slug}`,
  "its proposals": (slug: string) => `/consultations/${slug}/proposals`,
  "the answers to a question": (slug: string) => `/consultations/${slug}/questions/1`,
};

/** Section 2: what a page costs somebody signed in, however much there is in the consultation. */
export async function measureSignedIn({ amount, client, folder, profileOf }: Bench) {
  const portals = [];
  for (const size of amount.sizes) {
    const began = performance.now();
    const database = join(folder, `large-${size}.sqlite`);
    const { slug, cookie } = await makeLarge(database, size);
    const madeIn = (performance.now() - began) / 1000;
    const server = await startPinnedPortal({
      role: "web",
      database,
      folder: join(folder, `large-${size}`),
      profile: profileOf(`signed-in-${size}`),
    });
    portals.push({ size, slug, cookie, server, madeIn });
  }
  const rows: string[][] = [];
  const flat: number[] = [];
  const flatByProcessor: number[] = [];
  for (const [name, pathOf] of Object.entries(pages).slice(0, amount.signedInPages)) {
    const measured = portals.map(
      () => [] as { perSecond: number; perProcessorSecond: number; p50: number; p99: number }[],
    );
    for (let round = -1; round < amount.rounds; round++) {
      for (const [at, { slug, cookie, server }] of portals.entries()) {
        const seconds = round < 0 ? amount.warmUpSeconds : amount.roundSeconds;
        const { port } = server;
        const read: ReadPages = {
          kind: "read-pages",
          port,
          seconds,
          connections,
          paths: [pathOf(slug)],
          cookie,
        };
        const before = server.used();
        const seen = await client.run(read);
        const perProcessorSecond = (seen.perSecond * seen.seconds) / (server.used()! - before!);
        if (round >= 0) measured[at]!.push({ ...seen, perProcessorSecond });
      }
    }
    const rates = measured.map((seen) => median(seen.map(({ perSecond }) => perSecond)));
    const costs = measured.map((seen) => median(seen.map(({ perProcessorSecond }) => perProcessorSecond)));
    flat.push(Math.min(...rates) / Math.max(...rates));
    flatByProcessor.push(Math.min(...costs) / Math.max(...costs));
    for (const [at, { size }] of portals.entries()) {
      const p50 = median(measured[at]!.map((seen) => seen.p50));
      const p99 = median(measured[at]!.map((seen) => seen.p99));
      rows.push([
        name,
        whole(size),
        whole(rates[at]!),
        ms(p50),
        ms(p99),
        share(rates[at]! / rates[0]!),
        share(costs[at]! / costs[0]!),
      ]);
    }
  }
  console.log(`\nPages of somebody signed in, never kept, ${connections} connections, SQLite`);
  console.log(
    table(
      ["page", "contributions", "requests/s", "p50 ms", "p99 ms", "to the smallest", "by processor time"],
      rows,
    ),
  );
  if (amount.name === "quick")
    console.log("Quick: a million contributions take too long to make for two minutes.");
  const memory = portals.map(({ size, server, madeIn }) => [
    whole(size),
    `${server.memory()}`,
    `${madeIn.toFixed(0)}`,
  ]);
  console.log(table(["contributions", "memory MB", "made in s"], memory));
  for (const { server } of portals) await server.stop();
  return {
    flatness: Math.min(...flat),
    byProcessorTime: { flatness: Math.min(...flatByProcessor) },
    signedIn: { rows, memory },
  };
}
