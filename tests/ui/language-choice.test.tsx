import { expect, test } from "vitest";
import { LanguageChoice } from "#app/ui/language-choice.tsx";
import { htmlOf } from "#tests/ui/support.tsx";

test("another language keeps the page and what was searched in it", () => {
  const html = htmlOf(<LanguageChoice path="/proposals?q=agua&language=es&page=2" />);

  expect(html).toContain('href="/proposals?q=agua&amp;language=pt&amp;page=2"');
});
