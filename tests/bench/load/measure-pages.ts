import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "#tests/bench/load/bench-parts.ts";
import type { ReadPages } from "#tests/bench/load/client/read-pages.ts";
import { median } from "#tests/bench/load/client/times.ts";
import type { makePages } from "#tests/bench/load/data.ts";
import { record } from "#tests/bench/load/recorded.ts";
import { type Server, secret, startBareServer, startPinnedPortal } from "#tests/bench/load/server/portal.ts";
import { ms, share, table, whole } from "#tests/bench/load/table.ts";

type Data = Awaited<ReturnType<typeof makePages>>;

const connections = 64;

interface Round {
  portal: number;
  bare: number;
  p99: number;
  bareP99: number;
  busy: number;
  /** The ratio of requests per second of a processor: other programs on the same core do not change it. */
  byProcessor: number;
}

/** Section 1: pages that are kept, beside a server that only sends the same bytes. */
export async function measurePages({ amount, client, folder, template, profileOf }: Bench, data: Data) {
  const database = join(folder, "pages.sqlite");
  copyFileSync(template, database);
  const portal = await startPinnedPortal({
    role: "web",
    database,
    folder: join(folder, "pages"),
    profile: profileOf("pages"),
  });
  const bare = await startBareServer();
  const kept = {
    "a consultation": data.pages["open consultation"]!,
    "its proposals": data.pages.proposals!,
    "a summary": data.pages["a summary"]!,
  };
  const changing = data.changing.flatMap(({ slug, proposalIds }) => [
    `/consultations/${slug}`,
    `/consultations/${slug}/proposals`,
    `/proposals/${proposalIds[0]}`,
  ]);
  const recorded = [];
  for (const path of [...Object.values(kept), ...changing]) recorded.push(await record(portal.port, path));
  bare.tell(recorded);

  let firstCitizen = 0;
  const rows: string[][] = [];
  const ratios: number[] = [];
  const byProcessor: number[] = [];
  for (const [name, path] of Object.entries(kept)) {
    const measured = await sideBySide({ paths: [path] });
    const bytes = Buffer.from(recorded.find((page) => page.path === path)!.body, "base64").length;
    ratios.push(measured.ratio);
    byProcessor.push(measured.byProcessor);
    rows.push([name, whole(bytes), ...measured.row]);
  }
  const changed = await sideBySide({
    paths: Object.values(kept),
    changing: {
      paths: changing,
      votesPerSecond: data.changing.length,
      secret,
      firstCitizen: 0,
      votes: data.changing.map(({ slug, proposalIds, territory }) => ({
        proposalId: proposalIds[0]!,
        choice: "agree",
        back: `/consultations/${slug}/proposals`,
        territory,
      })),
    },
  });
  rows.push(["nine of ten of these, one of ten of pages that change", "", ...changed.row]);

  console.log(
    "\nPages, anonymous, brotli, 64 connections, beside a bare node:http server that sends the same bytes",
  );
  console.log(
    table(
      [
        "page",
        "bytes",
        "requests/s",
        "bare requests/s",
        "ratio",
        "by processor time",
        "p99 ms",
        "bare p99 ms",
        "client busy",
      ],
      rows,
    ),
  );
  console.log(
    `The last row: ${data.changing.length} more consultations get one vote each a second through HTTP, ` +
      `${changed.changes} in all; each vote changes the consultation's page, its list and the proposal ` +
      `(${changing.length} pages); every tenth request asks for one of these in turn; ` +
      `${changed.versions} different versions of them were received.`,
  );
  console.log(`Memory afterwards: ${portal.memory()} MB (the bare server: ${bare.memory()} MB)`);
  const memory = portal.memory();
  await portal.stop();
  await bare.stop();
  return {
    cachedPageRatio: median(ratios),
    changedPageRatio: changed.ratio,
    byProcessorTime: { cachedPageRatio: median(byProcessor), changedPageRatio: changed.byProcessor },
    pages: { rows, memoryMB: memory },
  };

  /** One after the other, again and again, so that whatever else the machine does befalls both. */
  async function sideBySide(asked: Pick<ReadPages, "paths" | "changing">) {
    const rates: Round[] = [];
    let changes = 0;
    let versions = 0;
    const read = async (server: Server, seconds: number) => {
      const votes = server === bare ? [] : (asked.changing?.votes ?? []);
      firstCitizen += 1000;
      const changing = asked.changing && { ...asked.changing, votes, firstCitizen };
      const { port } = server;
      const before = server.used();
      const plan: ReadPages = { kind: "read-pages", port, seconds, connections, ...asked, changing };
      const seen = await client.run(plan);
      return { ...seen, perProcessorSecond: (seen.perSecond * seen.seconds) / (server.used()! - before!) };
    };
    await read(portal, amount.warmUpSeconds);
    await read(bare, amount.warmUpSeconds / 2);
    for (let round = 0; round < amount.rounds; round++) {
      const ours = await read(portal, amount.roundSeconds);
      const theirs = await read(bare, amount.roundSeconds);
      changes += ours.changes;
      versions += ours.versions;
      rates.push({
        portal: ours.perSecond,
        bare: theirs.perSecond,
        p99: ours.p99,
        bareP99: theirs.p99,
        busy: theirs.clientBusy,
        byProcessor: ours.perProcessorSecond / theirs.perProcessorSecond,
      });
    }
    const ratio = median(rates.map((rate) => rate.portal / rate.bare));
    const middle = (which: keyof Round) => median(rates.map((rate) => rate[which]));
    const row = [
      whole(middle("portal")),
      whole(middle("bare")),
      share(ratio),
      share(middle("byProcessor")),
      ms(middle("p99")),
      ms(middle("bareP99")),
      share(middle("busy")),
    ];
    return { ratio, byProcessor: middle("byProcessor"), row, changes, versions };
  }
}
