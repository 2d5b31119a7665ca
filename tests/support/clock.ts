import { onTestFinished, vi } from "vitest";

/** Until the end of this test it is this moment, for what asks the clock itself, as requests do. */
export function nowIs(now: Date) {
  vi.useFakeTimers({ toFake: ["Date"], now });
  onTestFinished(() => void vi.useRealTimers());
}
