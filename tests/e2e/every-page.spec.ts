import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import type { Db } from "#db/schema.ts";
import { publicPages } from "#tests/bench/public-pages.ts";
import { browserOf, type DemoRole, portalDb } from "#tests/support/demo-people.ts";

/** Addresses of every page template, by whom they are seen. */
async function pagesOf(db: Db): Promise<[DemoRole | null, string][]> {
  const everybody = Object.values(await publicPages(db));
  const open = await db
    .selectFrom("consultation")
    .selectAll()
    .orderBy("closesAt", "desc")
    .executeTakeFirstOrThrow();
  const closed = await db
    .selectFrom("consultation")
    .selectAll()
    .orderBy("closesAt")
    .executeTakeFirstOrThrow();
  const draft = await db
    .selectFrom("summary")
    .innerJoin("territory", "territory.id", "summary.territoryId")
    .select("territory.code")
    .where("consultationId", "=", closed.id)
    .executeTakeFirstOrThrow();
  const waiting = await db
    .selectFrom("report")
    .selectAll()
    .where("decisionId", "is", null)
    .executeTakeFirstOrThrow();
  const hidden = await db
    .selectFrom("decision")
    .selectAll()
    .where("outcome", "=", "hide")
    .executeTakeFirstOrThrow();
  const person = await db.selectFrom("person").select("id").executeTakeFirstOrThrow();
  const desk = `/desk/consultations/${open.id}`;
  return [
    ...everybody.map((path): [null, string] => [null, path]),
    [null, "/nowhere"],
    [null, "/sign-in-link"],
    [null, "/password-reset"],
    [null, `/report/${waiting.kind}/${waiting.contributionId}`],
    ["citizen", `/consultations/${open.slug}/proposals/new`],
    ["citizen", "/account"],
    ["citizen", "/account/email"],
    ["citizen", "/account/password"],
    ["citizen", "/account/contributions"],
    ["official", "/desk"],
    ["official", "/desk/consultations/new"],
    ["official", desk],
    ["official", `${desk}/preview`],
    ["official", `${desk}/extension`],
    ["official", `${desk}/closure`],
    ["official", `${desk}/corrections`],
    ["official", `${desk}/documents`],
    ["moderator", "/moderation"],
    ["moderator", "/moderation/decisions"],
    ["moderator", `/moderation/${waiting.kind}/${waiting.contributionId}`],
    ["moderator", `/moderation/${hidden.kind}/${hidden.contributionId}`],
    ["moderator", `/consultations/${closed.slug}/summaries/${draft.code}/draft`],
    ["administrator", "/administration"],
    ["administrator", "/administration/people"],
    ["administrator", `/administration/people/${person.id}`],
    ["administrator", "/administration/authorities"],
    ["administrator", "/administration/themes"],
    ["administrator", "/dev/mailbox"],
  ];
}

test("every page template stands up to axe, to a narrow screen and to large text", async ({ browser }) => {
  test.setTimeout(600_000);
  const db = portalDb();
  const failures: string[] = [];
  for (const [role, path] of await pagesOf(db)) {
    const context = await browserOf(browser, role, { javaScriptEnabled: true });
    const page = await context.newPage();
    const response = await page.goto(path);
    if (response!.status() !== (path === "/nowhere" ? 404 : 200))
      failures.push(`${path}: ${response!.status()}`);
    failures.push(...(await accessibilityProblems(page)).map((problem) => `${path}: ${problem}`));
    if (await scrollsSideways(page)) failures.push(`${path}: wider than 360 px`);
    await page.setViewportSize({ width: 320, height: 640 });
    if (await scrollsSideways(page)) failures.push(`${path}: wider than 320 px (400 % zoom of 1280)`);
    await context.close();
  }
  await db.destroy();
  expect(failures).toEqual([]);
});

test("public pages fit a phone in every language", async ({ browser }) => {
  const db = portalDb();
  const failures: string[] = [];
  for (const language of ["pt", "en", "fr"]) {
    const context = await browserOf(browser, null, { javaScriptEnabled: true, locale: language });
    const page = await context.newPage();
    for (const path of Object.values(await publicPages(db))) {
      await page.goto(path);
      expect(await page.locator("html").getAttribute("lang"), path).toBe(language);
      if (await scrollsSideways(page)) failures.push(`${path} (${language}): wider than 360 px`);
    }
    await context.close();
  }
  await db.destroy();
  expect(failures).toEqual([]);
});

test("in dark colours every public page keeps its contrast", async ({ browser }) => {
  test.setTimeout(300_000);
  const db = portalDb();
  const context = await browserOf(browser, null, { javaScriptEnabled: true });
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: "dark" });
  const failures: string[] = [];
  for (const path of Object.values(await publicPages(db))) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
    failures.push(
      ...violations.flatMap(({ nodes }) => nodes.map((node) => `${path}: ${node.html.slice(0, 120)}`)),
    );
  }
  await context.close();
  await db.destroy();
  expect(failures).toEqual([]);
});

async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id} ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
  );
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
