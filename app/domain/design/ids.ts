import type { Design } from "#app/domain/design/design.ts";
import { translatableTexts } from "#app/domain/translation/translatable.ts";

/** The same design with the ids that `name` gives; what refers to them follows. */
export function withIds(
  design: Design,
  name: (kind: "section" | "question", index: number) => string,
): Design {
  const sections = new Map(design.sections.map(({ id }, index) => [id, name("section", index)]));
  const questions = new Map(design.questions.map(({ id }, index) => [id, name("question", index)]));
  const section = (id: string) => sections.get(id) ?? id;
  const question = (id: string) => questions.get(id) ?? id;
  const inKey = (key: string) =>
    key.replace(/^(section|question)\.([^.]+)/, (_, concept: string, id: string) =>
      [concept, concept === "section" ? section(id) : question(id)].join("."),
    );
  return {
    ...design,
    sections: design.sections.map((one) => ({ ...one, id: section(one.id) })),
    questions: design.questions.map((one) => ({
      ...one,
      id: question(one.id),
      sectionId: one.sectionId === null ? null : section(one.sectionId),
      condition: one.condition && {
        ...one.condition,
        rules: one.condition.rules.map((rule) => ({ ...rule, questionId: question(rule.questionId) })),
      },
    })),
    translations: mappedTexts(design, (texts) => texts.map(([key, text]) => [inKey(key), text])),
  };
}

/** Named within the design alone, "s1", "q1", and with translations of nothing but what it says: to be given away. */
export function asGiven(design: Design): Design {
  const keys = new Set(translatableTexts(design).map(({ key }) => key));
  const translations = mappedTexts(design, (texts) =>
    texts.filter(([key]) => keys.has(key)).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return withIds({ ...design, translations }, (kind, index) => `${kind[0]}${index + 1}`);
}

type Texts = NonNullable<Design["translations"][keyof Design["translations"]]>;
type Entries = [key: string, text: Texts[string]][];

/** Languages of which nothing is left are left out. */
function mappedTexts({ translations }: Design, change: (texts: Entries) => Entries): Design["translations"] {
  return Object.fromEntries(
    Object.entries(translations).flatMap(([language, texts]) => {
      const changed = change(Object.entries(texts));
      return changed.length > 0 ? [[language, Object.fromEntries(changed)]] : [];
    }),
  );
}
