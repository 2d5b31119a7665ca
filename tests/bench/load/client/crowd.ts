import { type Answering, answering } from "#tests/bench/load/client/answering.ts";
import { type Citizen, citizensOf } from "#tests/bench/load/client/citizens.ts";
import { type Answer, headerOf } from "#tests/bench/load/client/connection.ts";
import { Pool } from "#tests/bench/load/client/pool.ts";
import { getting } from "#tests/bench/load/client/requests.ts";
import { Seconds } from "#tests/bench/load/client/seconds.ts";
import { isAcknowledged, type Vote, voteRequest } from "#tests/bench/load/client/vote-request.ts";

/**
 * Announcement day: arrivals at a fixed rate, however slow the portal is (an open loop). Of a hundred arrivals
 * 80 read a page, 15 vote, 5 take the next step of the form for answering. Where an answer leads on (303), the
 * page it leads to is asked for at once, as a browser does, on top of the arrivals.
 */
export interface Crowd {
  kind: "crowd";
  port: number;
  /** One after another without a pause. */
  phases: { rate: number; seconds: number }[];
  /** What readers ask for, each as often as it stands here. */
  pages: string[];
  secret: string;
  territory: string;
  slug: string;
  proposalIds: string[];
  firstCitizen: number;
}

export interface PhaseSeen {
  arrivals: number;
  served: number;
  /** Told to come back later: 503 with Retry-After. */
  shed: number;
  /** Anything else that is no answer: a connection lost, another status, nothing within ten seconds. */
  failed: number;
  p50: number;
  p99: number;
}

export interface CrowdSeen {
  phases: PhaseSeen[];
  /** By the second in which they were to be asked. */
  seconds: { served: number; shed: number; failed: number; p99: number }[];
  /** Each vote that was acknowledged: whose, and the place of its proposal in the list. */
  votes: [citizen: number, proposal: number][];
  /** Whose answers were acknowledged as sent. */
  answers: number[];
  failures: Record<string, number>;
  clientBusy: number;
  citizens: number;
}

const votesEach = 5;
const patienceMs = 10_000;
const languages = ["es", "es", "es", "es", "es", "es", "es", "pt", "en", "fr"];

export async function sendCrowd(plan: Crowd): Promise<CrowdSeen> {
  const { port, phases, proposalIds } = plan;
  const total = phases.reduce((sum, { rate, seconds }) => sum + Math.ceil(rate * seconds), 0);
  const needed = Math.ceil(total * 0.15) / votesEach + Math.ceil(total * 0.05) + 200;
  const citizens = await citizensOf(plan.secret, plan.territory)(plan.firstCitizen, Math.ceil(needed));
  const random = randomFrom(plan.firstCitizen);
  const pool = new Pool(port);
  const seen = new Seconds();
  const votes: CrowdSeen["votes"] = [];
  const answers: number[] = [];
  const failures: Record<string, number> = {};
  const atForm: Answering[] = [];
  let nextCitizen = 0;
  let voter: { citizen: Citizen; cast: number } | null = null;

  const busy = process.cpuUsage();
  const began = performance.now();
  let arrived = 0;
  let startsAt = 0;
  for (const { rate, seconds } of phases) {
    const count = Math.ceil(rate * seconds);
    for (let done = 0; done < count; ) {
      const due = Math.min(count, Math.floor(((performance.now() - began) / 1000 - startsAt) * rate));
      for (; done < due; done++) arrive(startsAt + done / rate);
      arrived = done;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    startsAt += seconds;
  }
  const end = performance.now() + patienceMs;
  while (pool.unanswered > 0 && performance.now() < end) await new Promise((r) => setTimeout(r, 20));
  const lastedSeconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(busy);
  pool.close();
  void arrived;
  return {
    phases: phasesOf(plan, seen),
    seconds: seen.each(startsAt),
    votes,
    answers,
    failures,
    clientBusy: (user + system) / 1e6 / lastedSeconds,
    citizens: nextCitizen,
  };

  function arrive(at: number) {
    const kind = random();
    if (kind < 0.8) void read(at);
    else if (kind < 0.95) void vote(at);
    else void takeStep(at);
  }

  async function read(at: number) {
    const path = plan.pages[Math.floor(random() * plan.pages.length)]!;
    const language = languages[Math.floor(random() * languages.length)]!;
    await asked(
      at,
      getting({ port, path, language, address: "10.255.0.1" }),
      (answer) => answer.status === 200,
    );
  }

  async function vote(at: number) {
    if (!voter || voter.cast === votesEach) voter = { citizen: citizens[nextCitizen++]!, cast: 0 };
    const { citizen } = voter;
    const place = (citizen.number * 7 + voter.cast++) % proposalIds.length;
    const fromList = random() < 0.5;
    const cast: Vote = {
      citizen,
      proposalId: proposalIds[place]!,
      choice: random() < 0.6 ? "agree" : "disagree",
      back: fromList ? `/consultations/${plan.slug}/proposals` : "",
    };
    const answer = await asked(at, voteRequest(port, cast), (a) => isAcknowledged(a, cast));
    if (!answer) return;
    votes.push([citizen.number, place]);
    await follow(answer, citizen);
  }

  async function takeStep(at: number) {
    const person = atForm.shift() ?? answering(citizens[nextCitizen++]!, plan.slug);
    const step = person.next(port);
    const answer = await asked(at, step.request, step.isAcknowledged);
    if (!answer) {
      // The form stays in the browser, to be sent again.
      atForm.push(person);
      return;
    }
    const page = await follow(answer, person.citizen, true);
    const where = headerOf(answer, "location")!;
    if (where.endsWith("/sent")) answers.push(person.citizen.number);
    else if (page && person.reads(where, page)) atForm.push(person);
  }

  /** The page that a form leads to. */
  async function follow(answer: Answer, { cookie, address }: Citizen, keepsBody = false) {
    const path = headerOf(answer, "location")!.split("#", 1)[0]!;
    const at = (performance.now() - began) / 1000;
    const request = getting({ port, path, cookie, address, ...(keepsBody && { coding: "gzip" }) });
    return asked(at, request, (page) => page.status === 200, keepsBody);
  }

  /** null when it was no answer to what was asked. */
  async function asked(at: number, request: string, isGood: (answer: Answer) => boolean, keepsBody = false) {
    try {
      const answer = await pool.ask(request, keepsBody);
      const ms = performance.now() - began - at * 1000;
      if (isGood(answer)) {
        seen.served(at, ms);
        return answer;
      }
      const isShed = answer.status === 503 && headerOf(answer, "retry-after") !== null;
      if (isShed) seen.shed(at);
      else
        fail(
          at,
          `${answer.status} to ${request
            .split(" ", 2)
            .join(" ")
            .replace(/[\w-]{36}/g, "…")}`,
        );
    } catch (error) {
      fail(at, String(error));
    }
    return null;
  }

  function fail(at: number, why: string) {
    seen.failed(at);
    failures[why] = (failures[why] ?? 0) + 1;
  }
}

function phasesOf({ phases }: Crowd, seen: Seconds): PhaseSeen[] {
  let from = 0;
  return phases.map(({ rate, seconds }) => {
    const phase = seen.between(from, from + seconds);
    from += seconds;
    return { arrivals: Math.ceil(rate * seconds), ...phase };
  });
}

/** Numbers that look random and are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
