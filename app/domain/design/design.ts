import { z } from "zod";
import { preModeratedKinds } from "#app/domain/moderation/pre-moderation.ts";
import { Condition } from "#app/domain/question/condition.ts";
import { settingsSchemas } from "#app/domain/question/settings.ts";

const LanguageCode = z.enum(["es", "pt", "en", "fr"]);
const Id = z.string().min(1).max(60);

/**
 * A question of any kind, told apart by the kind.
 * @param asked  what all kinds have beside their settings
 */
export function ofEveryKind<Asked extends z.ZodRawShape>(asked: Asked) {
  function question<Kind extends keyof typeof settingsSchemas>(kind: Kind) {
    return z.object({ ...asked, kind: z.literal(kind), settings: settingsSchemas[kind] });
  }
  return z.discriminatedUnion("kind", [
    question("open-text"),
    question("single-choice"),
    question("multiple-choice"),
    question("yes-no"),
    question("scale"),
    question("ranking"),
    question("allocation"),
    question("matrix"),
    question("number"),
    question("date"),
    question("place"),
    question("file"),
  ]);
}

export const DesignQuestion = ofEveryKind({
  id: Id,
  /** null: before the first section. */
  sectionId: Id.nullable(),
  title: z.string(),
  help: z.string(),
  required: z.boolean(),
  condition: Condition.nullable(),
});
export type DesignQuestion = z.infer<typeof DesignQuestion>;

export const DesignSection = z.object({ id: Id, title: z.string(), text: z.string() });
export type DesignSection = z.infer<typeof DesignSection>;

/** A text in another language and what it was when it was translated. */
export const TranslatedText = z.object({ text: z.string(), source: z.string() });

/**
 * Everything that a consultation asks and says of itself, without when and where: what is versioned,
 * copied, kept as a template, exported and imported. Questions stand in the order they are asked, those
 * of one section together, sections in their order.
 */
export const Design = z.object({
  title: z.string(),
  purpose: z.string(),
  promise: z.string(),
  /** Markdown. */
  background: z.string(),
  language: LanguageCode,
  languages: z.array(LanguageCode),
  access: z.enum(["open", "signed-in", "resident"]),
  preModerated: z.boolean(),
  /** What is read first where not everything is; designs kept before there was a choice say nothing of it. */
  preModeratedWhen: z.array(z.enum(preModeratedKinds)).default([]),
  proposalsInvited: z.boolean(),
  votesHiddenUntilVoted: z.boolean(),
  minimumCell: z.number().int(),
  answerThreshold: z.number().int().nullable(),
  sections: z.array(DesignSection),
  questions: z.array(DesignQuestion),
  /** By language, then by key (see `translatableTexts`). */
  translations: z.partialRecord(LanguageCode, z.record(z.string(), TranslatedText)),
});
export type Design = z.infer<typeof Design>;
