import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import type { Survey } from "#app/domain/summary/digest/survey.ts";
import {
  type Quotable,
  type QuoteChoices,
  type QuotePicker,
  quotePicker,
} from "#app/domain/summary/quote/quotes.ts";
import { WordsRead } from "#app/domain/summary/quote/words-read.ts";

/** What holds for all quotes of one digest. */
export interface Quoting {
  /** People quoted already. */
  quoted: Set<string>;
  choices: QuoteChoices;
}

/** What moderators chose for the summary of this territory, and who is quoted there already: nobody. */
export function quotingOf({ quoteChoices = [], entries, proposals }: ConsultationRows, territoryId: string) {
  const own = quoteChoices.filter((one) => one.territoryId === territoryId);
  const chosen = (choice: "pin" | "exclude") =>
    new Set(own.filter((one) => one.choice === choice).map(({ contributionId }) => contributionId));
  const pinned = chosen("pin");
  const writers =
    pinned.size === 0 ? [] : [...entries, ...proposals].filter(({ id, label }) => pinned.has(id) && !label);
  const reserved = new Set(writers.map(({ participantId }) => participantId));
  return { quoted: new Set(), choices: { pinned, excluded: chosen("exclude"), reserved } } satisfies Quoting;
}

/** Reads the collection when something is picked from it, which often nothing is. */
export function pickerOf(
  survey: Survey,
  collection: readonly Quotable[],
  { quoted, choices }: Quoting,
): QuotePicker {
  let picker: QuotePicker | null = null;
  return {
    pick: (among, howMany) => {
      if (among.length === 0 || (howMany === 0 && choices.pinned.size === 0)) return [];
      picker ??= quotePicker(collection, quoted, choices, wordsOf(survey));
      return picker.pick(among, howMany);
    },
  };
}

function wordsOf(survey: Survey): WordsRead {
  return once(survey, "words", () => new WordsRead());
}

/** What quotes should differ by: the channel of whoever wrote them, and the groups a proposal stands for. */
export function spreadOf(
  survey: Survey,
  { id, participantId }: { id: string; participantId: string },
): string[] {
  const { channels, groups } = once(survey, "spread", () => ({
    channels: new Map(survey.rows.participants.map((one) => [one.id, one.channel])),
    groups: groupsStoodFor(survey.rows),
  }));
  const channel = channels.get(participantId);
  return [...(channel ? [`channel ${channel}`] : []), ...(groups.get(id) ?? [])];
}

function groupsStoodFor({ opinion }: ConsultationRows): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [code, representative] of Object.entries(opinion?.representative ?? {})) {
    for (const { proposalId } of representative) {
      groups.set(proposalId, [...(groups.get(proposalId) ?? []), `group ${code}`]);
    }
  }
  return groups;
}
