import { z } from "zod";
import { Day } from "#app/domain/consultation/schedule.ts";
import {
  largestNumber,
  largestTotal,
  longestDescription,
  longestLabel,
  longestUnit,
  mostOptions,
  mostRows,
  mostSteps,
} from "#app/domain/question/limits.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { QuestionKind } from "#db/schema.ts";

/**
 * "o1", "r3": stays with an option for good, so that its answers and translations do. Answers are objects
 * with codes for keys, in which "constructor" would be there before anybody chose it.
 */
export const Code = z.string().regex(/^(?!constructor$)[a-z][a-z0-9]{0,11}$/, msg("form.invalid"));

const Label = z
  .string()
  .transform(oneLine)
  .pipe(
    z
      .string()
      .min(1, msg("form.missing"))
      .max(longestLabel, msg("form.too-long", { max: longestLabel })),
  );
const Description = z
  .string()
  .transform(plainText)
  .pipe(z.string().max(longestDescription, msg("form.too-long", { max: longestDescription })))
  .default("");
/** The words at an end of a scale, a unit: "" when there are none. */
function short(max: number) {
  return z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(max, msg("form.too-long", { max })))
    .default("");
}

export const Option = z.object({ code: Code, label: Label, description: Description });
/** A row or column of a matrix. */
export const Line = z.object({ code: Code, label: Label });
export type Option = z.infer<typeof Option>;
export type Line = z.infer<typeof Line>;

/** The code under which "other, in my own words" is chosen; no option has it. */
export const otherCode = "other";

const Options = z
  .array(Option)
  .min(2, msg("question.options.too-few"))
  .max(mostOptions)
  .refine(codesDiffer)
  .refine((options) => options.every(({ code }) => code !== otherCode));
const count = z.number().int().min(0).max(mostOptions);
const bound = z.number().min(-largestNumber).max(largestNumber).nullable().default(null);

/** What each kind needs to be asked, beside title, help and whether it is required. */
export const settingsSchemas = {
  "open-text": z.object({ length: z.enum(["short", "long"]).default("long") }),
  "single-choice": z.object({ options: Options, other: z.boolean().default(false) }),
  "multiple-choice": z.object({
    options: Options,
    other: z.boolean().default(false),
    /** How many at least and at most, once anything is chosen; null: any number. */
    min: count.nullable().default(null),
    max: count.nullable().default(null),
  }),
  "yes-no": z.object({}),
  scale: z.object({
    from: z.number().int().min(-10).max(10).default(1),
    to: z.number().int().min(-10).max(10).default(5),
    lowLabel: short(60),
    highLabel: short(60),
  }),
  /** @property most  how many places may be filled; null: all */
  ranking: z.object({ options: Options, most: count.nullable().default(null) }),
  /** Points or money shared out over the options: an answer adds up to exactly the total. */
  allocation: z.object({
    options: Options,
    total: z.number().int().min(1).max(largestTotal),
    /** "puntos", "R$", "millones de pesos". */
    unit: short(longestUnit),
  }),
  matrix: z.object({
    rows: z.array(Line).min(1, msg("question.rows.too-few")).max(mostRows).refine(codesDiffer),
    columns: z.array(Line).min(2, msg("question.columns.too-few")).max(10).refine(codesDiffer),
    /** Whether several columns may be chosen in a row. */
    several: z.boolean().default(false),
  }),
  number: z.object({
    unit: short(longestUnit),
    min: bound,
    max: bound,
    decimals: z.number().int().min(0).max(4).default(0),
  }),
  date: z.object({ earliest: Day.nullable().default(null), latest: Day.nullable().default(null) }),
  /** A municipality, or a point anywhere with its coordinates. */
  place: z.object({ as: z.enum(["municipality", "point"]).default("municipality") }),
  file: z.object({ accepts: z.enum(["documents", "images", "any"]).default("any") }),
} as const satisfies Record<QuestionKind, z.ZodType>;

export type Settings<Kind extends QuestionKind = QuestionKind> = z.infer<(typeof settingsSchemas)[Kind]>;

/** A question's kind and settings together, told apart by the kind. */
export type Asked = { [Kind in QuestionKind]: { kind: Kind; settings: Settings<Kind> } }[QuestionKind];

/** Reads the settings of a stored question. A row of before there were kinds has "{}". */
export function askedOf({ kind, settings }: { kind: QuestionKind; settings: string }): Asked {
  return { kind, settings: settingsSchemas[kind].parse(JSON.parse(settings)) } as Asked;
}

/** Everything the settings' types cannot say, as message references by field; {} when all is well. */
export function settingsProblems({ kind, settings }: Asked): Record<string, string> {
  switch (kind) {
    case "multiple-choice": {
      const most = settings.options.length + Number(settings.other);
      if (settings.min !== null && settings.min > most) return { min: "question.min.too-many" };
      if (settings.max !== null && settings.max > most) return { max: "question.max.too-many" };
      return settings.min !== null && settings.max !== null && settings.min > settings.max
        ? { max: "question.max.under-min" }
        : {};
    }
    case "scale": {
      const steps = settings.to - settings.from + 1;
      return steps < 2 || steps > mostSteps ? { to: msg("question.scale.steps", { max: mostSteps }) } : {};
    }
    case "ranking":
      return settings.most !== null && (settings.most < 1 || settings.most > settings.options.length)
        ? { most: "question.most.too-many" }
        : {};
    case "number":
      return settings.min !== null && settings.max !== null && settings.min > settings.max
        ? { max: "question.max.under-min" }
        : {};
    case "date":
      return settings.earliest !== null && settings.latest !== null && settings.earliest > settings.latest
        ? { latest: "question.latest.before-earliest" }
        : {};
    default:
      return {};
  }
}

function codesDiffer(all: readonly { code: string }[]): boolean {
  return new Set(all.map(({ code }) => code)).size === all.length;
}
