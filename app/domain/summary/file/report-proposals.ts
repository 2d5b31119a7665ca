import type { VotedProposal, Votes } from "#app/domain/summary/digest/digest-format.ts";
import { withWhole } from "#app/domain/summary/figure/theme-parts.ts";
import type { Block } from "#app/domain/summary/file/report.ts";
import {
  barsBlock,
  themeBlocks,
  unthemedBlocks,
  voiceBlocks,
} from "#app/domain/summary/file/report-themes.ts";
import { named, shown, type Telling } from "#app/domain/summary/file/telling.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What people here agree on, what divides them, what had most support. */
export function proposalBlocks(telling: Telling): Block[] {
  const { t } = telling.locale;
  const { digest } = telling.summary;
  const { count, themes } = digest.proposals;
  const parts = digest.unit === "proposals" ? withWhole(digest, themes) : { themes, unthemed: [] };
  const caption = t("summary.chart.of-proposals");
  return [
    ...themeBlocks(telling, themes, { base: count, unit: "proposals", caption }),
    ...listedBlocks(telling),
    ...voiceBlocks(telling, parts.themes),
    ...unthemedBlocks(telling, parts.unthemed),
  ];
}

function listedBlocks(telling: Telling): Block[] {
  const { t, number } = telling.locale;
  const { mostAgreed, mostDivided, mostSupported } = telling.summary.digest.proposals;
  const supported = shown(telling, mostSupported);
  return [
    ...voted(telling, t("summary.proposals.agreed"), shown(telling, mostAgreed)),
    ...voted(telling, t("summary.proposals.divided"), shown(telling, mostDivided)),
    ...(supported.length === 0
      ? []
      : [
          barsBlock(telling, {
            caption: t("summary.proposals.supported"),
            columns: [t("summary.chart.proposals"), t("summary.compare.supports")],
            bars: supported.map((proposal) => ({
              label: named(telling, proposal),
              value: proposal.supports,
              figure: number(proposal.supports),
            })),
            max: Math.max(...supported.map(({ supports }) => supports)),
          }),
        ]),
  ];
}

function voted(telling: Telling, heading: string, proposals: readonly VotedProposal[]): Block[] {
  const { t } = telling.locale;
  const place = telling.summary.digest.territory.name;
  if (proposals.length === 0) return [];
  return [
    { kind: "heading", level: 3, words: { text: heading } },
    ...proposals.map(
      (proposal): Block => ({
        kind: "votes",
        proposal: named(telling, proposal),
        note: proposal.here
          ? t("summary.votes.here", { place })
          : `${t(`summary.leaning.${proposal.leaning}`, { place })} ${t("summary.votes.everywhere")}`,
        votes: proposal.here ?? proposal.overall,
        said: votesSaid(telling.locale, proposal.here ?? proposal.overall),
      }),
    ),
  ];
}

/** "57 % de acuerdo, 30 % en desacuerdo, 13 % pasa. 120 votos". */
function votesSaid({ t, percent }: Locale, { agrees, disagrees, passes }: Votes): string {
  const total = agrees + disagrees + passes;
  if (total === 0) return t("common.votes.none");
  const parts = [
    t("common.votes.agree", { percent: percent(agrees / total) }),
    t("common.votes.disagree", { percent: percent(disagrees / total) }),
    t("common.votes.pass", { percent: percent(passes / total) }),
  ];
  return `${parts.join(", ")}. ${t("common.votes.people", { count: total })}`;
}
