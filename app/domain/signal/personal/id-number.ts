import { type Document, documents } from "#app/domain/signal/personal/documents.ts";
import { before } from "#app/domain/signal/personal/match.ts";
import type { Found } from "#app/domain/signal/personal-data.ts";

/** Numbers that a state gave a person; those of companies are public. */
export function idNumbersIn(text: string): Found[] {
  return documents.flatMap((document) =>
    [...text.matchAll(document.pattern)]
      .filter((match) => isNumber(document, match[0], before(text, match.index)))
      .map(
        (match): Found => ({
          kind: "id-number",
          start: match.index,
          end: match.index + match[0].length,
          document: document.name,
        }),
      ),
  );
}

function isNumber({ isValid, called }: Document, value: string, words: string): boolean {
  if (called && !new RegExp(`(?<![\\p{L}])(?:${called})[\\s.:°ºn#es]*$`, "iu").test(words)) return false;
  return new Set(value.replace(/\D/g, "")).size > 1 && (isValid?.(value) ?? true);
}
