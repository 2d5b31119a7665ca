import type { Digest, Mix } from "#app/domain/summary/digest/digest-format.ts";
import type { Sentence, Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Channel, Language } from "#db/schema.ts";

/** How many took part here, by which channels, in which languages, and everywhere. */
export function participationWords(digest: Digest, locale: Locale): Sentence[] {
  const { t, number } = locale;
  const { participation, proposals, territory } = digest;
  const { people, perThousand, everywhere } = participation;
  const sources: Source[] = [{ kind: "people", id: territory.id }];
  const say = (text: string): Sentence => ({ text, sources });
  if (participation.counted === "proposals") {
    const counts = { place: territory.name, count: proposals.count, supports: proposals.supports ?? 0 };
    return [say(t("summary.words.imported", counts))];
  }
  const sentences = [
    say(
      people === null
        ? t("summary.words.people-withheld", { place: territory.name })
        : t("summary.words.people", { place: territory.name, people }),
    ),
  ];
  if (perThousand !== null && perThousand >= 0.01) {
    sentences.push(
      say(t("summary.words.per-thousand", { rate: number(perThousand, perThousand < 1 ? 2 : 1) })),
    );
  }
  if (participation.channels) sentences.push(say(channelWords(participation.channels, locale)));
  if (participation.languages && howMany(participation.languages) > 1) {
    sentences.push(say(languageWords(participation.languages, locale)));
  }
  if (everywhere.people !== null && everywhere.places > 1) {
    sentences.push(say(t("summary.words.everywhere", { people: everywhere.people })));
  }
  sentences.push(say(t("summary.words.those-who-took-part")));
  return sentences;
}

function channelWords({ parts, together }: Mix<Channel>, { t, list }: Locale): string {
  if (parts.length === 1 && !together) return t("summary.words.one-channel", { channel: parts[0]!.key });
  const items = parts.map(({ key, count }) => t("summary.words.channel-count", { channel: key, count }));
  if (together) items.push(t("summary.words.other-channels", { count: together.count }));
  return t("summary.words.channels", { list: list(items) });
}

function languageWords({ parts, together }: Mix<Language>, { t, list }: Locale): string {
  const items = parts.map(({ key, count }) => t("summary.words.language-count", { language: key, count }));
  if (together) items.push(t("summary.words.other-languages", { count: together.count }));
  return t("summary.words.languages", { list: list(items) });
}

function howMany(mix: Mix<Language>): number {
  return mix.parts.length + (mix.together ? 1 : 0);
}
