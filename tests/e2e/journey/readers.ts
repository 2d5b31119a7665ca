import { expect, request } from "@playwright/test";
import { t } from "#tests/e2e/journey/words.ts";
import { portalUrl } from "#tests/support/demo-people.ts";
import type { Visitor } from "#tests/support/visitor.ts";

/** What everybody reads of one place: a moderator's words, the map, figures as table and CSV, and quotes. */
export async function readsSummary(reader: Visitor, here: string, place: string, words: string) {
  await reader.visit(here);
  await reader.follow(new RegExp(`^${place}|${t("summary.title", { place })}$`));
  await reader.reads(words);
  await expect(reader.main.locator("figure.territory-map svg circle")).not.toHaveCount(0);
  const themes = reader.main.getByRole("table", { name: t("summary.chart.of-question", { position: 1 }) });
  await expect(themes.getByRole("row", { name: "Calles y espacio público" })).toContainText("%");
  expect(await csv(reader)).toContain("Calles y espacio público");
  await followsQuote(reader);
}

export async function compares(reader: Visitor, here: string, places: string[]) {
  await reader.visit(`${here}/summaries`);
  const table = reader.main.getByRole("table");
  for (const place of places) await expect(table.getByRole("link", { name: place })).toBeVisible();
  await csv(reader);
}

/** A quote is found letter by letter in what it was taken from. */
async function followsQuote(reader: Visitor) {
  const quote = reader.main
    .locator("figure.quote")
    .filter({ has: reader.page.getByRole("link") })
    .first();
  const words = (await quote.locator("blockquote").innerText()).replaceAll(/\[…\]/g, "").trim();
  await reader.go(quote.getByRole("link"));
  expect(reader.path).toMatch(/^\/(entries|proposals)\//);
  await reader.reads(words);
}

async function csv(reader: Visitor): Promise<string> {
  const link = reader.main.getByRole("link", { name: /\(CSV\)$/ });
  const http = await request.newContext({ baseURL: portalUrl() });
  const answer = await http.get((await link.getAttribute("href"))!);
  expect(answer.headers()["content-type"]).toMatch(/^text\/csv/);
  const text = await answer.text();
  await http.dispose();
  return text;
}
