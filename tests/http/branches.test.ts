import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { branchHandlers } from "#app/http/branches.ts";

test("addresses that somebody makes up, however long, take little memory", () => {
  const handlerOf = branchHandlers({ routes: {} } as ServerBuild);
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 9000; i++) handlerOf(Buffer.from(`/${i}/`.padEnd(15_000, "x")).toString());
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(60);
});
