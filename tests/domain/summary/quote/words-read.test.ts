import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedSentences } from "#app/domain/summary/quote/passages.ts";
import { centre, cosine, directionOf, vectorizer } from "#app/domain/summary/quote/text-vectors.ts";
import { WordsRead } from "#app/domain/summary/quote/words-read.ts";
import { stemsIn } from "#app/domain/text/stems-in.ts";

/** Pieces that meet in awkward ways: ends of sentences without a space, addresses, tags, control signs. */
const piece = fc.constantFrom(
  ...[
    "Falta agua en la colina. ",
    "¿Y la luz?",
    "Basta!",
    "iluminación",
    "Iluminacion",
    " ",
    "\n",
    "\n\n\n\n\n",
  ],
  ...[
    "https://a.es/?plaza",
    "<b",
    "plaza>",
    "&am",
    "p;",
    "ana@",
    "casa.cl",
    " @ana",
    "www.",
    "\u0085",
    "\u200b",
  ],
  ...["e\u0301cole", "El bus. Tarda", "a.b", "…", "«Sí.»", "\u2028", "\r", "\u3164", "3.5", "Sr. Soto "],
);
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

test("a text's own words have the stems that they have when they are read alone", () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), fc.nat(), (texts, n) => {
      const read = new WordsRead();
      texts.forEach((text, index) => {
        const one = read.textOf({ id: `${index}`, text, language: "es" });
        const keys = [...new Set(one.sentences.map(({ said }) => said.key))];
        for (const shared of [new Set<number>(), new Set(keys.filter((key) => (key + n) % 2 === 0))]) {
          const { text: own, terms, times } = read.ownWords(one, shared);
          const alone = new WordsRead();
          const counted = new Map<string, number>();
          for (const { stem } of stemsIn(own, "es")) counted.set(stem, (counted.get(stem) ?? 0) + 1);
          expect(terms).toHaveLength(counted.size);
          expect([...times]).toEqual(
            [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, many]) => many),
          );
          expect(terms).toEqual(read.termsOf({ text: own, language: "es" }).terms);
          expect(alone.termsOf({ text: own, language: "es" }).times).toEqual(times);
        }
      });
    }),
    { numRuns: 300 },
  );
});

test("a sentence is shared that three people write, however they write it and however often", () => {
  const read = new WordsRead();
  const said = (id: string, participantId: string, text: string) => ({
    read: read.textOf({ id, text, language: "es" }),
    participantId,
  });
  const two = [
    said("1", "ana", "Más buses. Más luz."),
    said("2", "ana", "MAS BUSES. Mas buses."),
    said("3", "eva", "Mas buses."),
  ];
  expect(sharedSentences(two).size).toBe(0);
  const shared = sharedSentences([...two, said("4", "iris", "más  buses.")]);
  expect(read.ownWords(two[0]!.read, shared).text).toBe("Más luz.");
  expect(read.ownWords(two[0]!.read, new Set()).text).toBe("Más buses. Más luz.");
});

test("a vector has length 1, and so has the middle of more terms than a call takes arguments", () => {
  const all = Array.from({ length: 150_000 }, (_, term) => term);
  const one = { terms: all, times: all.map((term) => 1 + (term % 3)) };
  const vector = vectorizer([one], all.length)(one);
  const middle = centre([vector, vector], all.length);
  expect(cosine(vector, directionOf(vector, all.length))).toBeCloseTo(1, 9);
  expect(cosine(vector, middle)).toBeCloseTo(1, 9);
  const few = vectorizer([one], all.length)({ terms: [2, 7], times: [1, 1] });
  expect(Math.hypot(...few.weights)).toBeCloseTo(1, 12);
});

test("texts read together have the sentences that each has alone", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (texts) => {
      const items = texts.map((text, index) => ({ id: `${index}`, text, language: "es" as const }));
      const together = new WordsRead().readAll(items);
      const segmenter = new Intl.Segmenter("es", { granularity: "sentence" });
      for (const { text, sentences } of together) {
        expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
          [...segmenter.segment(text)].map(({ segment }) => segment),
        );
      }
    }),
    { numRuns: 500 },
  );
});
