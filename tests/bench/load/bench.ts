/**
 * `npm run bench`: how fast the built portal is on this machine, and how it bears a crowd. Servers run on one
 * core and the client on another; what is compared is measured in turns in the same run. `--quick` ends within
 * two minutes; `--profile` says what takes the time; `--only pages,signed-in,votes,announcement` does a part.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makePages } from "#tests/bench/load/data.ts";
import { startClient } from "#tests/bench/load/driver.ts";
import { aFolder, holdServersOnOneCore, machineFacts } from "#tests/bench/load/machine.ts";
import { measureAnnouncement } from "#tests/bench/load/measure-announcement.ts";
import { measurePages } from "#tests/bench/load/measure-pages.ts";
import { measureSignedIn } from "#tests/bench/load/measure-signed-in.ts";
import { measureVotes } from "#tests/bench/load/measure-votes.ts";
import { readOptions } from "#tests/bench/load/options.ts";
import { showProfiles } from "#tests/bench/load/profiles.ts";
import { type Figures, lastLine, rounded } from "#tests/bench/load/results.ts";
import { keepExitCode } from "#tests/support/exit-code.ts";

keepExitCode();
// Whoever interrupts it leaves no server behind: they are stopped as it exits.
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
const { amount, profile, parts, postgres } = readOptions(process.argv.slice(2));
execFileSync(process.execPath, ["app/build-when-stale.js"], { stdio: "inherit" });
const began = performance.now();
const held = holdServersOnOneCore();
if (!held)
  console.log("Nothing here holds a process on one core (taskset), so server and client share them all.");
const machine = { ...machineFacts(), pinned: held !== null };
if (machine.loadBefore! > 0.5) {
  console.log(
    `Other programs keep this machine busy (a load of ${machine.loadBefore!.toFixed(1)}): trust the ratios by processor time.`,
  );
}
console.log(
  `${amount.name === "quick" ? "Quick: trust the order of size only. " : ""}${machine.processor}, ${machine.cores} cores, ` +
    `Node ${machine.node}, SQLite ${machine.sqlite}`,
);

const folder = aFolder();
const profiles = join(folder, "profiles");
mkdirSync(profiles);
const client = startClient(held);
const bench = {
  amount,
  client,
  folder,
  template: join(folder, "template.sqlite"),
  profileOf: (name: string) => (profile ? join(profiles, name) : null),
};

let failed = false;
const found: Partial<Figures> = {};
try {
  const needsPages = parts.includes("pages") || parts.includes("announcement");
  const data = needsPages ? await makePages(bench.template) : null;
  console.log(`The data took ${seconds()} s to make.`);
  if (data && parts.includes("pages")) keep(await measurePages(bench, data));
  if (parts.includes("signed-in")) keep(await measureSignedIn(bench));
  if (parts.includes("votes")) keep(await measureVotes(bench, postgres));
  if (data && parts.includes("announcement")) keep(await measureAnnouncement(bench, data));
} catch (error) {
  failed = true;
  console.error(error);
} finally {
  client.stop();
}
if (profile) showProfiles(profiles);
rmSync(folder, { recursive: true, force: true });

const results = new URL("../results/", import.meta.url).pathname;
mkdirSync(results, { recursive: true });
const day = new Date().toISOString().slice(0, 16).replace(":", "");
const kept = { at: new Date().toISOString(), run: amount.name, parts, seconds: seconds(), machine, ...found };
writeFileSync(join(results, `${day}-${amount.name}.json`), `${JSON.stringify(rounded(kept), null, 2)}\n`);
console.log(`\nIn ${seconds()} s.`);
console.log(lastLine(found));
process.exit(failed ? 1 : 0);

/** Ratios by processor time come from several parts. */
function keep(figures: Partial<Figures>) {
  const byProcessorTime = { ...found.byProcessorTime, ...figures.byProcessorTime };
  Object.assign(found, figures, { byProcessorTime });
}

function seconds(): number {
  return Math.round((performance.now() - began) / 1000);
}
