import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { propose, withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import { browserCookie, sessionCookieName, territoryCookie } from "#app/http/cookies.server.ts";
import { readEnvironment } from "#app/http/environment.ts";
import type { Limits } from "#app/http/limits.server.ts";
import { memoryLimits } from "#app/http/limits.server.ts";
import type { Surroundings } from "#app/http/portal.server.ts";
import { quickVotes } from "#app/http/quick-vote.server.ts";
import type { Db } from "#db/schema.ts";
import { afterThisFile } from "#tests/support/after-file.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aConsultation, openNow } from "#tests/support/taking-part.ts";

const origin = "http://localhost:3000";
const secret = "a secret that only the tests know, 32 long";

test("a known browser's vote is cast at once, and leads back to where it came from", async () => {
  const { db, post, proposalId } = await aPoll();
  const answer = await post({ choice: "agree", back: "/consultations/x?sort=newest" });
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Location")).toBe(`/consultations/x?sort=newest#p-${proposalId}`);
  expect(answer.headers.get("Set-Cookie")).toContain("cabildo-acted=1");
  expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  expect(await votes(db)).toEqual([{ proposalId, choice: "agree" }]);
});

test("sent twice it is one vote, and changed it is the last one", async () => {
  const { db, post, proposalId } = await aPoll();
  await Promise.all([post({ choice: "agree" }), post({ choice: "agree" })]);
  expect((await post({ choice: "agree", back: "//evil.example" })).headers.get("Location")).toBe(
    `/proposals/${proposalId}`,
  );
  await post({ choice: "pass" });
  expect(await votes(db)).toEqual([{ proposalId, choice: "pass" }]);
  const proposal = await db.selectFrom("proposal").select(["agrees", "passes"]).executeTakeFirst();
  expect(proposal).toEqual({ agrees: 0, passes: 1 });
});

test("every other case is the page's, with what was sent", async () => {
  const { db, post, withdraw } = await aPoll();
  const left = async (form: Record<string, string>, headers: Record<string, string> = {}) =>
    (await post(form, headers)).text();
  expect(await left({ choice: "maybe" })).toBe("left choice=maybe");
  expect(await left({ choice: "agree" }, { Cookie: "cabildo-territory=x" })).toBe("left nothing");
  expect(await left({ choice: "agree" }, { Cookie: `${sessionCookieName}=abc` })).toBe("left nothing");
  expect(await left({ choice: "agree" }, { Origin: "https://evil.example" })).toBe("left nothing");
  expect(await left({ choice: "agree", back: `/${"x".repeat(5000)}` })).toBe("left nothing");
  expect(await left({ choice: "agree" }, { Cookie: "cabildo-browser=forged.signature" })).toBe(
    "left nothing",
  );
  await withdraw();
  expect(await left({ choice: "agree" })).toBe("left choice=agree");
  expect(await votes(db)).toEqual([]);
});

test("a vote that is left to the page is counted once against its sender's budget", async () => {
  const taken: string[] = [];
  const limits: Limits = {
    take: async (name) => {
      taken.push(name);
      return null;
    },
    giveBack: async (name) => void taken.splice(taken.indexOf(name), 1),
  };
  const { post, withdraw } = await aPoll(limits);
  await post({ choice: "agree" });
  expect(taken).toEqual(["post"]);
  await withdraw();
  await post({ choice: "agree" });
  expect(taken).toEqual(["post"]);
});

test("whoever votes too often is left to the page that says so", async () => {
  const { db, post } = await aPoll({ take: async () => 7, giveBack: async () => {} });
  expect(await (await post({ choice: "agree" })).text()).toBe("left choice=agree");
  expect(await votes(db)).toEqual([]);
});

/** A proposal to vote on, and a server that answers quick votes and says what it leaves to the page. */
async function aPoll(limits: Limits = memoryLimits(1000)) {
  const db = await emptyDb();
  const consultation = await aConsultation(db, openNow());
  const author = aBrowser();
  const territoryId = consultation.place.quilpue!;
  const input = { title: "Bancos en la plaza", text: "", place: "", territoryId, language: "es" as const };
  const made = await propose(db, author, consultation.id, input);
  if (!made.ok) throw new Error(made.refusal);
  const proposalId = made.proposal.id;
  const read = readEnvironment({ CABILDO_DEMO: "off", ORIGIN: origin });
  if (!read.ok) throw new Error(read.sentence);
  const vote = quickVotes({ db, environment: read.environment, limits, secret } as Surroundings);
  const server = createServer(async (incoming, outgoing) => {
    const left = await vote(incoming, outgoing, "192.0.2.1");
    if (left !== "answered") outgoing.end(`left ${left?.toString() ?? "nothing"}`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  afterThisFile(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const cookies = [
    await browserCookie(secret).serialize("a-browser-that-nobody-else-has"),
    await territoryCookie.serialize("quilpue"),
  ].map((cookie) => cookie.split(";")[0]);
  return {
    db,
    proposalId,
    withdraw: () => withdrawProposal(db, author, proposalId),
    post: (form: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(`http://127.0.0.1:${port}/proposals/${proposalId}/vote`, {
        method: "POST",
        redirect: "manual",
        body: new URLSearchParams(form).toString(),
        headers: {
          "Content-Type": "application/x-www-form-urlencoded",
          Origin: origin,
          Cookie: cookies.join("; "),
          ...headers,
        },
      }),
  };
}

function votes(db: Db) {
  return db.selectFrom("vote").select(["proposalId", "choice"]).execute();
}
