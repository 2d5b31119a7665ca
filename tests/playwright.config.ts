import { defineConfig } from "@playwright/test";
import { findBrowser } from "#tests/support/find-browser.ts";

export default defineConfig({
  testDir: "e2e",
  outputDir: "../node_modules/.cache/playwright",
  fullyParallel: false,
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  // A shared machine may stall for seconds; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"]],
  globalSetup: "./support/built-portal.ts",
  use: {
    launchOptions: {
      executablePath: await findBrowser(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    locale: "es-CL",
    trace: "off",
  },
});
