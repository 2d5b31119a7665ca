import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { expect, test } from "vitest";
import { watchActs } from "#app/domain/act-watch.ts";
import { openLog } from "#app/http/log.ts";
import { openMetrics } from "#app/http/metrics.ts";
import { routePatterns } from "#app/http/route-pattern.ts";
import { openTracing, type Tracing } from "#app/http/tracing.ts";
import { actWatch } from "#app/http/watch-acts.ts";
import { asJob } from "#app/http/watch-jobs.ts";
import { emptyDb } from "#tests/support/db.ts";
import { servedApp } from "#tests/support/served-app.ts";

const token = "a token of the operators";
const log = openLog("silent");
const bearer = { Authorization: `Bearer ${token}` };

test("metrics are there for whoever has the token, and for nobody where there is none", {
  timeout: 240_000,
}, async () => {
  const db = await emptyDb();
  const { url } = await servedApp(db, { log, metrics: openMetrics({ db, token }) });
  expect((await fetch(`${url}/metrics`)).status).toBe(401);
  expect((await fetch(`${url}/metrics`, { headers: { Authorization: "Bearer wrong" } })).status).toBe(401);
  expect((await fetch(`${url}/metrics`, { headers: bearer })).status).toBe(200);

  const closed = await servedApp(db, { log, metrics: openMetrics({ db, token: null }) });
  expect((await fetch(`${closed.url}/metrics`, { headers: bearer })).status).toBe(404);
});

test("they count by route, never by address, and say what waits", { timeout: 240_000 }, async () => {
  const db = await emptyDb();
  const metrics = openMetrics({ db, token });
  const { url, browser } = await servedApp(db, { log, metrics });
  for (let i = 0; i < 50; i++) metrics.answered({ method: "GET", route: "/x", status: 200, ms: 3, bytes: 9 });
  for (let i = 0; i < 3; i++) await browser.get(`/proposals/nobody-${i}`);
  await browser.get("/nowhere");
  const text = await (await fetch(`${url}/metrics`, { headers: bearer })).text();
  expect(text).toContain('cabildo_requests_total{method="GET",route="/x",status="2xx"} 50');
  expect(text).toContain('cabildo_requests_total{method="GET",route="(none)",status="4xx"} 1');
  expect(text).not.toContain("nobody-");
  for (const name of ["jobs", "oldest_job_seconds", "mail_waiting", "commits_total", "writes_waiting"]) {
    expect(text).toContain(`cabildo_${name}`);
  }
  expect(text).toContain("nodejs_eventloop_lag_p99_seconds");
});

test("an address becomes its route, and what has none becomes one word", () => {
  const patternOf = routePatterns({
    root: { path: "" },
    index: { parentId: "root", index: true },
    new: { parentId: "root", path: "things/new" },
    thing: { parentId: "root", path: "things/:id" },
    part: { parentId: "root", path: "things/:id/parts.csv" },
    rest: { parentId: "root", path: "*" },
  });
  expect(patternOf("/")).toBe("/");
  expect(patternOf("/things/new")).toBe("/things/new");
  expect(patternOf("/Things/ana@example.org/")).toBe("/things/:id");
  expect(patternOf("/things/1/parts.csv")).toBe("/things/:id/parts.csv");
  expect(patternOf("/things/1/2/3")).toBe("(none)");
});

test("what is noted of a request costs it less than 20 microseconds", async () => {
  const metrics = openMetrics({ db: await emptyDb(), token });
  const quiet = openLog("info", { write() {} });
  const rounds = 20_000;
  const cost = () => {
    const began = process.cpuUsage().user;
    for (let i = 0; i < rounds; i++) {
      const answered = { method: "GET", route: `/route-${i % 100}`, status: 200, ms: i % 50, bytes: 4000 };
      metrics.answered(answered);
      quiet.info({ requestId: "0123456789ab", ...answered }, "answered");
    }
    return (process.cpuUsage().user - began) / rounds;
  };
  expect(Math.min(cost(), cost(), cost())).toBeLessThan(20);
});

test("traces go to a collector with names and figures only, within the proxy's own trace", async () => {
  const sent: Sent[] = [];
  const collector = createServer(async (incoming, outgoing) => {
    sent.push((await json(incoming)) as Sent);
    outgoing.writeHead(200, { "Content-Type": "application/json" }).end("{}");
  }).listen(0, "127.0.0.1");
  await once(collector, "listening");
  const db = await emptyDb();
  const tracing = (await openTracing(addressOf(collector), log)) as Tracing;
  watchActs(actWatch({ metricsToken: null }, openMetrics({ db, token: null }), tracing));
  const { url } = await servedApp(db, { log, tracing });
  const parent = { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" };
  await fetch(`${url}/sign-up?email=ana@example.org`, {
    method: "POST",
    headers: { ...parent, Origin: "http://localhost:3000", "X-Request-Id": "the-proxys-own" },
    body: new URLSearchParams({ email: "ana@example.org" }),
    redirect: "manual",
  });
  await asJob({ id: "1", name: "tidy" }, tracing, async () => {});
  watchActs(null);
  await tracing.close();
  collector.close();

  const spans = sent.flatMap((one) => one.resourceSpans[0]!.scopeSpans.flatMap((scope) => scope.spans));
  const request = spans.find((span) => span.name === "POST /sign-up")!;
  expect(request).toMatchObject({
    traceId: "0af7651916cd43dd8448eb211c80319c",
    parentSpanId: "b7ad6b7169203331",
  });
  expect(JSON.stringify(request.attributes)).toContain("the-proxys-own");
  const act = spans.find((span) => span.name.startsWith("act "));
  expect(act).toMatchObject({ traceId: request.traceId, parentSpanId: request.spanId });
  expect(spans.map((span) => span.name)).toContain("job tidy");
  expect(JSON.stringify(sent)).not.toContain("ana@");
});

test("without a collector nothing of OpenTelemetry is made", async () => {
  expect(await openTracing(null, log)).toBeNull();
});

interface Sent {
  resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
}

interface Span {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: unknown[];
}

function addressOf(server: ReturnType<typeof createServer>): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
