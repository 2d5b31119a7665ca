import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { branchHandlers } from "#app/http/branches.ts";
import { heapInUse } from "#tests/support/heap.ts";

test("addresses that somebody makes up, however long, take little memory", () => {
  const handlerOf = branchHandlers({ routes: {} } as ServerBuild);
  const before = heapInUse();
  for (let i = 0; i < 9000; i++) handlerOf(Buffer.from(`/${i}/`.padEnd(15_000, "x")).toString());
  expect((heapInUse() - before) / 1e6).toBeLessThan(60);
});
