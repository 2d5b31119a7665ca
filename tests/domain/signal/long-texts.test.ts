import { expect, test } from "vitest";
import { signalsOfWords } from "#app/domain/signal/pure-signals.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";

const length = 20_000;

/** What makes a careless pattern try the same letters again and again. */
const nasty = [
  "a",
  "A",
  "Aa ",
  "a.",
  "a@",
  "a@b.",
  "a-",
  "1",
  "1 ",
  "1.",
  "12-",
  "+1 ",
  "(1) ",
  "www.a.",
  "a.com ",
  "Vivo en calle A ",
  "vivo en la calle de la ",
  "I live at 12 A ",
  "12 A B ",
  "J’habite 1, rue de la ",
  "calle A 12, depto ",
  "a arroba b punto ",
  "p u t a ",
  "p*",
  "!?",
  "no ",
  "ES12 ",
  "AB12 ",
  "\n",
  " ",
];

test.each(nasty)("a long text of %j is read in time", async (piece) => {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const took = await processorTimeOf(() => {
    for (const language of ["es", "en", "fr", "pt"] as const) {
      signalsOfWords({ title: null, text: `vivo en calle ${text} 1 a@`, language }, [language]);
    }
  });
  expect(took).toBeLessThan(2000);
});
