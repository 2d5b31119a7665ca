import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const installed = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/**
 * A Chromium to test with: the one named in PLAYWRIGHT_CHROMIUM, Playwright's own, the system's, or
 * the one that came with the npm packages.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`PLAYWRIGHT_CHROMIUM is ${named}, and there is no such file.`);
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const system = installed.find((path) => existsSync(path));
  if (system) return system;
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return await packaged.executablePath();
  } catch {
    throw new Error(
      "No browser to test with: install Debian's chromium, run npx playwright install chromium, or set PLAYWRIGHT_CHROMIUM.",
    );
  }
}
