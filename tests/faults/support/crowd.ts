import { randomBytes, randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Citizen, World } from "#tests/faults/support/world.ts";

/** One post of somebody, with what it is known by afterwards. */
export interface Act {
  by: Citizen;
  kind: "vote" | "proposal" | "answer" | "response";
  path: string;
  fields: Record<string, string>;
  /** What the answer leads to when it was done. */
  done: RegExp;
  state: "new" | "acknowledged" | "unknown";
}

/** What one person does in turn: votes on everything, proposes something, answers what is asked and sends it. */
export function actsOf(by: Citizen, { slug, proposalIds }: World): Act[] {
  const here = `/consultations/${slug}`;
  const title = `Propuesta ${randomBytes(8).toString("hex")}`;
  const formKey = randomBytes(16).toString("hex");
  const votes = proposalIds.map((id) =>
    act(by, "vote", `/proposals/${id}/vote`, { choice: "agree" }, new RegExp(id)),
  );
  const proposal = act(
    by,
    "proposal",
    `${here}/proposals/new`,
    { title, text: "", place: "", send: "on", formKey },
    /^\/proposals\/[\w-]+\?made/,
  );
  const answers = [
    act(by, "answer", `${here}/response`, {}, /\/response\//),
    act(by, "answer", `${here}/response/questions/1`, { text: `Uno ${title}`, next: "on" }, /questions\/2/),
    act(by, "answer", `${here}/response/questions/2`, { text: `Dos ${title}`, next: "on" }, /review/),
    act(by, "response", `${here}/response/review`, {}, /\/sent$/),
  ];
  const half = randomInt(votes.length);
  return [...votes.slice(0, half), proposal, ...answers, ...votes.slice(half)];
}

function act(
  by: Citizen,
  kind: Act["kind"],
  path: string,
  fields: Record<string, string>,
  done: RegExp,
): Act {
  return { by, kind, path, fields, done, state: "new" };
}

/** How a post ended: null when no answer came. */
export interface Answer {
  status: number;
  location: string | null;
  body: string;
  ms: number;
}

export async function send(url: string, one: Pick<Act, "by" | "path" | "fields">): Promise<Answer | null> {
  const began = performance.now();
  try {
    const answer = await fetch(url + one.path, {
      method: "POST",
      redirect: "manual",
      headers: {
        Cookie: one.by.cookie,
        Origin: url,
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Forwarded-For": anAddress(one.by),
      },
      body: new URLSearchParams(one.fields).toString(),
      signal: AbortSignal.timeout(90_000),
    });
    const body = await answer.text();
    const location = answer.headers.get("Location");
    return { status: answer.status, location, body, ms: performance.now() - began };
  } catch {
    return null;
  }
}

/** One of its own for everybody, so that no limit per address is met. */
function anAddress({ cookie }: Citizen): string {
  let sum = 0;
  for (const letter of cookie) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return `10.${(sum >>> 16) & 255}.${(sum >>> 8) & 255}.${sum & 255}`;
}

/** Anything a portal may answer that is neither "done" nor "come again". */
export class WrongAnswer extends Error {}

/**
 * Does these acts one after another until one gets no answer. "Come again" (503) is tried again.
 * @returns  how many were told to come again
 */
export async function perform(url: string, acts: Act[], isOver: () => boolean): Promise<number> {
  let refused = 0;
  for (const one of acts) {
    if (one.state === "acknowledged") continue;
    for (;;) {
      if (isOver()) return refused;
      const answer = await send(url, one);
      if (answer === null) {
        one.state = "unknown";
        return refused;
      }
      if (answer.status === 503) {
        refused++;
        await pause(100);
        continue;
      }
      if (answer.status !== 302 || !one.done.test(answer.location ?? "")) {
        throw new WrongAnswer(`${one.path}: ${answer.status} ${answer.location} ${said(answer.body)}`);
      }
      one.state = "acknowledged";
      break;
    }
  }
  return refused;
}

/** Or until those who do them have ended, well or not. */
export async function untilSoManyAreDone(acts: Act[], many: number, crowd: Promise<unknown>) {
  let isOver = false;
  const ended = () => {
    isOver = true;
  };
  crowd.then(ended, ended);
  while (!isOver && acts.filter(({ state }) => state === "acknowledged").length < many) await pause(5);
}

function said(body: string): string {
  const words = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? body;
  return words
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 300);
}
