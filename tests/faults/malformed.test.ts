import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { beginSession } from "#app/http/session.server.ts";
import { openDatabase } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";
import { isFull, times } from "#tests/faults/support/counts.ts";
import { type OddRequest, oddRequests, type Pools } from "#tests/faults/support/odd-request.ts";
import { sendRaw } from "#tests/faults/support/raw.ts";
import { megabytesOf } from "#tests/faults/support/used.ts";
import { secret } from "#tests/faults/support/world.ts";
import { startPortal } from "#tests/support/portal-process.ts";

const count = times(10_000, 1500);
const seed = Number(process.env.SEED ?? (isFull ? Date.now() % 1_000_000_000 : 20_261_122));
const atOnce = 6;
const mostMs = 5000;

test(`${count} malformed requests to every route are each answered, and none as a mistake of ours (seed ${seed})`, async () => {
  const portal = await startPortal({
    variables: { CABILDO_DEMO: "on", CABILDO_SECRET: secret, TRUST_PROXY: "on" },
  });
  const port = Number(new URL(portal.url).port);
  const db = openDatabase(join(portal.folder, "cabildo.sqlite"));
  const cookies = await manyCookies(db, portal.url);
  const requests = fc.sample(oddRequests(await routePaths(), await poolsOf(db)), { numRuns: count, seed });
  await db.destroy();
  const before = megabytesOf(portal.child.pid!, "now");

  const wrong: string[] = [];
  const answered = new Map<number, number>();
  let slowest = 0;
  let next = 0;
  async function sendNext(): Promise<void> {
    for (let i = next++; i < requests.length; i = next++) {
      const odd = requests[i]!;
      const printed = portal.printed().length;
      const bytes = bytesOf(odd, i, cookies, portal.url);
      let answer = await sendRaw(port, bytes, 6000);
      // What takes long takes as long again; what waited for others on this machine does not.
      for (let again = 0; again < 2 && answer.ms > mostMs && answer.status > 0; again++) {
        answer = await sendRaw(port, bytes, 6000);
      }
      answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1);
      // Who announces more than comes is waited for.
      if (answer.status > 0) slowest = Math.max(slowest, answer.ms);
      const complaint = complaintOf(answer.text, answer.status) ?? said(portal.printed().slice(printed));
      if (complaint) wrong.push(`${odd.method} ${odd.path.slice(0, 300)} as ${odd.who}: ${complaint}`);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sendNext));
  expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
  const after = megabytesOf(portal.child.pid!, "now");
  const byStatus = Object.fromEntries([...answered].sort(([a], [b]) => a - b));
  console.log(
    `${count} malformed requests: ${JSON.stringify(byStatus)}, slowest ${Math.round(slowest)} ms, memory ${before} → ${after} MB`,
  );
  expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  expect(slowest).toBeLessThan(mostMs);
  expect(after).toBeLessThan(before + 400);
  expect(await portal.stop()).toBe(0);
});

function complaintOf(text: string, status: number): string | null {
  const words = text.replace(/<[^>]+>/g, " ");
  const trace = /\n\s+at .+:\d+:\d+|node_modules|SqliteError|TypeError|ReferenceError|ECONN/.exec(words);
  if (trace) return `says ${words.slice(trace.index, trace.index + 200)}`;
  return status >= 500 && status !== 503 && status !== 501 && status !== 505
    ? `is answered with ${status}`
    : null;
}

/** What the log says of a mistake, if it says anything. */
function said(printed: string): string | null {
  return /unexpected|forgotten|could not be answered|cannot go on|unhandled/i.test(printed)
    ? `makes it log ${printed.slice(0, 1500)}`
    : null;
}

function bytesOf(odd: OddRequest, i: number, cookies: string[], origin: string): Buffer {
  const head = [
    `${odd.method} ${odd.path} HTTP/1.1`,
    `Host: ${new URL(origin).host}`,
    "Connection: close",
    `X-Forwarded-For: 10.1.${i >> 8}.${i & 255}`,
    ...(odd.headers.some((one) => /^Origin|^Sec-Fetch/.test(one)) ? [] : [`Origin: ${origin}`]),
    ...(odd.who === 0 ? [] : [`Cookie: ${cookies[(i * 4 + odd.who) % cookies.length]}`]),
    ...odd.headers,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"), odd.body]);
}

/** Sessions of everybody the demo has, several each: some requests end theirs. */
async function manyCookies(db: Db, origin: string): Promise<string[]> {
  const people = await db
    .selectFrom("person")
    .leftJoin("roleGrant", "roleGrant.personId", "person.id")
    .select("person.id")
    .orderBy("roleGrant.role")
    .limit(10)
    .execute();
  const granted = await db.selectFrom("roleGrant").select("personId as id").execute();
  const cookies: string[] = [];
  for (const { id } of [...people, ...granted]) {
    for (let i = 0; i < 5; i++) cookies.push((await beginSession(db, id, origin)).split(";")[0]!);
  }
  return cookies;
}

/** What leads somewhere, by what comes before it in an address; else anything the demo has. */
async function poolsOf(db: Db): Promise<Pools> {
  const tables = [
    "consultation",
    "proposal",
    "argument",
    "entry",
    "decision",
    "summary",
    "question",
  ] as const;
  const more = [
    "authority",
    "person",
    "document",
    "rule",
    "appeal",
    "roleGrant",
    "answer",
    "commitment",
  ] as const;
  const ids: Record<string, string[]> = {};
  for (const table of [...tables, ...more]) {
    const rows = await db.selectFrom(table).select("id").limit(5).execute();
    ids[table] = rows.map(({ id }) => id);
  }
  const slugs = await db.selectFrom("consultation").select("slug").limit(6).execute();
  const houses = await db.selectFrom("authority").select("slug").limit(4).execute();
  const codes = await db.selectFrom("theme").select("code").limit(4).execute();
  const of: Record<string, string[]> = {
    "consultations slug": slugs.map(({ slug }) => slug),
    "opinions slug": slugs.map(({ slug }) => slug),
    "authorities slug": houses.map(({ slug }) => slug),
    "themes code": codes.map(({ code }) => code),
    ...{ kind: ["proposal", "entry", "argument"], outcome: ["approve", "hide", "hide-part", "merge"] },
    ...{ position: ["1", "2", "3"], number: ["1", "2"], language: ["es", "pt", "en", "fr"], status: ["404"] },
    ...{ subject: ["theme", "proposal", "question"], code: ["quilpue", "CL", "1"], section: ["themes", "1"] },
    ...{
      sentence: ["1"],
      "proposals id": ids.proposal!,
      "decisions id": ids.decision!,
      "rules id": ids.rule!,
    },
    ...{ "summaries id": ids.summary!, "people id": ids.person!, "entries id": ids.entry! },
    ...{ "appeals id": ids.appeal!, "answers id": ids.answer!, "commitments id": ids.commitment! },
    ...{
      "consultations id": ids.consultation!,
      "authorities id": ids.authority!,
      "grants id": ids.roleGrant!,
    },
    ...{
      questionId: ids.question!,
      documentId: ids.document!,
      ruleId: ids.rule!,
      authorityId: ids.authority!,
    },
    ...{ contributionId: [...ids.entry!, ...ids.proposal!], argument: ids.argument! },
  };
  const any = [...Object.values(ids).flat(), "1"];
  return (before, name) => {
    const known = of[`${before} ${name}`] ?? of[name] ?? any;
    return known.length > 0 ? known : any;
  };
}

async function routePaths(): Promise<string[]> {
  const built = new URL("../../build/server/index.js", import.meta.url).href;
  const { routes } = (await import(built)) as {
    routes: Record<string, { path?: string; parentId?: string }>;
  };
  function pathOf(id: string): string {
    const { path = "", parentId } = routes[id]!;
    const above = parentId ? pathOf(parentId) : "";
    return path ? `${above}/${path}` : above;
  }
  return Object.keys(routes).map((id) => pathOf(id) || "/");
}
