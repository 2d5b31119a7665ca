// Before a start: builds the pages when they were never built or are older than their sources.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const built = "build/server/index.js";
const sources = ["app", "public", "package-lock.json", "vite.config.ts"];

if (!existsSync(built) || newest(sources) > statSync(built).mtimeMs) {
  console.log("Building the pages; this takes about half a minute and happens once per version.");
  const build = spawnSync("npm", ["run", "--silent", "build"], { encoding: "utf8" });
  if (build.status !== 0) console.error(`${build.stdout}${build.stderr}`);
  process.exit(build.status ?? 1);
}

function newest(paths) {
  return Math.max(...paths.filter(existsSync).map(newestIn));
}

function newestIn(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((entry) => newestIn(join(path, entry))));
}
