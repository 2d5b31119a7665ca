import { Agent, request } from "node:http";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { openProposals, signedInVoters, type Voter } from "#tests/support/open-voting.ts";
import { aFolderFor, type PortalProcess, startPortal } from "#tests/support/portal-process.ts";
import { endWhatWasStarted } from "#tests/support/started.ts";
import { endProcess, isAlive, takeOver } from "#tests/support/take-over.ts";

/** Behind a proxy, so that each vote comes from an address of its own: one address may post so often. */
const off = { CABILDO_DEMO: "off", TRUST_PROXY: "on" };

test.afterEach(endWhatWasStarted);

test("two restarts under load turn nobody away and lose no vote", async () => {
  test.setTimeout(480_000);
  const { folder, proposalIds, voters } = await votingIn(aFolderFor("restart"));
  const portal = await startPortal({ folder, variables: off });
  const crowd = openCrowd(portal, voters, proposalIds);

  const first = await takeOver(portal, off);
  expect(first.printed).toContain("Cabildo was taken over by process");
  await expect.poll(() => portal.child.exitCode, { timeout: 120_000 }).toBe(0);
  const second = await takeOver(portal, off);
  await expect.poll(() => isAlive(first.pid!), { timeout: 120_000 }).toBe(false);
  const { failures, answers, votes } = await crowd.leave();
  await endProcess(second.pid!);

  expect(failures).toEqual([]);
  expect(answers).toBeGreaterThan(200);
  expect(votes.length).toBeGreaterThan(50);
  expect(await missingVotes(folder, votes)).toEqual([]);
});

test("a new process that cannot start leaves the old one where it is", async () => {
  const portal = await startPortal({ variables: off });
  const taken = await takeOver(portal, { ...off, CABILDO_SECRET: "short" });
  expect(taken.code).toBe(1);
  const broken = await takeOver(portal, { ...off, DATABASE_URL: "/dev/null/no.sqlite" });
  expect(broken.code).toBe(1);
  expect(broken.printed).toMatch(/The new process did not start: it ended with 1.* The old one goes on\./);
  expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);

  const then = await takeOver(portal, off);
  expect(then.code).toBe(0);
  await endProcess(then.pid!);
});

test("a second portal on the same port says what to do instead", async () => {
  const portal = await startPortal({ variables: off });
  const again = startPortal({ port: Number(new URL(portal.url).port), variables: off });
  await expect(again).rejects.toThrow('"npm start -- --take-over" takes over from it');
  expect(await portal.stop()).toBe(0);
});

async function votingIn(folder: string) {
  const db = openDatabase(join(folder, "cabildo.sqlite"));
  await migrate(db);
  const proposalIds = await openProposals(db, 400);
  const voters = await signedInVoters(db, 6);
  await db.destroy();
  return { folder, proposalIds, voters };
}

/** Some who vote, some who read over connections that they keep, and some who come anew each time. */
function openCrowd({ url }: PortalProcess, voters: Voter[], proposalIds: string[]) {
  let staying = true;
  let answers = 0;
  const failures: string[] = [];
  const votes: string[] = [];
  const kept = new Agent({ keepAlive: true, maxSockets: 20, timeout: 4000 });

  async function say(who: string, agent: Agent | false, send: Sending, expected: number) {
    try {
      const status = await sent(`${url}${send.path}`, agent, send);
      answers++;
      if (status !== expected) failures.push(`${who} was answered with ${status}`);
      return status === expected;
    } catch (error) {
      failures.push(`${who}: ${(error as Error).message}`);
      return false;
    }
  }

  async function vote({ personId, cookie }: Voter, agent: Agent | false) {
    for (const [i, id] of proposalIds.entries()) {
      if (!staying) return;
      const headers = {
        Cookie: cookie,
        Origin: url,
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Forwarded-For": `10.0.${i >> 8}.${i & 255}`,
      };
      const path = `/proposals/${id}/vote`;
      const counted = await say("a voter", agent, { path, headers, body: "choice=agree" }, 302);
      if (counted) votes.push(`${personId} ${id}`);
    }
  }

  async function read(agent: Agent | false) {
    while (staying) await say("a reader", agent, { path: `/proposals/${proposalIds[0]}`, headers: {} }, 200);
  }

  const everybody = Promise.all([
    ...voters.map((voter, i) => vote(voter, i % 2 ? kept : false)),
    ...Array.from({ length: 6 }, (_, i) => read(i % 2 ? kept : false)),
  ]);
  return {
    async leave() {
      staying = false;
      await everybody;
      kept.destroy();
      return { failures, answers, votes };
    },
  };
}

interface Sending {
  path: string;
  headers: Record<string, string>;
  body?: string;
}

function sent(url: string, agent: Agent | false, { headers, body }: Sending): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "Content-Length": String(body.length) };
    const method = body === undefined ? "GET" : "POST";
    const asking = request(url, { method, agent, headers: { ...headers, ...length } }, (answer) => {
      answer.resume().once("end", () => resolve(answer.statusCode!));
      answer.once("error", reject);
    });
    asking.once("error", reject).end(body);
  });
}

async function missingVotes(folder: string, acknowledged: string[]): Promise<string[]> {
  const db = openDatabase(join(folder, "cabildo.sqlite"));
  const rows = await db
    .selectFrom("vote")
    .innerJoin("participant", "participant.id", "vote.participantId")
    .select(["vote.proposalId", "participant.personId"])
    .execute();
  await db.destroy();
  const counted = new Set(rows.map((row) => `${row.personId} ${row.proposalId}`));
  return acknowledged.filter((one) => !counted.has(one));
}
