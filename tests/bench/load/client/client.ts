/** The process of the client: is told what to do, does it, says what came of it. */
import { type CastVotes, castVotes, type VotesCast } from "#tests/bench/load/client/cast-votes.ts";
import { type Crowd, type CrowdSeen, sendCrowd } from "#tests/bench/load/client/crowd.ts";
import { type PagesRead, type ReadPages, readPages } from "#tests/bench/load/client/read-pages.ts";

export type Plan = ReadPages | CastVotes | Crowd;
export type Outcome<P extends Plan> = P extends ReadPages
  ? PagesRead
  : P extends CastVotes
    ? VotesCast
    : CrowdSeen;

process.on("message", async (plan: Plan) => {
  try {
    process.send!({ outcome: await carriedOut(plan) });
  } catch (error) {
    process.send!({ failed: String(error) });
  }
});

function carriedOut(plan: Plan): Promise<Outcome<Plan>> {
  switch (plan.kind) {
    case "read-pages":
      return readPages(plan);
    case "cast-votes":
      return castVotes(plan);
    case "crowd":
      return sendCrowd(plan);
  }
}
