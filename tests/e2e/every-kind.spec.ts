import { expect, test } from "@playwright/test";
import * as citizen from "#tests/e2e/every-kind/citizens.ts";
import { builds, readsResults } from "#tests/e2e/every-kind/officials.ts";
import { browserOf } from "#tests/support/demo-people.ts";
import { draftWithoutQuestions, post } from "#tests/support/published.ts";
import { Visitor } from "#tests/support/visitor.ts";

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`${how} an official builds a consultation of every kind, citizens answer down two paths, and the results are read`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    const { step } = test;
    const office = await browserOf(browser, "official", { javaScriptEnabled, width: 1280 });
    const official = new Visitor(await office.newPage());
    const title = `¿Qué obras hacen falta, preguntado ${javaScriptEnabled ? "con" : "sin"} programas?`;
    const desk = await draftWithoutQuestions(office.request, { title });

    await step("the questions are built", () => builds(official, desk));
    await post(office.request, `${desk}/publication`, {});
    const here = new URL((await office.request.get(`${desk}/preview`)).url()).pathname;

    const marta = await Visitor.of(browser, null, { javaScriptEnabled });
    await step("somebody is asked everything", () => citizen.answersEverything(marta, here));
    await step("somebody who answers otherwise is asked less", async () => {
      const pedro = await Visitor.of(browser, null, { javaScriptEnabled });
      await citizen.answersTheOtherWay(pedro, here);
      await citizen.sends(pedro);
    });
    await step("a changed answer sets others aside", () => citizen.changesTheirMind(marta, here));
    await citizen.sends(marta);

    await step("the results are read", () => readsResults(official, desk, 2));
    const csv = await office.request.get(`${desk}/results/export/csv`);
    expect((await csv.text()).trim().split("\r\n")).toHaveLength(3);
  });
}
