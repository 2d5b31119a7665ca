import type { Editorial } from "#app/domain/summary/edition/editorial.ts";
import { textIn } from "#app/domain/summary/edition/foreword.ts";
import type { EditorialShown } from "#app/domain/summary/summary-page.ts";
import type { Language } from "#db/schema.ts";

/** @param authority  the leading one: its moderators approved */
export function editorialIn(
  { foreword, quoteChoices, rewording }: Editorial,
  language: Language,
  main: Language,
  authority: string,
): EditorialShown {
  const words = textIn(foreword.words, language, main);
  const reworded = rewording[language];
  return {
    foreword: words && { ...words, by: foreword.by ?? authority },
    note: textIn(foreword.note, language, main),
    quoteChoices,
    rewording: reworded ? { ...reworded, authority } : null,
  };
}
