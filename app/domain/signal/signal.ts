import type { PersonalDataKind } from "#app/domain/signal/personal-data.ts";
import type { WordKind } from "#app/domain/signal/words/word-list.ts";
import type { ContributionKind, Language, SignalCode } from "#db/schema.ts";

/** What is kept to explain each signal: kinds and counts, never the data or the words themselves. */
export interface SignalDetails {
  "personal-data": {
    kinds: Partial<Record<PersonalDataKind, number>>;
    /** What the identity numbers are called where they come from: "RUT", "CPF". */
    documents: string[];
  };
  "near-duplicate": {
    /** Of the texts compared, 0 to 1, that of the one that is most alike. */
    similarity: number;
    count: number;
    /** The most alike, at most three. */
    like: { kind: ContributionKind; id: string }[];
  };
  "same-text": { participants: number };
  links: { links: number; shortened: number };
  repetition: { unit: "character" | "word" | "phrase"; times: number };
  shouting: { /** Of the letters, 0 to 1. */ capitals: number /** Runs of !!! or ???. */; marks: number };
  language: { language: Language };
  words: Partial<Record<WordKind, number>>;
  "posting-burst": { posts: number; minutes: number };
  "vote-burst": { votes: number; minutes: number; usual: number };
}

/** One signal with what explains it. */
export type FoundSignal = {
  [Code in SignalCode]: { code: Code; detail: SignalDetails[Code] };
}[SignalCode];

/** As the table keeps it: `detail` is JSON. */
export interface KeptSignal {
  code: SignalCode;
  detail: string;
  foundAt: string;
}

/** What is told from the words alone, at once, without looking at others'. */
export const pureSignals = [
  "personal-data",
  "links",
  "repetition",
  "shouting",
  "language",
  "words",
] as const satisfies readonly SignalCode[];

export function readSignal({ code, detail }: Pick<KeptSignal, "code" | "detail">): FoundSignal {
  return { code, detail: JSON.parse(detail) } as FoundSignal;
}
