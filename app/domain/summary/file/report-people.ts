import type { Weighting } from "#app/domain/summary/digest/digest-format.ts";
import type { Block, Words } from "#app/domain/summary/file/report.ts";
import { barsBlock } from "#app/domain/summary/file/report-themes.ts";
import { inLanguage, type Telling } from "#app/domain/summary/file/telling.ts";
import { shareName } from "#app/domain/summary/words/weighting-words.ts";

/** When people took part first; one step alone says nothing. */
export function timeBlocks(telling: Telling): Block[] {
  const { t, days, number } = telling.locale;
  const { overTime = [], participation } = telling.summary.digest;
  if (overTime.length < 2) return [];
  return [
    barsBlock(telling, {
      caption: t(`figure.time.caption.${participation.counted}`),
      columns: [t("figure.time.column"), t(`figure.${participation.counted}.column`)],
      bars: overTime.map(({ from, to, people }) => ({
        label: { text: days(from, to) },
        value: people,
        figure: number(people),
      })),
      max: Math.max(...overTime.map(({ people }) => people)),
    }),
  ];
}

/** Shares as counted beside what they would be if those who took part were spread as the population is. */
export function weightingBlocks(telling: Telling, { people, effective, shares, source }: Weighting): Block[] {
  const { t, number, percent } = telling.locale;
  const change = (share: Weighting["shares"][number]) => Math.abs(share.weighted - share.unweighted);
  return [
    {
      kind: "table",
      caption: t("figure.weighting.caption"),
      columns: [
        t("figure.weighting.column"),
        t("figure.weighting.unweighted"),
        t("figure.weighting.weighted"),
      ],
      rows: shares
        .toSorted((a, b) => change(b) - change(a))
        .map((share) => [
          nameOf(telling, share),
          { text: percent(share.unweighted) },
          { text: percent(share.weighted) },
        ]),
    },
    {
      kind: "paragraph",
      words: {
        text: `${t("figure.weighting.effective", { people, effective: number(effective) })} ${t("figure.weighting.source", { source })}`,
      },
      small: true,
    },
  ];
}

function nameOf({ summary: { digest }, locale }: Telling, share: Weighting["shares"][number]): Words {
  const name = shareName(digest, share, locale);
  if (share.kind === "theme") return { text: name };
  const question = digest.closed?.find(({ id }) => id === share.questionId);
  const of = question && locale.t("consultation.question", { number: question.position });
  return inLanguage(locale, of ? `${name} (${of})` : name, digest.language);
}
