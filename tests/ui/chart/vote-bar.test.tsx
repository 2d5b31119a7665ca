import { expect, test } from "vitest";
import { VoteBar } from "#app/ui/chart/vote-bar.tsx";
import { htmlOf } from "#tests/ui/support.tsx";

test("votes are read as agree, disagree, pass, and out of how many people", () => {
  const words = htmlOf(<VoteBar agrees={6} disagrees={1} passes={3} />).replace(/<[^>]+>/g, "");

  expect(words).toBe("60% agree, 10% disagree, 30% pass. 10 people voted");
});

test("a proposal without votes says so", () => {
  expect(htmlOf(<VoteBar agrees={0} disagrees={0} passes={0} />, "es")).toContain("Todavía sin votos");
});

test("the bar is drawn without inline styles, which the portal's policy forbids", () => {
  expect(htmlOf(<VoteBar agrees={2} disagrees={1} passes={0} />)).not.toContain("style");
});
