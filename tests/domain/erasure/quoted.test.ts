import { expect, test } from "vitest";
import { idNamed } from "#app/domain/erasure/erasure.ts";
import { passagesOf, withoutPassages } from "#app/domain/erasure/passages.ts";
import { erasedFromDigest, erasedFromText, erasedFromWords } from "#app/domain/erasure/quoted.ts";

const mark = "[x]";

test("whole texts and their long sentences are looked for, the longest first", () => {
  const passages = passagesOf(["Corta. Esta frase ya es bastante larga.", null, "Sí."]);
  expect(passages).toEqual(["Corta. Esta frase ya es bastante larga.", "Esta frase ya es bastante larga."]);
  expect(withoutPassages("Dijo: Esta frase ya es bastante larga. Y más.", passages, mark)).toBe(
    "Dijo: [x] Y más.",
  );
});

test("a digest loses what it quotes of one contribution and no figure", () => {
  const digest = {
    people: 12,
    list: [
      { id: "a", title: "Uno", agrees: 3 },
      { id: "b", title: "Dos", agrees: 1 },
    ],
  };
  expect(erasedFromDigest(digest, { contributionId: "a", passages: [], words: [], mark })).toEqual({
    digest: {
      people: 12,
      list: [
        { id: "a", title: mark, agrees: 3 },
        { id: "b", title: "Dos", agrees: 1 },
      ],
    },
    found: ["Uno"],
  });
});

test("a short title is taken out only of sentences that rest on it", () => {
  const words = {
    es: [
      { text: "Gana Uno.", sources: [{ id: "a" }] },
      { text: "Uno de cada dos.", sources: [{ id: "b" }] },
    ],
  };
  const { words: left, changed } = erasedFromWords(words, ["Uno"], {
    contributionId: "a",
    passages: [],
    words: [],
    mark,
  });
  expect(changed).toBe(true);
  expect(JSON.stringify(left)).toContain("Gana [x].");
  expect(JSON.stringify(left)).toContain("Uno de cada dos.");
});

test("where no sources are named, a short title is taken out only between quotation marks", () => {
  const toErase = { contributionId: "a", passages: [], words: ["Uno"], mark };
  const said = { es: "Gana «Uno», uno de cada dos. Uno más." };
  expect(erasedFromText(said, toErase)).toEqual({ es: "Gana «[x]», uno de cada dos. Uno más." });
  expect(erasedFromText(["«\u00a0Uno\u00a0»", "“Uno”"], toErase)).toEqual(["«\u00a0[x]\u00a0»", "“[x]”"]);
});

test("the last id of an address is what is meant", () => {
  const id = (digit: string) => `0190f3c2-0000-7000-8000-00000000000${digit}`;
  expect(idNamed(`https://x.example/proposals/${id("1")}/arguments/${id("2")}#top`)).toBe(id("2"));
  expect(idNamed("/proposals")).toBeNull();
});
