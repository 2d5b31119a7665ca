import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

test("a run that failed says so, also where it had a PostgreSQL of its own", () => {
  expect(exitCodeOf("process.exitCode = 3")).toBe(3);
  expect(exitCodeOf("")).toBe(0);
});

function exitCodeOf(script: string) {
  const source = `import "#tests/support/embedded-postgres.ts"; ${script}`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", source], { cwd: root }).status;
}
