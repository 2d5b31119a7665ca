import type { Digest, Mix, TimeStep } from "#app/domain/summary/digest/digest-format.ts";
import { placeList, placeSources } from "#app/domain/summary/words/gap-words.ts";
import type { Sentence, Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Channel, Language } from "#db/schema.ts";

/** How many took part here, by which channels, in which languages, when, and everywhere. */
export function participationWords(digest: Digest, locale: Locale): Sentence[] {
  const { t } = locale;
  const { participation, proposals, territory } = digest;
  const { people, channels, languages, everywhere } = participation;
  const sources: Source[] = [{ kind: "people", id: territory.id }];
  const say = (text: string): Sentence => ({ text, sources });
  if (participation.counted === "proposals") {
    const counts = { place: territory.name, count: proposals.count, supports: proposals.supports ?? 0 };
    return [say(t("summary.words.imported", counts)), ...levelWords(digest, locale)];
  }
  const sentences = [say(peopleWords(digest, people, locale))];
  if (channels) sentences.push(say(channelWords(channels, locale)));
  if (languages && howMany(languages) > 1) sentences.push(say(languageWords(languages, locale)));
  const steps = digest.overTime ?? [];
  if (steps.length > 0) sentences.push(say(timeWords(steps, locale)));
  if (everywhere.people !== null && everywhere.places > 1 && everywhere.people !== people) {
    sentences.push(say(t("summary.words.everywhere", { people: everywhere.people })));
  }
  return [...sentences, ...levelWords(digest, locale), say(t("summary.words.those-who-took-part"))];
}

/** Of large towns, where so few of a thousand take part, by a hundred thousand. */
const leastPerThousand = 0.1;

function peopleWords({ participation, territory }: Digest, people: number | null, locale: Locale): string {
  const { t, number } = locale;
  const { perThousand, atLeast } = participation;
  if (people === null) return t("summary.words.people-withheld", { place: territory.name });
  const values = { place: territory.name, people, kind: atLeast ? "least" : "exact" };
  if (perThousand === null || perThousand < 0.01) {
    return t("summary.words.people", { ...values, rate: "", of: "none" });
  }
  return perThousand < leastPerThousand
    ? t("summary.words.people", { ...values, rate: number(perThousand * 100), of: "hundred" })
    : t("summary.words.people", {
        ...values,
        rate: number(perThousand, perThousand < 1 ? 2 : 1),
        of: "thousand",
      });
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

/** From when to when, and in which step most came, unless in another as many did. */
function timeWords(steps: readonly TimeStep[], { t }: Locale): string {
  const from = steps[0]!.from;
  const to = steps.at(-1)!.to;
  const most = steps.reduce((best, step) => (step.people > best.people ? step : best));
  const asMany = steps.filter(({ people }) => people === most.people).length;
  return t("summary.words.over-time", {
    from: noon(from),
    to: noon(to),
    mostFrom: noon(most.from),
    mostTo: noon(most.to),
    people: most.people,
    most: steps.length === 1 || asMany > 1 ? "none" : lengthOf(most),
    years: from.slice(0, 4) === to.slice(0, 4) ? "one" : "several",
  });
}

/** As messages tell it: days of one month name it once. */
function lengthOf({ from, to }: TimeStep): "day" | "month" | "days" {
  if (from === to) return "day";
  return from.slice(0, 7) === to.slice(0, 7) ? "month" : "days";
}

/** A day as messages format it: at noon it is the same day on every server's clock. */
function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** Of what this summary is a part, and which summaries are a part of it. */
function levelWords(digest: Digest, locale: Locale): Sentence[] {
  const { above = [], below = [] } = digest.levels ?? {};
  const place = digest.territory.name;
  return (
    [
      ["summary.words.above", above],
      ["summary.words.below", below],
    ] as const
  ).flatMap(([key, places]) =>
    places.length === 0
      ? []
      : [
          {
            text: locale.t(key, { place, count: places.length, list: placeList(places, locale) }),
            sources: placeSources(places),
          },
        ],
  );
}
