/**
 * `npm run budgets`: every kind of public page of the demo against the budgets of the design: bytes,
 * queries, and Lighthouse's four scores on a phone. Needs a full Chromium; ends with 1 when a page
 * breaks a budget.
 */
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";
import { readEnvironment } from "#app/http/environment.ts";
import { memoryLimits } from "#app/http/limits.server.ts";
import { openLog } from "#app/http/log.ts";
import { createPortal } from "#app/http/portal.server.ts";
import { diskStorage } from "#app/http/storage.server.ts";
import { openDatabase } from "#db/connection.ts";
import { publicPages } from "#tests/bench/public-pages.ts";
import { startPortal } from "#tests/support/portal-process.ts";

const largestPage = 14 * 1024;
const largestStyles = 10 * 1024;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

const portal = await startPortal();
const statements: string[] = [];
const db = openDatabase(join(portal.folder, "cabildo.sqlite"), (sql) => statements.push(sql));
const ask = createPortal(await import(new URL("../../build/server/index.js", import.meta.url).href), {
  db,
  environment: environmentOf(portal.url),
  limits: memoryLimits(),
  storage: diskStorage(join(portal.folder, "documents")),
  log: openLog("error"),
  secret: "only for counting the queries of public pages",
});
const chrome = process.argv.includes("--no-lighthouse")
  ? null
  : await chromeLauncher.launch({
      chromeFlags: [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });

let broken = 0;
console.log("| page | HTML | brotli | CSS br | JS | queries | perf | a11y | best | seo |");
console.log("|---|---|---|---|---|---|---|---|---|---|");
for (const [name, path] of Object.entries(await publicPages(db))) {
  const html = await (await fetch(portal.url + path)).text();
  const compressed = Number(
    (await fetch(portal.url + path, { headers: { "Accept-Encoding": "br" } })).headers.get("Content-Length"),
  );
  const css = await styleBytes(html);
  const scripts = (html.match(/<script/g) ?? []).length;
  statements.length = 0;
  await (await ask(new Request(portal.url + path), "192.0.2.1")).text();
  const queries = statements.length;
  const scores = chrome ? await scoresOf(portal.url + path, chrome.port) : [];
  if (compressed > largestPage || css > largestStyles || scripts > 0 || scores.some((s) => s < 100)) broken++;
  console.log(`| ${[name, html.length, compressed, css, scripts, queries, ...scores].join(" | ")} |`);
}
chrome?.kill();
await db.destroy();
await portal.stop();
process.exit(broken ? 1 : 0);

async function styleBytes(html: string): Promise<number> {
  let bytes = 0;
  for (const [, href] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
    const css = await (await fetch(portal.url + href)).text();
    bytes += brotliCompressSync(css).length;
  }
  return bytes;
}

/** A busy machine sometimes loses the trace that a score is made of; that says nothing of the page. */
async function scoresOf(url: string, port: number): Promise<number[]> {
  for (let attempt = 1; ; attempt++) {
    const run = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: "silent" });
    const scores = categories.map((category) => run!.lhr.categories[category]!.score);
    if (attempt === 3 || scores.every((score) => score !== null)) {
      return scores.map((score) => Math.round((score ?? 0) * 100));
    }
  }
}

function environmentOf(origin: string) {
  const read = readEnvironment({ CABILDO_DEMO: "on", ORIGIN: origin });
  if (!read.ok) throw new Error(read.sentence);
  return read.environment;
}
