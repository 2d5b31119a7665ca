import { statSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { openProposals, signedInVoters, type Voter } from "#tests/support/open-voting.ts";
import { aFolderFor, type PortalProcess, startPortal } from "#tests/support/portal-process.ts";
import { endWhatWasStarted } from "#tests/support/started.ts";

const off = { CABILDO_DEMO: "off" };

test.afterEach(endWhatWasStarted);

test("a real installation starts without a password and prints one address for its first administrator", async () => {
  const portal = await startPortal({ variables: off });
  expect(portal.printed()).toMatch(/\/first-administrator\/[\w-]{20,}/);
  expect(portal.printed()).not.toMatch(/demo/i);
  expect(statSync(join(portal.folder, "secret")).mode & 0o777).toBe(0o600);
  expect(statSync(join(portal.folder, "cabildo.sqlite")).mode & 0o777).toBe(0o600);
  expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
  expect(await portal.stop()).toBe(0);
});

test("a wrong setting ends the start with one sentence that names it", async () => {
  const start = startPortal({ variables: { ...off, SMTP_URL: "mail.example" } });
  await expect(start).rejects.toThrow("ended with 1: SMTP_URL must be an address such as");
});

test("told to stop, it answers everybody who had asked", async () => {
  const portal = await startPortal({ variables: off });
  const doors = await Promise.all(Array.from({ length: 20 }, () => knock(portal)));
  const answers = doors.map(askForSignIn);
  const code = portal.stop();
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 200 .*<\/html>/s);
  expect(await code).toBe(0);
  await expect(fetch(`${portal.url}/healthz`)).rejects.toThrow();
});

/** A connection that the machine has made, whether the portal has taken it in yet or not. */
function knock({ url }: PortalProcess): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => resolve(socket)).on("error", reject);
  });
}

async function askForSignIn(socket: Socket): Promise<string> {
  socket.write("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  return (await socket.toArray()).join("");
}

test("pages go compressed, and what never changes says so", async () => {
  const portal = await startPortal({ variables: off });
  const page = await fetch(`${portal.url}/sign-in`, { headers: { "Accept-Encoding": "br" } });
  expect(page.headers.get("Content-Encoding")).toBe("br");
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())![1]!;
  const css = await fetch(portal.url + sheet, { headers: { "Accept-Encoding": "gzip" } });
  expect(css.headers.get("Content-Encoding")).toBe("gzip");
  expect(css.headers.get("Cache-Control")).toContain("immutable");
  await portal.stop();
});

test("every vote that was acknowledged survives kill -9", async () => {
  test.setTimeout(480_000);
  const folder = aFolderFor("kill");
  const db = openDatabase(join(folder, "cabildo.sqlite"));
  await migrate(db);
  const proposalIds = await openProposals(db, 40);
  const cookies = await signedInVoters(db, 25);
  await db.destroy();

  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round++) {
    const portal = await startPortal({ folder, variables: off });
    const mine = cookies.slice(round * 8, round * 8 + 8);
    await voteUntilKilled(portal, mine, proposalIds, acknowledged);
  }
  const restarted = await startPortal({ folder, variables: off });
  expect((await fetch(`${restarted.url}/healthz`)).status).toBe(200);
  await restarted.stop();

  const after = openDatabase(join(folder, "cabildo.sqlite"));
  const votes = await after.selectFrom("vote").select(["proposalId", "participantId"]).execute();
  const people = await after.selectFrom("participant").select(["id", "personId"]).execute();
  const personOf = new Map(people.map((row) => [row.id, row.personId]));
  const kept = new Set(votes.map((vote) => `${personOf.get(vote.participantId)} ${vote.proposalId}`));
  expect(acknowledged.length).toBeGreaterThan(30);
  expect(acknowledged.filter((one) => !kept.has(one))).toEqual([]);
  const tallies = await after.selectFrom("proposal").select(["agrees"]).execute();
  expect(tallies.reduce((sum, row) => sum + Number(row.agrees), 0)).toBe(votes.length);
  await after.destroy();
});

async function voteUntilKilled(
  portal: PortalProcess,
  voters: Voter[],
  proposalIds: string[],
  acknowledged: string[],
) {
  let alive = true;
  const before = acknowledged.length;
  const streams = voters.map(async ({ personId, cookie }) => {
    for (const proposalId of proposalIds) {
      if (!alive) return;
      const answer = await fetch(`${portal.url}/proposals/${proposalId}/vote`, {
        method: "POST",
        redirect: "manual",
        headers: { Cookie: cookie, Origin: portal.url, "Content-Type": "application/x-www-form-urlencoded" },
        body: "choice=agree",
      }).catch(() => null);
      if (answer === null) return;
      if (answer.status !== 302) throw new Error(`The vote was answered with ${answer.status}`);
      acknowledged.push(`${personId} ${proposalId}`);
      if (acknowledged.length - before > 20 && alive) {
        alive = false;
        await portal.stop("SIGKILL");
      }
    }
  });
  await Promise.all(streams);
}
