import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "@playwright/test";
import { openDatabase } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

export const demoRoles = ["citizen", "official", "moderator", "administrator"] as const;
export type DemoRole = (typeof demoRoles)[number];

/** Where the portal of the browser tests is. */
export function portalUrl(): string {
  return process.env.PORTAL_URL!;
}

/** The database of that portal, for finding addresses; the portal alone writes to it. */
export function portalDb(): Db {
  return openDatabase(join(process.env.PORTAL_FOLDER!, "cabildo.sqlite"));
}

/** With which that portal signs. */
export function portalSecret(): string {
  return readFileSync(join(process.env.PORTAL_FOLDER!, "secret"), "utf8").trim();
}

/** The one-time address that the start of the demo printed for this role. */
export function signInPath(role: DemoRole, greeting: string): string {
  const line = greeting.split("\n").find((words) => words.includes(`demo's ${role}`));
  const path = line?.match(/https?:\/\/[^/]+(\/\S+)/)?.[1];
  if (!path) throw new Error(`The start of the demo printed no link for the ${role}`);
  return path;
}

/** Where the session of this role is kept for all tests. */
export function statePath(role: DemoRole): string {
  return join(process.env.PORTAL_FOLDER!, `${role}.state.json`);
}

export interface VisitorOptions {
  javaScriptEnabled?: boolean;
  width?: number;
  locale?: string;
}

/** A browser of somebody in the demo, signed in; null is nobody in particular. */
export function browserOf(
  browser: Browser,
  role: DemoRole | null,
  { javaScriptEnabled = false, width = 360, locale = "es-CL" }: VisitorOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: portalUrl(),
    javaScriptEnabled,
    locale,
    viewport: { width, height: width > 600 ? 900 : 740 },
    ...(role && { storageState: statePath(role) }),
  });
}
