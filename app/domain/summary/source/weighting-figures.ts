import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import type { Figure } from "#app/domain/summary/source/sentence-figures.ts";
import { shareName } from "#app/domain/summary/words/weighting-words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Every share as it is and as it would be if those who took part were spread as the population is. */
export function weightingFigures(digest: Digest, locale: Locale): Figure[] {
  const { weighting } = digest;
  if (!weighting) return [];
  const { t, number, percent } = locale;
  return [
    { label: t("source.figure.weighed"), value: number(weighting.people) },
    { label: t("source.figure.effective"), value: number(weighting.effective) },
    ...weighting.shares.map((share) => ({
      label: shareName(digest, share, locale),
      value: t("source.figure.weights", {
        unweighted: percent(share.unweighted, 1),
        weighted: percent(share.weighted, 1),
      }),
    })),
  ];
}
