import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { publicPages } from "#tests/bench/public-pages.ts";
import { browserOf, portalDb } from "#tests/support/demo-people.ts";
import { everyAddress } from "#tests/support/every-address.ts";
import { templatesWithout } from "#tests/support/every-page.ts";
import { complaintsOf } from "#tests/support/keyboard.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test("every page template stands up to axe, to dark colours, to a narrow screen and to the security policy", async ({
  browser,
}) => {
  test.setTimeout(1_200_000);
  const db = portalDb();
  const addresses = await everyAddress(browser, db);
  await db.destroy();
  expect(templatesWithout(addresses.map(([, path]) => path))).toEqual([]);

  const problems: string[] = [];
  for (const role of new Set(addresses.map(([role]) => role))) {
    const context = await browserOf(browser, role, { javaScriptEnabled: true });
    const page = await context.newPage();
    const complaints = await complaintsOf(page);
    for (const [, path, status = 200] of addresses.filter(([whose]) => whose === role)) {
      const response = await page.goto(path);
      const found = [
        ...(response!.status() === status ? [] : [`answers ${response!.status()}`]),
        ...(await problemsOf(page)),
        ...complaints.splice(0).filter((words) => status === 200 || !words.includes(`status of ${status}`)),
      ];
      problems.push(...found.map((problem) => `${path} (${role ?? "anybody"}): ${problem}`));
    }
    await context.close();
  }
  expect(problems).toEqual([]);
});

test("public pages fit a phone in every language", async ({ browser }) => {
  const db = portalDb();
  const paths = Object.values(await publicPages(db));
  await db.destroy();
  const problems: string[] = [];
  for (const language of ["pt", "en", "fr"]) {
    const context = await browserOf(browser, null, { locale: language });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(path);
      expect(await page.locator("html").getAttribute("lang"), path).toBe(language);
      if (await scrollsSideways(page)) problems.push(`${path} (${language}): wider than 360 px`);
    }
    await context.close();
  }
  expect(problems).toEqual([]);
});

async function problemsOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const problems = await violations(axe(page).withTags(standards));
  if (await scrollsSideways(page)) problems.push("wider than 360 px");
  await page.setViewportSize({ width: 320, height: 640 });
  if (await scrollsSideways(page)) problems.push("wider than 320 px (400 % zoom of 1280)");
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const inTheDark = await violations(axe(page).withRules(["color-contrast"]));
  return [...problems, ...inTheDark.map((problem) => `in dark colours ${problem}`)];
}

/** Without what axe does for frames, of which no page has any: it takes half the time. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id} ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
  );
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
