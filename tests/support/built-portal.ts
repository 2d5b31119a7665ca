import { startPortal } from "#tests/support/portal-process.ts";

/** One portal with the demo for all browser tests; they find it through `tests/support/demo-people.ts`. */
export default async function startForBrowserTests() {
  const portal = await startPortal();
  process.env.PORTAL_URL = portal.url;
  process.env.PORTAL_FOLDER = portal.folder;
  process.env.PORTAL_GREETING = portal.printed();
  return async () => {
    await portal.stop();
  };
}
