import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "@playwright/test";
import { openDatabase } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

export type DemoRole = "citizen" | "official" | "moderator" | "administrator";

/** Where the portal of the browser tests is. */
export function portalUrl(): string {
  return process.env.PORTAL_URL!;
}

/** The database of that portal, for finding addresses; the portal alone writes to it. */
export function portalDb(): Db {
  return openDatabase(join(process.env.PORTAL_FOLDER!, "cabildo.sqlite"));
}

/** The one-time address the demo printed for this role. */
export function signInPath(role: DemoRole): string {
  const line = process.env.PORTAL_GREETING!.split("\n").find((words) => words.includes(`demo's ${role}`));
  const path = line?.match(/https?:\/\/[^/]+(\/\S+)/)?.[1];
  if (!path) throw new Error(`The start of the demo printed no link for the ${role}`);
  return path;
}

export interface VisitorOptions {
  javaScriptEnabled?: boolean;
  width?: number;
  locale?: string;
}

/**
 * A browser of somebody in the demo; null is nobody in particular. A link signs in once, so the
 * session it gave is kept for the tests that follow.
 */
export async function browserOf(
  browser: Browser,
  role: DemoRole | null,
  { javaScriptEnabled = false, width = 360, locale = "es-CL" }: VisitorOptions = {},
): Promise<BrowserContext> {
  const options = {
    baseURL: portalUrl(),
    javaScriptEnabled,
    locale,
    viewport: { width, height: width > 600 ? 900 : 740 },
  };
  if (role === null) return browser.newContext(options);
  const state = join(process.env.PORTAL_FOLDER!, `${role}.state.json`);
  if (existsSync(state)) return browser.newContext({ ...options, storageState: state });
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(signInPath(role));
  await page.locator("main form button").click();
  await context.storageState({ path: state });
  await page.close();
  return context;
}
