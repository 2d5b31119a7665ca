import { z } from "zod";
import { questionKinds } from "#app/domain/question/kinds.ts";

export const Count = z.number().int().min(0);
export const Share = z.number().min(0).max(1);
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const LanguageCode = z.enum(["es", "pt", "en", "fr"]);
const Channel = z.enum(["web", "assisted", "paper", "meeting"]);
export const PlaceName = z.object({ id: z.string(), name: z.string() });
const CountedAtLeast = { count: Count, atLeast: z.boolean() };

const Quote = z
  .object({
    kind: z.enum(["entry", "proposal"]),
    id: z.string(),
    territoryId: z.string().nullable(),
    language: LanguageCode,
    text: z.string(),
    cut: z.object({ before: z.boolean(), after: z.boolean() }),
  })
  .describe("Letter by letter a part of what was written; cut: whether something was left out.");

function mixOf<Key extends z.ZodType<string>>(key: Key) {
  return z
    .object({
      parts: z.array(z.object({ key, count: Count })),
      together: z.object({ keys: z.array(key), count: Count }).nullable(),
    })
    .nullable();
}

export const Participation = z.object({
  counted: z.enum(["people", "proposals"]),
  people: Count.nullable(),
  atLeast: z.boolean().optional(),
  perThousand: z.number().nullable(),
  channels: mixOf(Channel),
  languages: mixOf(LanguageCode),
  everywhere: z.object({ people: Count.nullable(), places: Count }),
});

const Subtheme = z.object({
  terms: z.array(z.string()),
  language: LanguageCode,
  ...CountedAtLeast,
  share: Share,
  central: Quote.nullable(),
});

export const ThemeShare = z.object({
  code: z.string(),
  ...CountedAtLeast,
  share: Share,
  quotes: z.array(Quote),
  subthemes: z.array(Subtheme).optional(),
});

export const SharedThemes = z.object({
  base: Count.nullable(),
  themes: z.array(ThemeShare),
  without: Count.nullable(),
  unthemed: z.array(Subtheme).optional(),
});

export const QuestionDigest = SharedThemes.extend({
  id: z.string(),
  position: z.number().int(),
  title: z.string(),
  voices: z.array(Quote),
});

const Coded = { code: z.string(), label: z.string() };

const Given = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("choices"),
    several: z.boolean(),
    choices: z.array(
      z.object({
        code: z.string(),
        label: z.string().nullable(),
        count: Count.nullable(),
        atLeast: z.boolean(),
      }),
    ),
    together: Count.nullable(),
  }),
  z.object({
    kind: z.literal("scale"),
    lowLabel: z.string(),
    highLabel: z.string(),
    from: z.number(),
    to: z.number(),
    steps: z.array(z.object({ rating: z.number(), count: Count })).nullable(),
    figures: z.object({
      n: Count,
      mean: z.number().nullable(),
      median: z.number().nullable(),
      deviation: z.number().nullable(),
    }),
  }),
  z.object({
    kind: z.literal("ranking"),
    places: Count,
    order: z.array(z.object({ ...Coded, rank: z.number().int().min(1), points: z.number().nullable() })),
    n: Count,
  }),
  z.object({
    kind: z.literal("allocation"),
    total: z.number(),
    unit: z.string(),
    options: z.array(
      z.object({
        ...Coded,
        description: z.string(),
        sum: z.number(),
        mean: z.number(),
        median: z.number(),
        share: Share,
      }),
    ),
    n: Count,
  }),
  z.object({
    kind: z.literal("matrix"),
    several: z.boolean(),
    columns: z.array(z.object(Coded)),
    rows: z.array(z.object({ ...Coded, base: Count.nullable(), counts: z.array(Count.nullable()) })),
  }),
  z.object({
    kind: z.literal("number"),
    unit: z.string(),
    decimals: z.number().int(),
    median: z.number(),
    n: Count,
  }),
]);

export const ClosedDigest = z.object({
  id: z.string(),
  position: z.number().int(),
  title: z.string(),
  kind: z.enum(questionKinds),
  base: Count.nullable(),
  atLeast: z.boolean(),
  given: Given.nullable(),
});
