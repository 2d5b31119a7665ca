import { expect, test } from "vitest";
import { lowered } from "#app/ui/page/prose.tsx";

test("headings of formatted words go one level down, and nothing else changes", () => {
  expect(lowered('<h2>De dónde</h2><p>El h2 <a href="/h2">aquí</a></p><h3 id="a">Qué</h3><hr>')).toBe(
    '<h3>De dónde</h3><p>El h2 <a href="/h2">aquí</a></p><h4 id="a">Qué</h4><hr>',
  );
});
