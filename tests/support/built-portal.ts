import { request } from "@playwright/test";
import { demoRoles, signInPath, statePath } from "#tests/support/demo-people.ts";
import { startPortal } from "#tests/support/portal-process.ts";
import { endWhatWasStarted } from "#tests/support/started.ts";

/**
 * One portal with the demo for all browser tests, and its people signed in: a link does so once. The
 * tests find it through `tests/support/demo-people.ts`.
 */
export default async function startForBrowserTests() {
  const portal = await startPortal();
  process.env.PORTAL_URL = portal.url;
  process.env.PORTAL_FOLDER = portal.folder;
  for (const role of demoRoles) {
    const browser = await request.newContext({ extraHTTPHeaders: { Origin: portal.url } });
    const entered = await browser.post(portal.url + signInPath(role, portal.printed()));
    if (!entered.ok()) throw new Error(`The ${role} of the demo could not sign in: ${entered.status()}`);
    await browser.storageState({ path: statePath(role) });
    await browser.dispose();
  }
  return async () => {
    await portal.stop();
    await endWhatWasStarted();
  };
}
