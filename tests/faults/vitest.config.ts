import { defineConfig } from "vitest/config";

/** Against the built portal, in processes that are killed; after the build. */
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["tests/faults/**/*.test.ts"],
    setupFiles: ["tests/faults/support/end-after-test.ts"],
    maxWorkers: 2,
    testTimeout: 1_800_000,
    hookTimeout: 180_000,
    // As for the browser tests.
    retry: process.env.CI ? 1 : 0,
  },
});
