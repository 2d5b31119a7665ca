import { citizensOf } from "#tests/bench/load/client/citizens.ts";
import { Connection } from "#tests/bench/load/client/connection.ts";
import { Times } from "#tests/bench/load/client/times.ts";
import { isAcknowledged, type Vote, voteRequest } from "#tests/bench/load/client/vote-request.ts";

/** Votes as fast as they are answered: each connection is one citizen after another, who votes so often. */
export interface CastVotes {
  kind: "cast-votes";
  port: number;
  seconds: number;
  connections: number;
  secret: string;
  territory: string;
  slug: string;
  proposalIds: string[];
  votesEach: number;
  firstCitizen: number;
  /** As many as could be needed: made before the clock runs. */
  citizens: number;
}

export interface VotesCast {
  perSecond: number;
  p50: number;
  p99: number;
  acknowledged: number;
  clientBusy: number;
}

const choices = ["agree", "disagree", "pass"] as const;

export async function castVotes(plan: CastVotes): Promise<VotesCast> {
  const { port, proposalIds, votesEach } = plan;
  const citizens = await citizensOf(plan.secret, plan.territory)(plan.firstCitizen, plan.citizens);
  const times = new Times();
  const busy = process.cpuUsage();
  const began = performance.now();
  const end = began + plan.seconds * 1000;
  let last = 0;

  await Promise.all(
    Array.from({ length: plan.connections }, () => {
      const connection = new Connection(port);
      let citizen = citizens[last++]!;
      let cast = 0;
      return new Promise<void>((done, fail) => {
        function again() {
          if (cast === votesEach) {
            citizen = citizens[last++]!;
            if (!citizen) return fail(new Error("more citizens voted than there are"));
            cast = 0;
          }
          const vote: Vote = {
            citizen,
            proposalId: proposalIds[(citizen.number * 7 + cast++) % proposalIds.length]!,
            choice: choices[(citizen.number + cast) % 3]!,
            back: `/consultations/${plan.slug}/proposals`,
          };
          const request = voteRequest(port, vote);
          const from = performance.now();
          connection.send(
            request,
            (answer) => {
              const now = performance.now();
              if (!isAcknowledged(answer, vote)) {
                return fail(new Error(`a vote was not acknowledged: ${answer.head}`));
              }
              times.add(now - from);
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
    p50: p50!,
    p99: p99!,
    acknowledged: times.count,
    clientBusy: (user + system) / 1e6 / seconds,
  };
}
