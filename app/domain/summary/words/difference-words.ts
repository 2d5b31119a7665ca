import type { Difference, Digest } from "#app/domain/summary/digest/digest-format.ts";
import { themeText, turn } from "#app/domain/summary/words/running-text.ts";
import type { Sentence, Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What is said here more and less often than elsewhere, and how unlike elsewhere it is as a whole. */
export function differenceWords(digest: Digest, locale: Locale): Sentence[] {
  const { t } = locale;
  const here: Source[] = [{ kind: "place", id: digest.territory.id }];
  const alike = dissimilarityWords(digest, locale);
  if (digest.differences.length === 0) {
    if (digest.participation.everywhere.places < 2 || digest.parts.length > 0) return alike;
    return [...alike, { text: t("summary.words.no-differences"), sources: here }];
  }
  const told = digest.differences.map((difference, index): Sentence => {
    const { code, more, here: mine, elsewhere } = difference;
    const text = t(more ? "summary.words.more-often" : "summary.words.less-often", {
      theme: themeText(digest, code, locale),
      unit: digest.unit,
      turn: turn(index),
      count: mine.count,
      base: mine.base,
      share: locale.percent(mine.count / mine.base),
      elsewhere: elsewhere ? locale.percent(elsewhere.count / elsewhere.base) : "",
      others: elsewhere?.base ?? 0,
      known: elsewhere ? "yes" : "no",
      size: sizeWords(difference, locale),
    });
    return { text, sources: [{ kind: "theme", id: code }] };
  });
  return [...alike, ...told];
}

/**
 * How large a difference is, in words, at both ends of its interval. A log odds ratio times √3/π is a
 * standardised difference (Chinn, "A simple method for converting an odds ratio to effect size", 2000),
 * and 0.2, 0.5 and 0.8 are where it begins to be small, medium and large (Cohen, 1988).
 */
function sizeWords({ low, high }: Difference, { t }: Locale): string {
  const near = low < 0 && high > 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
  const least = sizeOf(near);
  const most = sizeOf(Math.max(Math.abs(low), Math.abs(high)));
  const name = (size: Size) => t("summary.words.size-name", { size });
  if (least === most) return t("summary.words.size", { size: name(most) });
  return t("summary.words.size-between", { least: name(least), most: name(most) });
}

type Size = "tiny" | "small" | "medium" | "large";

function sizeOf(logOdds: number): Size {
  const standardised = (logOdds * Math.sqrt(3)) / Math.PI;
  if (standardised < 0.2) return "tiny";
  if (standardised < 0.5) return "small";
  return standardised < 0.8 ? "medium" : "large";
}

function dissimilarityWords({ dissimilarity, territory, unit }: Digest, { t, percent }: Locale): Sentence[] {
  const part = dissimilarity?.themes;
  if (part === null || part === undefined) return [];
  const likeness = part < 0.1 ? "very" : part < 0.3 ? "quite" : "little";
  const text = t("summary.words.likeness", { likeness, unit, share: percent(part) });
  return [{ text, sources: [{ kind: "place", id: territory.id }] }];
}
