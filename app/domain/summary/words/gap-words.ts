import type { Digest, PlaceName, SmallerPlaces } from "#app/domain/summary/digest/digest-format.ts";
import type { Sentence, Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** More names than this are counted, not read aloud. */
const mostNames = 8;

/** Which places and questions few or none spoke to. */
export function gapWords(digest: Digest, locale: Locale): Sentence[] {
  const { t } = locale;
  const { few, none, questions } = digest.gaps;
  const { minimumCell, unit } = digest;
  const sentences: Sentence[] = [];
  if (few.length > 0) {
    const values = { count: few.length, unit, minimumCell, list: placeList(few, locale) };
    sentences.push({ text: t("summary.words.few-people", values), sources: placeSources(few) });
  }
  if (none.length > 0) {
    const values = { unit, list: placeList(none, locale) };
    sentences.push({ text: t("summary.words.nobody", values), sources: placeSources(none) });
  }
  if (digest.smaller) sentences.push(smallerWords(digest, digest.smaller, locale));
  if (questions.length > 0) sentences.push(hardlyAnswered(digest, locale));
  if (sentences.length > 0 || digest.participation.everywhere.places < 2) return sentences;
  return [{ text: t("summary.words.no-gaps", { unit }), sources: placeSources([digest.territory]) }];
}

/** Places too small for a summary of their own, counted together here or not even so. */
function smallerWords({ territory }: Digest, smaller: SmallerPlaces, { t }: Locale): Sentence {
  const { counted, people, leftOut } = smaller;
  return {
    text: t("summary.words.smaller-places", {
      counted,
      people: people ?? 0,
      known: people === null ? "no" : "yes",
      leftOut,
      kind: counted === 0 ? "none" : leftOut === 0 ? "all" : "some",
    }),
    sources: [{ kind: "place", id: territory.id }],
  };
}

/** All of them in one sentence, by how many answered. */
function hardlyAnswered({ gaps, minimumCell }: Digest, { t, list }: Locale): Sentence {
  const items = gaps.questions.map(({ position, answers }) =>
    t("summary.words.hardly-answered-one", {
      position,
      answers: answers ?? 0,
      minimumCell,
      known: answers === null ? "few" : answers === 0 ? "none" : "some",
    }),
  );
  return {
    text: t("summary.words.hardly-answered", { count: items.length, list: list(items) }),
    sources: gaps.questions.map(({ id }) => ({ kind: "question", id })),
  };
}

export function placeList(places: readonly PlaceName[], { t, list }: Locale): string {
  const names = places.slice(0, mostNames).map(({ name }) => name);
  const count = places.length - names.length;
  return list(count > 0 ? [...names, t("summary.words.more-places", { count })] : names);
}

export function placeSources(places: readonly PlaceName[]): Source[] {
  return places.map(({ id }) => ({ kind: "place", id }));
}
