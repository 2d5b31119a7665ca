import { defineConfig } from "vitest/config";

const domain = ["tests/domain/**/*.test.ts"];

/** Files share their modules, which take longer to read than most tests to run. */
const shared = {
  root: new URL("..", import.meta.url).pathname,
  isolate: false,
  setupFiles: ["tests/support/close-after-file.ts", "tests/support/same-every-time.ts"],
  // Long enough for a shared machine that stalls, short enough for what hangs.
  testTimeout: 120_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
  // As for the browser tests; the list of tests says which one needed it.
  retry: process.env.CI ? 1 : 0,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: "sqlite",
          include: [
            ...domain,
            "tests/architecture.test.ts",
            "tests/db/**/*.test.ts",
            "tests/i18n/**/*.test.ts",
            "tests/ui/**/*.test.tsx",
            "tests/http/**/*.test.ts",
            "tests/deploy/**/*.test.ts",
          ],
        },
      },
      {
        test: {
          ...shared,
          name: "postgres",
          include: [...domain, "tests/processes/**/*.test.ts"],
          globalSetup: "tests/support/postgres.ts",
          env: { TEST_DATABASE: "postgres" },
        },
      },
      {
        test: {
          ...shared,
          // The first test of a process waits until every route is read.
          testTimeout: 240_000,
          name: "routes",
          include: ["tests/routes/**/*.test.ts"],
        },
      },
    ],
  },
});
