import type { Page } from "@playwright/test";

/**
 * Browsers tell an editor of a selection after a moment that no hand is quicker than. It is the browser that
 * waits here, after its next two frames, so that a slow one is given as many of its own moments as a quick one.
 */
export function aMoment(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((over) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(over, 100))),
      ),
  );
}
