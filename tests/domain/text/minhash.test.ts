import { expect, test } from "vitest";
import { bandsOf, estimatedLikeness, likeness, shinglesOf, sketchOf } from "#app/domain/text/minhash.ts";

test("a sketch tells how alike two texts are, within its error", () => {
  for (const changed of [0, 5, 10, 20, 40, 80]) {
    const words = Array.from({ length: 200 }, (_, at) => `palabra${at}`);
    const others = words.map((word, at) => (at < changed ? `otra${at}` : word));
    const [one, other] = [shinglesOf(words.join(" ")), shinglesOf(others.join(" "))];
    const estimate = estimatedLikeness(sketchOf(one), sketchOf(other));
    expect(Math.abs(estimate - likeness(one, other))).toBeLessThan(3 * 0.0625);
  }
});

test("texts that share much have a band in common, strangers have none", () => {
  const text =
    "que la plaza tenga bancos y sombra para quien espera el bus por la tarde con sus bolsas de la feria";
  const bands = bandsOf(sketchOf(shinglesOf(text)));
  const like = bandsOf(sketchOf(shinglesOf(`${text} semanal`)));
  const other = bandsOf(
    sketchOf(shinglesOf("otra cosa muy distinta que nadie ha dicho todavía en esta consulta")),
  );
  expect(bands.some((band, at) => band === like[at])).toBe(true);
  expect(bands.some((band, at) => band === other[at])).toBe(false);
});

test("accents, case and signs make no difference; nothing is like nothing", () => {
  expect(likeness(shinglesOf("¡Más ÁRBOLES, ya mismo!"), shinglesOf("mas arboles ya mismo"))).toBe(1);
  expect(sketchOf(shinglesOf("…"))).toEqual([]);
  expect(estimatedLikeness([], [])).toBe(0);
});
