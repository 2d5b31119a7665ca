import { expect, test } from "vitest";
import { namedGroups } from "#app/domain/summary/figure/named-group.ts";
import type { PublishedOpinions } from "#app/domain/summary/opinions-page.ts";
import { OpinionFigure } from "#app/ui/summary/opinion/opinion-figure.tsx";
import { OpinionsView } from "#app/ui/summary/opinion/opinions-view.tsx";
import { aStatement, someOpinions } from "#tests/support/opinions.ts";
import { htmlOf } from "#tests/ui/support.tsx";

function shown(
  opinions: PublishedOpinions["opinions"],
  { withProposals = false, places = [] as Places } = {},
) {
  const published = { opinions, places, left: 0, publishedAt: "2026-11-02T00:00:00.000Z" };
  return htmlOf(<OpinionsView published={published} slug="agua" withProposals={withProposals} />);
}
type Places = PublishedOpinions["places"];

test("the table of the map says as many dots as are drawn, and everybody's group", () => {
  const opinions = someOpinions({ a: 900, b: 300, c: 60 });
  const html = htmlOf(<OpinionFigure picture={opinions.map!} groups={namedGroups(opinions.groups, "en")} />);
  const rows = [...html.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) => textOf(row));
  expect(rows).toEqual(["Group A 900 (71%) 300", "Group B 300 (24%) 100", "Group C 60 (5%) 20"]);
  const dots = [...html.matchAll(/class="dots" d="([^"]*)"/g)].map(([, path]) => path!.match(/M/g)!.length);
  expect(dots).toEqual([300, 100, 20]);
  expect(html).toContain("Each dot stands for about 3 people");
});

test("each group has a colour, a shape and a letter of its own", () => {
  const html = shown(someOpinions({ a: 30, b: 20, c: 10 }));
  const groups = [...html.matchAll(/<g data-group="(\d)">.*?class="dots" d="M-?\d+ -?\d+([^M"]+)/g)];
  expect(new Set(groups.map(([, mark]) => mark)).size).toBe(3);
  expect(new Set(groups.map(([, , shape]) => shape)).size).toBe(3);
  for (const letter of ["A", "B", "C"]) expect(html).toMatch(new RegExp(`<text[^>]*>${letter}</text>`));
});

test("proposals are drawn when asked for, numbered as in their list", () => {
  const opinions = someOpinions({ a: 30, b: 20 });
  expect(shown(opinions)).toContain('href="/consultations/agua/opinions?proposals=on"');
  expect(shown(opinions)).not.toContain("pull");
  const html = shown(opinions, { withProposals: true });
  const numbers = [...html.matchAll(/<text class="small"[^>]*>(\d+)<\/text>/g)].map(([, n]) => Number(n));
  expect(numbers).toEqual(opinions.map!.proposals.map((_, index) => index + 1));
  for (const { id } of opinions.map!.proposals) expect(html).toContain(`href="/proposals/${id}"`);
});

test("a group of three people has no map, and its figures are not told", () => {
  const opinions = someOpinions({ a: 40, b: 3 });
  expect(opinions.map).toBeNull();
  const withheld = aStatement("p9", { a: 80, b: 20 });
  withheld.byGroup[1]!.votes = null;
  const html = shown({ ...opinions, consensus: [withheld] });
  expect(html).not.toContain("opinion-map");
  expect(html).toContain("not published");
});

test("groups that lean alike and have no published figures share a row, those with figures do not", () => {
  const statement = aStatement("p9", { a: 80, b: 80, c: 80, d: 80 });
  for (const one of statement.byGroup.slice(1)) one.votes = null;
  for (const one of statement.byGroup.slice(1, 3)) one.leaning = "most";
  const opinions = someOpinions({ a: 30, b: 20, c: 10, d: 9 }, { consensus: [statement], divisive: [] });
  const [table] = /<table class="group-bars">.*?<\/table>/.exec(shown(opinions))!;
  const rows = [...table.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) => textOf(row));
  expect(rows[0]).toMatch(/^A 80% agree/);
  expect(rows.slice(1)).toEqual(["B, C The great majority agree.", "D not published"]);
});

test.each(["too-few", "unstable", "no-better-than-chance"] as const)(
  "without groups the page says why: %s",
  (verdict) => {
    const html = shown({
      ...someOpinions({}),
      verdict,
      consensus: [aStatement("p7", {}, { title: "Agua" })],
    });
    expect(html).toMatch(/opinion groups/);
    expect(html).toContain("Most agree");
    expect(html).not.toContain("<table");
  },
);

test("that people who always vote the same were left out is said", () => {
  expect(shown(someOpinions({ a: 30, b: 20 }, { leftOut: 12 }))).toContain(
    "12 people who always voted the same",
  );
  expect(shown(someOpinions({ a: 30, b: 20 }))).not.toContain("always voted");
});

test("what sets a group apart is said with its share and that of all others", () => {
  const html = shown(someOpinions({ a: 30, b: 20, c: 10 }));
  expect(html).toContain("82% of those who voted in this group agree, and 31% in the others.");
});

test("places say how many of each group, with a dash where that is not told", () => {
  const places = [{ code: "limache", name: "Limache", people: [12, null] }];
  const html = shown(someOpinions({ a: 30, b: 20 }), { places });
  expect(
    textOf(
      /<tr><th scope="row"><a href="\/consultations\/agua\/summaries\/limache">.*?<\/tr>/.exec(html)![0],
    ),
  ).toBe("Limache 12 – not published");
});

test("nothing has an inline style, and all words are in the four languages", () => {
  const opinions = someOpinions({ a: 30, b: 20 });
  const published = { opinions, places: [], left: 3, publishedAt: "2026-11-02T00:00:00.000Z" };
  for (const language of ["es", "pt", "en", "fr"] as const) {
    const html = htmlOf(<OpinionsView published={published} slug="agua" withProposals />, language);
    expect(html).not.toContain("style=");
  }
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
