import type { IncomingMessage, ServerResponse } from "node:http";
import { territoryByCode } from "#app/domain/territory/territory.server.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import { VoteInput } from "#app/domain/vote/vote.ts";
import { actedCookie, browserCookie, sessionCookieName, territoryCookie } from "#app/http/cookies.server.ts";
import { securityHeaders } from "#app/http/headers.ts";
import { isFromOurPages } from "#app/http/origin.ts";
import type { Surroundings } from "#app/http/portal.server.ts";
import { writtenCookie } from "#app/http/replica-choice.server.ts";
import { votedFrom } from "#app/http/voted-from.ts";
import { BoundedMap } from "#db/bounded-map.ts";
import { isUnavailable } from "#db/unavailable.ts";

/**
 * Casts a vote of the usual kind (a known browser, a short form) with the same act as the page does, and with
 * nothing that a page needs: some twenty times as many in a second.
 * @returns  else what was read of the form, for the page, which knows every other case
 */
export type QuickVote = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  address: string,
) => Promise<"answered" | Buffer | null>;

const path = /^\/proposals\/([0-9a-f-]{36})\/vote$/;
/** A choice and where to go back to; what is longer is the page's to judge. */
const longestForm = 4096;

export function quickVotes(surroundings: Surroundings): QuickVote {
  const { db, environment, limits, replica } = surroundings;
  const browserOf = browsers(surroundings);
  const headers = [
    "Set-Cookie",
    actedCookie(environment.origin),
    ...(replica ? ["Set-Cookie", writtenCookie(null, environment.origin)] : []),
    "Content-Length",
    "0",
    ...securityHeaders().flat(),
  ];

  return async function quickVote(incoming, outgoing, address) {
    const proposalId = path.exec(incoming.url!)?.[1];
    if (!proposalId || !isUsual(incoming) || !isFromOurPages(named(incoming), environment.origin))
      return null;
    const browser = await browserOf(incoming.headers.cookie!);
    if (!browser) return null;
    const body = await read(incoming);
    const form = new URLSearchParams(body.toString());
    const input = VoteInput.safeParse({ choice: form.get("choice") });
    if (!input.success || (await limits.take("post", address)) !== null) return body;

    const actor = { personId: null, grants: [], residenceId: null, sent: null, browserHash: browser.hash };
    const { choice } = input.data;
    const cast = await castVote(db, actor, proposalId, { choice, territoryId: browser.territoryId }).catch(
      (error) => (isUnavailable(error) ? null : Promise.reject(error)),
    );
    // Where too many write, the page says so and keeps the vote to be sent again; it counts this try itself.
    if (!cast || (!cast.ok && cast.refusal !== "unchanged")) {
      await limits.giveBack("post", address);
      return body;
    }
    const location = votedFrom(form, proposalId);
    outgoing.writeHead(302, ["Location", location, ...headers]).end();
    return "answered";
  };
}

/** A short plain form from somebody who is not signed in and voted before, or could have. */
function isUsual({ method, headers }: IncomingMessage): boolean {
  return (
    method === "POST" &&
    headers["content-type"] === "application/x-www-form-urlencoded" &&
    Number(headers["content-length"]) <= longestForm &&
    headers.cookie !== undefined &&
    !headers.cookie.includes(`${sessionCookieName}=`)
  );
}

function named({ headers }: IncomingMessage) {
  return { headers: { get: (name: string) => headers[name.toLowerCase()]?.toString() ?? null } };
}

function read(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    incoming.on("error", reject);
  });
}

interface Browser {
  hash: string;
  /** The municipality chosen. */
  territoryId: string | null;
}

const mostBrowsers = 20_000;
/** Ours are shorter; longer ones are somebody's who wants our memory filled. */
const longestCookies = 1000;

/** Whose cookies these are: a signature is looked at once, not at every vote. */
function browsers({ db, secret }: Surroundings): (cookies: string) => Promise<Browser | null> {
  const known = new BoundedMap<string, Browser>(mostBrowsers);
  return async (cookies) => {
    const before = known.get(cookies);
    if (before) return before;
    const token = await browserCookie(secret).parse(cookies);
    const code = await territoryCookie.parse(cookies);
    if (typeof token !== "string") return null;
    const territory =
      typeof code === "string" && !code.includes("\0") ? await territoryByCode(db, code) : null;
    const browser = { hash: sha256(token), territoryId: territory?.id ?? null };
    if (cookies.length > longestCookies) return browser;
    known.set(cookies, browser);
    return browser;
  };
}
