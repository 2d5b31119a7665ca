import type { Design } from "#app/domain/design/design.ts";

type Texts = NonNullable<Design["translations"][keyof Design["translations"]]>;

/** Kinds of text that belong to an option or to a row or column, whose code follows. */
const coded = ["option", "row", "column"];

/** Without the translations of what is no longer there; keys begin "question.<id>." or "section.<id>.". */
export function withoutOrphans(design: Design): Design {
  const parts = new Map<string, ReadonlySet<string>>();
  for (const { id } of design.sections) parts.set(`section.${id}`, new Set());
  for (const question of design.questions) parts.set(`question.${question.id}`, codesOf(question.settings));
  return mapped(design, (texts) => {
    const kept = Object.entries(texts).filter(([key]) => {
      const [concept, id, of = "", code = ""] = key.split(".");
      if (concept !== "question" && concept !== "section") return true;
      const codes = parts.get(`${concept}.${id}`);
      return codes !== undefined && (!coded.includes(of) || codes.has(code));
    });
    return kept.length === Object.keys(texts).length ? texts : Object.fromEntries(kept);
  });
}

/** Every code under which something of a question can be translated or asked about. */
export function codesOf(settings: object): Set<string> {
  const lists = Object.values(settings).filter((value) => Array.isArray(value)) as { code: string }[][];
  return new Set(lists.flat().map(({ code }) => code));
}

/** What is translated of one question is said of its copy too. */
export function copiedTranslations(design: Design, from: string, to: string): Design {
  return mapped(design, (texts) => {
    const prefix = `question.${from}.`;
    const copies = Object.entries(texts)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [`question.${to}.${key.slice(prefix.length)}`, text]);
    return copies.length === 0 ? texts : { ...texts, ...Object.fromEntries(copies) };
  });
}

/** With what an earlier design translated of this question or section, in the languages there still are. */
export function withTranslationsFrom(
  design: Design,
  before: Design,
  concept: "question" | "section",
  id: string,
): Design {
  const languages = new Set([...design.languages, ...Object.keys(design.translations)]);
  let back = design;
  for (const [language, texts] of Object.entries(before.translations)) {
    if (!languages.has(language)) continue;
    const own = Object.entries(texts).filter(([key]) => key.startsWith(`${concept}.${id}.`));
    if (own.length === 0) continue;
    const now = back.translations[language as keyof Design["translations"]];
    const merged = { ...Object.fromEntries(own), ...now };
    back = { ...back, translations: { ...back.translations, [language]: merged } };
  }
  return back;
}

function mapped(design: Design, change: (texts: Texts) => Texts): Design {
  const translations = Object.fromEntries(
    Object.entries(design.translations).map(([language, texts]) => [language, change(texts)]),
  );
  return { ...design, translations };
}
