import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cutOffWhenSlow } from "#app/http/admission/cut-off.ts";
import { Lane } from "#app/http/admission/lane.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const passing = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test("so many work at once, the next ones wait for their turn, and one more is sent away", async () => {
  const lane = new Lane({ working: 2, waiting: 3, budgetMs: 1000 });
  const leave = [await lane.enter(), await lane.enter()];
  const turns: number[] = [];
  const waiting = [0, 1, 2].map((i) =>
    lane.enter().then((left) => {
      turns.push(i);
      return left;
    }),
  );
  expect(await lane.enter()).toBe(null);
  expect({ working: lane.working, waiting: lane.waiting, refused: lane.refused }).toEqual({
    working: 2,
    waiting: 3,
    refused: 1,
  });
  leave[0]!();
  await passing(1);
  (await waiting[0])!();
  await passing(1);
  (await waiting[1])!();
  await passing(1);
  await waiting[2];
  expect(turns).toEqual([0, 1, 2]);
});

test("leaving twice is leaving once", async () => {
  const lane = new Lane({ working: 1, waiting: 8, budgetMs: 1000 });
  const leave = await lane.enter();
  leave!();
  leave!();
  expect(lane.working).toBe(0);
});

test("who waited half a second is sent away, also when nobody who works ever leaves", async () => {
  const lane = new Lane({ working: 1, waiting: 8, budgetMs: 10_000 });
  await lane.enter();
  const ended = vi.fn();
  lane.enter().then(ended);
  await passing(499);
  expect(ended).not.toHaveBeenCalled();
  await passing(300);
  expect(ended).toHaveBeenCalledExactlyOnceWith(null);
});

test("the queue is as long as what goes through in the budget", async () => {
  const lane = new Lane({ working: 1, waiting: 1000, budgetMs: 200 });
  for (let i = 0; i < 60; i++) {
    const leave = await lane.enter();
    await passing(10);
    leave!();
  }
  await lane.enter();
  for (let i = 0; i < 100; i++) void lane.enter();
  // 200 ms of 10 ms each, but for what is left of the first guess.
  expect(lane.waiting).toBeGreaterThanOrEqual(19);
  expect(lane.waiting).toBeLessThanOrEqual(20);
  expect(lane.refused).toBe(100 - lane.waiting);
});

test("one sender never takes all places, working or waiting, and has them back when done", async () => {
  const lane = new Lane({ working: 2, waiting: 8, budgetMs: 1000, ofOne: 3 });
  const leave = [await lane.enter("a"), await lane.enter("a")];
  const waits = lane.enter("a");
  expect(await lane.enter("a")).toBe(null);
  const other = lane.enter("b");
  leave[0]!();
  leave[1]!();
  await passing(1);
  expect(await other).not.toBe(null);
  (await waits)!();
  expect([await lane.enter("a"), lane.working]).toEqual([expect.any(Function), 2]);
});

test("who has waited in vain has places as before", async () => {
  const lane = new Lane({ working: 1, waiting: 8, budgetMs: 10_000, ofOne: 2 });
  const leave = await lane.enter("a");
  const inVain = lane.enter("a");
  await passing(1000);
  expect(await inVain).toBe(null);
  leave!();
  expect([await lane.enter("a"), lane.working]).toEqual([expect.any(Function), 1]);
  void lane.enter("a");
  expect(lane.waiting).toBe(1);
});

test("whoever stops sending a form is cut off, whatever length they said it has", async () => {
  const socket = { bytesRead: 1000, destroy: vi.fn() };
  const headers = { "content-length": "10000000" };
  const incoming = Object.assign(new EventEmitter(), { headers, socket, complete: false });
  cutOffWhenSlow(incoming as never);
  socket.bytesRead += 200_000;
  await passing(25_000);
  expect(socket.destroy).not.toHaveBeenCalled();
  await passing(10_000);
  expect(socket.destroy).toHaveBeenCalled();
  incoming.emit("close");
  expect(vi.getTimerCount()).toBe(0);
});
