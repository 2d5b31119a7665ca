import { citizensOf } from "#tests/bench/load/client/citizens.ts";
import { type Answer, Connection, headerOf } from "#tests/bench/load/client/connection.ts";
import { getting } from "#tests/bench/load/client/requests.ts";
import { Times } from "#tests/bench/load/client/times.ts";
import { isAcknowledged, type Vote, voteRequest } from "#tests/bench/load/client/vote-request.ts";

/** Pages read as fast as they come, over so many connections. */
export interface ReadPages {
  kind: "read-pages";
  port: number;
  seconds: number;
  connections: number;
  paths: string[];
  cookie?: string;
  /** Of every ten requests one goes to these, which votes change meanwhile. */
  changing?: {
    paths: string[];
    /** Where the votes go, in turn, so many each second; empty where there is nobody who could vote. */
    votes: (Omit<Vote, "citizen"> & { territory: string })[];
    votesPerSecond: number;
    secret: string;
    firstCitizen: number;
  };
}

export interface PagesRead {
  perSecond: number;
  /** As long as it really took. */
  seconds: number;
  p50: number;
  p99: number;
  /** Share of the time that the client itself was busy. */
  clientBusy: number;
  changes: number;
  /** Different ones among the pages that votes changed, as their ETag says. */
  versions: number;
}

export async function readPages(plan: ReadPages): Promise<PagesRead> {
  const requestsTo = (paths: string[]) =>
    paths.map((path) => getting({ port: plan.port, path, cookie: plan.cookie }));
  const steady = requestsTo(plan.paths);
  const changing = requestsTo(plan.changing?.paths ?? []);
  const versions = new Set<string>();
  const times = new Times();
  const end = performance.now() + plan.seconds * 1000;
  const votes = plan.changing ? voteMeanwhile(plan.port, plan.changing, end) : Promise.resolve(0);
  const busy = process.cpuUsage();
  const began = performance.now();
  let sent = 0;

  function next() {
    const turn = sent++;
    if (changing.length > 0 && turn % 10 === 9) {
      const at = Math.floor(turn / 10) % changing.length;
      return { request: changing[at]!, changes: at };
    }
    return { request: steady[turn % steady.length]!, changes: -1 };
  }

  await Promise.all(
    Array.from({ length: plan.connections }, () => {
      const connection = new Connection(plan.port);
      return new Promise<void>((done, fail) => {
        function again() {
          const { request, changes } = next();
          const from = performance.now();
          connection.send(
            request,
            (answer) => {
              const now = performance.now();
              if (answer.status !== 200) return fail(new Error(`a page came with ${answer.status}`));
              times.add(now - from);
              if (changes >= 0) versions.add(`${changes} ${versionOf(answer)}`);
              if (now < end) return again();
              connection.close();
              done();
            },
            fail,
          );
        }
        again();
      });
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(busy);
  const [p50, p99] = times.at(0.5, 0.99);
  return {
    perSecond: times.count / seconds,
    seconds,
    p50: p50!,
    p99: p99!,
    clientBusy: (user + system) / 1e6 / seconds,
    changes: await votes,
    versions: versions.size,
  };
}

function versionOf(answer: Answer): string {
  return headerOf(answer, "etag") ?? "";
}

async function voteMeanwhile(
  port: number,
  { votes, votesPerSecond, secret, firstCitizen }: NonNullable<ReadPages["changing"]>,
  end: number,
): Promise<number> {
  if (votes.length === 0) return 0;
  const connection = new Connection(port);
  let cast = 0;
  while (performance.now() < end) {
    const { territory, ...where } = votes[cast % votes.length]!;
    const [citizen] = await citizensOf(secret, territory)(firstCitizen + cast, 1);
    const vote = { ...where, citizen: citizen! };
    const answer = await connection.ask(voteRequest(port, vote), false);
    if (!isAcknowledged(answer, vote)) throw new Error(`a vote was not acknowledged: ${answer.head}`);
    cast++;
    await new Promise((resolve) => setTimeout(resolve, 1000 / votesPerSecond));
  }
  connection.close();
  return cast;
}
