import type { QuestionDigest } from "#app/domain/summary/digest/digest-format.ts";
import { withWhole } from "#app/domain/summary/figure/theme-parts.ts";
import type { Block } from "#app/domain/summary/file/report.ts";
import { themeBlocks, unthemedBlocks, voiceBlocks } from "#app/domain/summary/file/report-themes.ts";
import { quoteBlocks, type Telling } from "#app/domain/summary/file/telling.ts";

/** A question answered in words: its themes as bars, and its voices. */
export function openBlocks(telling: Telling, question: QuestionDigest): Block[] {
  const { digest, sections } = telling.summary;
  const { position, themes, base, voices, unthemed } = question;
  const isAll = digest.questions.length === 1 && !sections.some(({ key }) => key === "themes");
  const parts = isAll ? withWhole(digest, themes) : { themes, unthemed };
  const caption = telling.locale.t("summary.chart.of-question", { position });
  return [
    ...themeBlocks(telling, themes, { base, unit: "answers", caption }),
    ...voiceBlocks(telling, parts.themes),
    ...unthemedBlocks(telling, parts.unthemed),
    ...quoteBlocks(telling, voices),
  ];
}

/** All questions together, each person once. */
export function overallBlocks(telling: Telling): Block[] {
  const { base, themes, unthemed } = telling.summary.digest.spokeOf;
  const caption = telling.locale.t("summary.chart.overall");
  return [
    ...themeBlocks(telling, themes, { base, unit: "people", caption }),
    ...voiceBlocks(telling, themes),
    ...unthemedBlocks(telling, unthemed),
  ];
}
