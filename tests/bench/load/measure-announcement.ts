import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Bench } from "#tests/bench/load/bench-parts.ts";
import type { Crowd, CrowdSeen } from "#tests/bench/load/client/crowd.ts";
import type { makePages } from "#tests/bench/load/data.ts";
import { lostOf } from "#tests/bench/load/lost.ts";
import type { AnnouncementDay } from "#tests/bench/load/results.ts";
import { secret, startPinnedPortal } from "#tests/bench/load/server/portal.ts";
import { ms, table, whole } from "#tests/bench/load/table.ts";

type Data = Awaited<ReturnType<typeof makePages>>;

const mostMs = 250;

/** Section 4: everybody comes at once, then twice as many, then as many as before. */
export async function measureAnnouncement(
  { amount, client, folder, template, profileOf }: Bench,
  data: Data,
) {
  const database = join(folder, "announcement.sqlite");
  copyFileSync(template, database);
  const portal = await startPinnedPortal({
    role: "all",
    database,
    folder: join(folder, "announcement"),
    profile: profileOf("announcement"),
  });
  const { slug, proposalIds, territory, id } = data.announced;
  const sent: CrowdSeen[] = [];
  let firstCitizen = 0;

  async function crowd(phases: Crowd["phases"]): Promise<CrowdSeen> {
    const seen = await client.run<Crowd>({
      kind: "crowd",
      port: portal.port,
      phases,
      pages: whatIsRead(data),
      secret,
      territory,
      slug,
      proposalIds,
      firstCitizen,
    });
    firstCitizen += seen.citizens;
    sent.push(seen);
    return seen;
  }

  await crowd([{ rate: 50, seconds: Math.ceil(amount.warmUpSeconds * 2) }]);
  const steps: string[][] = [];
  let rate = await highestRate();
  let steady = await crowd([{ rate, seconds: amount.crowdSeconds }]);
  for (let again = 0; again < amount.crowdTries && !isGood(steady); again++) {
    rate = Math.round(rate * 0.75);
    steady = await crowd([{ rate, seconds: amount.crowdSeconds }]);
  }
  const memory = portal.memory();
  const twice = await crowd([
    { rate: rate * 2, seconds: amount.twiceSeconds },
    { rate, seconds: amount.backSeconds },
  ]);
  const memoryAtTwice = portal.memory();
  await portal.stop();
  const lost = await lostOf(database, id, proposalIds, sent);
  const over = twice.phases[0]!;
  const day: AnnouncementDay = {
    rate,
    isKept: isGood(steady),
    p50: steady.phases[0]!.p50,
    p99: steady.phases[0]!.p99,
    votes: steady.votes.length,
    answers: steady.answers.length,
    at2x: { served: over.served, shed: over.shed, failed: over.failed, p99OfServed: over.p99 },
    recoverySeconds: recovery(twice, amount.twiceSeconds),
    lost,
  };
  show(day, steady, twice, steps);
  console.log(`Memory: ${memory} MB afterwards, ${memoryAtTwice} MB after twice the rate`);
  return {
    announcementDay: day,
    announcement: { steps, failures: twice.failures, memoryMB: memory, memoryAtTwice },
  };

  /** Twice as many at each step until it is too many, then between the two. */
  async function highestRate(): Promise<number> {
    let good = 0;
    let bad = 0;
    for (let next = 100; bad === 0 || bad - good > Math.max(10, bad * amount.probedTo); ) {
      const seen = await crowd([{ rate: next, seconds: amount.probeSeconds }]);
      const [{ p99, shed, failed }] = seen.phases as [CrowdSeen["phases"][number]];
      steps.push([whole(next), ms(p99), whole(shed), whole(failed)]);
      if (isGood(seen)) good = next;
      else bad = next;
      if (good === 0 && next < 10) throw new Error("not even ten arrivals a second are answered in time");
      next = Math.round(bad === 0 ? next * 2 : (good + bad) / 2);
      await setTimeout(bad === 0 ? 100 : 1000);
    }
    return good;
  }
}

function isGood({ phases: [phase] }: CrowdSeen): boolean {
  return phase!.p99 < mostMs && phase!.shed === 0 && phase!.failed === 0;
}

/** Half of the readers look at what was announced, the others at everything else. */
function whatIsRead({ announced, pages }: Data): string[] {
  const here = `/consultations/${announced.slug}`;
  const proposals = announced.proposalIds.map((proposal) => `/proposals/${proposal}`);
  const often = (path: string, times: number) => Array.from({ length: times }, () => path);
  const hundredth = Math.max(1, Math.round(proposals.length / 15));
  return [
    ...proposals,
    ...often("/", 20 * hundredth),
    ...often("/consultations", 15 * hundredth),
    ...often(here, 25 * hundredth),
    ...often(`${here}/proposals`, 20 * hundredth),
    ...often(pages["a summary"]!, 5 * hundredth),
  ];
}

/** Seconds after the crowd halved until everybody was answered in time again, and stayed so; null: never. */
function recovery({ seconds }: CrowdSeen, halvedAt: number): number | null {
  const after = seconds.slice(halvedAt);
  const isFine = (second: CrowdSeen["seconds"][number]) =>
    second.p99 < mostMs && second.shed === 0 && second.failed === 0;
  const lastBad = after.findLastIndex((second) => !isFine(second));
  return lastBad === after.length - 1 ? null : lastBad + 1;
}

function show(day: AnnouncementDay, steady: CrowdSeen, twice: CrowdSeen, steps: string[][]) {
  console.log(
    "\nAnnouncement day: of a hundred arrivals 80 read, 15 vote, 5 take a step of the answering form (begin, each " +
      "question, send); arrivals come at a fixed rate however slow the portal is, and time counts from when they were " +
      "to be sent. The page a form leads to is asked for at once and counts as one more request.",
  );
  console.log("Looking for the highest rate with p99 under 250 ms:");
  console.log(table(["arrivals/s", "p99 ms", "shed", "failed"], steps));
  const rows = [
    [
      `${day.rate} arrivals/s`,
      ...phaseRow(steady.phases[0]!),
      whole(steady.votes.length),
      whole(steady.answers.length),
    ],
    [
      `twice: ${day.rate * 2}`,
      ...phaseRow(twice.phases[0]!),
      whole(twice.votes.length),
      whole(twice.answers.length),
    ],
    [`then ${day.rate} again`, ...phaseRow(twice.phases[1]!), "", ""],
  ];
  console.log(
    table(
      [
        "crowd",
        "requests served",
        "shed (503)",
        "failed",
        "p50 ms",
        "p99 of served ms",
        "votes",
        "responses sent",
      ],
      rows,
    ),
  );
  if (Object.keys(twice.failures).length > 0) console.log("Failed at twice the rate:", twice.failures);
  const recovered = day.recoverySeconds === null ? "not within this run" : `after ${day.recoverySeconds} s`;
  if (!day.isKept) console.log(`p99 was not under ${mostMs} ms in the long run, even at this rate.`);
  console.log(
    `Recovered ${recovered}. Acknowledged votes and responses that are not in the database: ${day.lost}. ` +
      `The client was busy ${Math.round(twice.clientBusy * 100)} % of its core.`,
  );
}

function phaseRow({ served, shed, failed, p50, p99 }: CrowdSeen["phases"][number]): string[] {
  return [whole(served), whole(shed), whole(failed), ms(p50), ms(p99)];
}
