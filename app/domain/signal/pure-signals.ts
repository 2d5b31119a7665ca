import { linkSpam } from "#app/domain/signal/links.ts";
import { type PersonalDataKind, personalDataIn } from "#app/domain/signal/personal-data.ts";
import { repetitionIn } from "#app/domain/signal/repetition.ts";
import { shoutingIn } from "#app/domain/signal/shouting.ts";
import type { FoundSignal, SignalDetails } from "#app/domain/signal/signal.ts";
import { hurtingWordsIn } from "#app/domain/signal/words/words-in.ts";
import type { Language } from "#db/schema.ts";

/** Shorter texts are not trusted to be in another language than the page they were written on. */
export const fewestForLanguage = 90;

interface Judged {
  title: string | null;
  text: string;
  /** As detected. */
  language: Language;
}

/**
 * What the words alone show, without looking at anybody else's. Nothing here decides anything.
 * @param expected  the languages of the consultation
 */
export function signalsOfWords(
  { title, text, language }: Judged,
  expected: readonly Language[],
): FoundSignal[] {
  const whole = [title, text].filter(Boolean).join("\n");
  const signals: FoundSignal[] = [];
  const personal = personalDetail(whole, language);
  if (personal) signals.push({ code: "personal-data", detail: personal });
  const links = linkSpam(whole);
  if (links) signals.push({ code: "links", detail: links });
  const repetition = repetitionIn(text);
  if (repetition) signals.push({ code: "repetition", detail: repetition });
  const shouting = shoutingIn(whole);
  if (shouting) signals.push({ code: "shouting", detail: shouting });
  if (!expected.includes(language) && whole.length >= fewestForLanguage) {
    signals.push({ code: "language", detail: { language } });
  }
  const words = wordsDetail(whole, language);
  if (words) signals.push({ code: "words", detail: words });
  return signals;
}

function personalDetail(text: string, language: Language): SignalDetails["personal-data"] | null {
  const found = personalDataIn(text, language);
  if (found.length === 0) return null;
  const kinds = counted(found.map(({ kind }) => kind)) as Partial<Record<PersonalDataKind, number>>;
  return { kinds, documents: [...new Set(found.flatMap((one) => one.document ?? []))] };
}

function wordsDetail(text: string, language: Language): SignalDetails["words"] | null {
  const found = hurtingWordsIn(text, language);
  return found.length === 0 ? null : counted(found.map(({ kind }) => kind));
}

function counted(all: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
