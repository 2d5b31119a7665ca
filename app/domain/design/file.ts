import { z } from "zod";
import {
  promiseLength,
  purposeLength,
  smallestCell,
  titleLength,
  words,
} from "#app/domain/consultation/authoring.ts";
import { type Design, ofEveryKind } from "#app/domain/design/design.ts";
import { asGiven } from "#app/domain/design/ids.ts";
import { preModeratedKinds } from "#app/domain/moderation/pre-moderation.ts";
import { Condition } from "#app/domain/question/condition.ts";
import {
  longestHelp,
  longestSectionTitle,
  mostQuestions,
  mostSections,
  questionLength,
} from "#app/domain/question/limits.ts";
import { longestText } from "#app/domain/rich-text/rich-text.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** Bytes of a file that is read. */
export const largestFile = 1024 * 1024;
/** Where the portal serves the schema; the same for ever. */
export const schemaPath = "/schemas/consultation-design.json";

const Language = z.enum(["es", "pt", "en", "fr"], msg("form.choose"));
/** Within the file: "q1", "s1". */
const Id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/, msg("form.invalid"));

function text(max: number) {
  return z
    .string()
    .transform(plainText)
    .pipe(z.string().max(max, msg("form.too-long", { max })))
    .default("");
}

const Question = ofEveryKind({
  id: Id,
  sectionId: Id.nullable().default(null),
  title: words(oneLine, questionLength),
  help: text(longestHelp),
  required: z.boolean().default(false),
  condition: Condition.nullable().default(null),
});

const Section = z.object({
  id: Id,
  title: words(oneLine, { min: 1, max: longestSectionTitle }),
  text: text(longestHelp),
});

/** Kept as it is: it is compared with the original to the letter. */
const Exact = z.string().max(longestText, msg("form.too-long", { max: longestText }));
const Translated = z.object({ text: Exact, source: Exact });

/** A design as anybody may have written it. Whoever reads one still asks `designProblems`. */
const Written = z.object({
  title: words(oneLine, titleLength),
  purpose: text(purposeLength.max),
  promise: text(promiseLength.max),
  background: Exact.default(""),
  language: Language,
  languages: z.array(Language).max(3).default([]),
  access: z.enum(["open", "signed-in", "resident"], msg("form.choose")).default("open"),
  preModerated: z.boolean().default(false),
  preModeratedWhen: z
    .array(z.enum(preModeratedKinds, msg("form.choose")))
    .max(3)
    .default([]),
  proposalsInvited: z.boolean().default(false),
  votesHiddenUntilVoted: z.boolean().default(false),
  minimumCell: z.number().int().min(smallestCell.min).max(smallestCell.max).default(5),
  answerThreshold: z.number().int().min(1).max(1_000_000_000).nullable().default(null),
  sections: z.array(Section).max(mostSections).default([]),
  questions: z.array(Question).max(mostQuestions).default([]),
  /** By language, then by text: "title", "question.q1.help", "question.q1.option.o1.label". */
  translations: z.partialRecord(Language, z.record(z.string().max(200), Translated)).default({}),
});

/** What one file holds: a consultation's design, to be read by another Cabildo or by any program. */
export const DesignFile = z.object({
  $schema: z.string().max(500).optional(),
  format: z.literal("cabildo-consultation-design"),
  version: z.literal(1),
  design: Written,
});
export type DesignFile = z.infer<typeof DesignFile>;

/** @param origin  of the portal that writes it */
export function fileOf(design: Design, origin: string): DesignFile {
  return {
    $schema: `${origin}${schemaPath}`,
    format: "cabildo-consultation-design",
    version: 1,
    design: asGiven(design),
  };
}

/** JSON Schema, draft 2020-12, of a file that is accepted as it stands. @param origin  of the portal that serves it */
export function fileSchema(origin: string) {
  const { $schema, ...schema } = z.toJSONSchema(DesignFile, {
    target: "draft-2020-12",
    io: "output",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      const { required, properties } = jsonSchema;
      if (!required || !properties) return;
      jsonSchema.required = required.filter((name) => {
        const property = properties[name];
        return typeof property !== "object" || !("default" in property);
      });
      if (jsonSchema.required.length === 0) delete jsonSchema.required;
    },
  });
  return {
    $schema,
    $id: `${origin}${schemaPath}`,
    title: "Cabildo consultation design, version 1",
    description:
      "What a consultation asks and says: texts, sections, questions with their settings and conditions, translations. Without dates and places.",
    ...schema,
  };
}
