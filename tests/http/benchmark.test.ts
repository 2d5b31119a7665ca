import { expect, test } from "vitest";
import { full, quick, readOptions } from "#tests/bench/load/options.ts";
import { lastLine } from "#tests/bench/load/results.ts";

test("the benchmark's last line is one JSON object with every figure, whichever were measured", () => {
  const line = lastLine({ cachedPageRatio: 0.91234, votesPerSecond: 2000 });

  expect(line).not.toContain("\n");
  expect(JSON.parse(line)).toEqual({
    cachedPageRatio: 0.912,
    changedPageRatio: null,
    flatness: null,
    voteRatio: null,
    voteToNoWriteRatio: null,
    votesPerSecond: 2000,
    announcementDay: null,
    byProcessorTime: null,
  });
});

test("the benchmark measures everything in full unless told otherwise", () => {
  expect(readOptions([])).toEqual({
    amount: full,
    profile: false,
    parts: ["pages", "signed-in", "votes", "announcement"],
    postgres: true,
  });
  expect(readOptions(["--quick", "--profile", "--only", "votes,pages", "--no-postgres"])).toEqual({
    amount: quick,
    profile: true,
    parts: ["pages", "votes"],
    postgres: false,
  });
  expect(() => readOptions(["--only", "memory"])).toThrow("memory");
});
