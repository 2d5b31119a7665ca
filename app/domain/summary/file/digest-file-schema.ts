import { z } from "zod";
import { LanguageCode } from "#app/domain/summary/digest/digest-parts-schema.ts";
import { DigestSchema } from "#app/domain/summary/digest/digest-schema.ts";
import { digestSchemaPath } from "#app/domain/summary/file/digest-file.ts";

const text = z.string();

const Texts = z.partialRecord(LanguageCode, text);

const Section = z.object({
  key: text.describe("participation, themes, question-1 …, proposals, opinions, differences, gaps"),
  edited: z.boolean().describe("Written by a moderator; else put together by the program."),
  reworded: z
    .boolean()
    .optional()
    .describe("A language model worded sentences of it, and a moderator approved."),
  sentences: z.array(
    z.object({
      text,
      sources: z
        .array(z.object({ kind: text, id: text }))
        .describe(
          "What the sentence rests on: ids of answers, proposals, questions and places, codes of themes.",
        ),
    }),
  ),
});

/** One edition as `digestFile` writes it. */
export const DigestFile = z.object({
  $schema: text,
  address: text.describe("The page of this edition, which does not change."),
  newest: text.describe("The page of whichever edition is the newest."),
  consultation: z.object({ slug: text, title: text, language: LanguageCode, address: text }),
  place: z.object({ code: text, name: text }),
  edition: z.number().int().min(1),
  publishedAt: z.iso.datetime(),
  credit: text.nullable().describe("Who the contributions come from, where they were gathered elsewhere."),
  reuse: z.record(LanguageCode, text).describe("What may be done with this file."),
  withdrawn: z
    .array(text)
    .describe(
      "Ids of what was quoted or listed and has been withdrawn since: the rest of the file leaves it out.",
    ),
  foreword: z
    .object({ words: Texts, by: text.nullable(), note: Texts })
    .describe("What an authority says before the summary, and why there is this edition."),
  quoteChoices: z
    .array(z.object({ choice: z.enum(["pin", "exclude"]), reason: text, contributionId: text.nullable() }))
    .describe("Quotes that moderators wanted shown or left out, and why."),
  rewording: z
    .partialRecord(LanguageCode, z.object({ model: text, approvedAt: text, sentences: z.number().int() }))
    .describe("Which language model reworded sentences of which language, and when moderators approved."),
  words: z.record(LanguageCode, z.array(Section)),
  digest: DigestSchema,
});

/** @param origin  "https://participa.example.gob" */
export function digestFileSchema(origin: string) {
  const { $schema, ...schema } = z.toJSONSchema(DigestFile, {
    target: "draft-2020-12",
    io: "output",
    unrepresentable: "any",
  });
  return {
    $schema,
    $id: `${origin}${digestSchemaPath}`,
    title: "Cabildo summary of a place",
    description:
      "What a consultation gathered in one place, as it was published. A count that is null is not told: it is of fewer people than the consultation's minimum, or would give such a count away.",
    ...schema,
  };
}
