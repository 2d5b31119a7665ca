import { z } from "zod";
import { longestText } from "#app/domain/rich-text/rich-text.ts";
import { type Piece, wordDifference } from "#app/domain/text/difference.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import type { TextPair } from "#app/domain/translation/translatable.ts";
import { markOf } from "#app/domain/translation/translation.server.ts";
import { longestTranslation, type TranslatedField } from "#app/domain/translation/translation.ts";
import { type ParsedForm, parseForm } from "#app/http/forms.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** A pair as its form shows it. */
export interface ShownPair extends TextPair {
  /** Ends the names of its fields: "text-…", "seen-…", "holds-…". */
  field: string;
  seen: string;
  /** How the original changed since it was translated. */
  difference: Piece[] | null;
}

export function shownPair(pair: TextPair): ShownPair {
  const { text, formerText } = pair;
  return {
    ...pair,
    field: fieldOf(pair.key),
    seen: markOf(pair),
    difference: formerText === null ? null : wordDifference(formerText, text),
  };
}

/** Keys are too long for the name of a field; a question that moves keeps this. */
export function fieldOf(key: string): string {
  return sha256(key).slice(0, 16);
}

type Form = Record<string, string | boolean | undefined>;

export type TranslationForm = ParsedForm<Form> & { fields: TranslatedField[] };

/** The texts of a form, of whichever page of it: those it says it showed. */
export async function parseTranslations(
  request: Request,
  pairs: readonly TextPair[],
): Promise<TranslationForm> {
  const shape: Record<string, z.ZodType> = { next: z.boolean().default(false) };
  for (const pair of pairs) {
    const field = fieldOf(pair.key);
    shape[`text-${field}`] = wordsFor(pair);
    shape[`seen-${field}`] = z.string().optional();
    shape[`holds-${field}`] = z.boolean().default(false);
  }
  const form = (await parseForm(request, z.object(shape))) as ParsedForm<Form>;
  if (!form.ok) return { ...form, fields: [] };
  const fields = pairs.flatMap(({ key }) => {
    const field = fieldOf(key);
    const seen = form.input[`seen-${field}`];
    if (typeof seen !== "string") return [];
    const text = form.input[`text-${field}`];
    const holds = form.input[`holds-${field}`] === true;
    return [{ key, seen, text: typeof text === "string" ? text : "", holds }];
  });
  return { ...form, fields };
}

function wordsFor({ isLong, isMarkdown }: TextPair) {
  const max = isMarkdown ? longestText : isLong ? longestTranslation.text : longestTranslation.line;
  return z
    .string()
    .transform(isLong ? plainText : oneLine)
    .pipe(z.string().max(max, msg("form.too-long", { max })))
    .optional();
}
