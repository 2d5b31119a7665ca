import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { startFile } from "#tests/bench/load/server/portal.ts";
import { table } from "#tests/bench/load/table.ts";

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

const shown = 18;

/** For each server: where its processor spent the time, without what it called. */
export function showProfiles(folder: string) {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".cpuprofile")) continue;
    const profile = JSON.parse(readFileSync(join(folder, file), "utf8")) as Profile;
    // CPU.day.time.process.thread.count.cpuprofile
    const thread = file.split(".").at(-3);
    console.log(`\nProfile of ${dirname(file)}, thread ${thread}: by package, then by function`);
    const start = Number(readFileSync(join(folder, dirname(file), startFile), "utf8")) * 1000;
    const times = new Map<number, number>();
    let passed = 0;
    for (const [at, node] of profile.samples.entries()) {
      const took = profile.timeDeltas[at]!;
      passed += took;
      if (passed > start) times.set(node, (times.get(node) ?? 0) + took);
    }
    const busy = profile.nodes.filter(
      ({ callFrame }) => !["(idle)", "(program)", "(root)"].includes(callFrame.functionName),
    );
    const whole = busy.reduce((sum, { id }) => sum + (times.get(id) ?? 0), 0);
    for (const nameOf of [packageOf, functionOf]) {
      const sums = new Map<string, number>();
      for (const { id, callFrame } of busy) {
        const key = nameOf(callFrame);
        sums.set(key, (sums.get(key) ?? 0) + (times.get(id) ?? 0));
      }
      const rows = [...sums].sort((a, b) => b[1] - a[1]).slice(0, shown);
      console.log(
        table(
          ["what", "share"],
          rows.map(([what, us]) => [what, `${((us / whole) * 100).toFixed(1)} %`]),
        ),
      );
    }
  }
}

type Frame = Profile["nodes"][number]["callFrame"];

function packageOf({ functionName, url }: Frame): string {
  if (functionName === "(garbage collector)") return functionName;
  if (url.startsWith("node:")) return url.replace(/^(node:(?:internal\/)?[a-z_]+).*/, "$1");
  if (url === "") return "native";
  const inPackages = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
  if (inPackages) return inPackages[1]!;
  return /\/(app\/[a-z]+|db\/[a-z]+|build\/server)/.exec(url)?.[1] ?? url;
}

function functionOf({ functionName, url, lineNumber }: Frame): string {
  const file = url.replace(/.*\/node_modules\//, "").replace(/^file:.*\/(app|db|build|tests)\//, "$1/");
  return `${functionName || "(anonymous)"} ${file}${file ? `:${lineNumber + 1}` : ""}`;
}
