import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Visitor } from "#tests/support/visitor.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The page this visitor is on stands up to axe, which needs scripts: a browser like theirs looks at it. */
export async function isAccessible({ page }: Visitor) {
  const like = await page
    .context()
    .browser()!
    .newContext({
      storageState: await page.context().storageState(),
      viewport: page.viewportSize(),
      locale: "es-CL",
    });
  const twin = await like.newPage();
  await twin.goto(page.url());
  const { violations } = await new AxeBuilder({ page: twin }).withTags(standards).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, page.url()).toEqual([]);
  await like.close();
}
