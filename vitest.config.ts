import { defineConfig } from "vitest/config";

const domain = ["tests/domain/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "sqlite",
          include: [
            ...domain,
            "tests/architecture.test.ts",
            "tests/i18n/**/*.test.ts",
            "tests/ui/**/*.test.tsx",
            "tests/http/**/*.test.ts",
          ],
        },
      },
      {
        test: {
          name: "postgres",
          include: domain,
          globalSetup: "tests/support/postgres.ts",
          env: { TEST_DATABASE: "postgres" },
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "routes",
          include: ["tests/routes/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
