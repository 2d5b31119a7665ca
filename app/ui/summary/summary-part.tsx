import type { ReactNode } from "react";
import { withWhole } from "#app/domain/summary/figure/theme-parts.ts";
import type { SummaryShown } from "#app/domain/summary/summary-page.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { ClosedQuestion } from "#app/ui/summary/closed-question.tsx";
import { ListedProposals } from "#app/ui/summary/listed-proposals.tsx";
import { OpenQuestion } from "#app/ui/summary/open-question.tsx";
import { OpinionsHere } from "#app/ui/summary/opinion/opinions-here.tsx";
import { PeopleFacts } from "#app/ui/summary/people-facts.tsx";
import { SummarySection } from "#app/ui/summary/section.tsx";
import { SummaryHistory } from "#app/ui/summary/summary-history.tsx";
import { SummaryLevels } from "#app/ui/summary/summary-levels.tsx";
import { ThemeBars } from "#app/ui/summary/theme-bars.tsx";
import { ThemeQuotes, Unthemed } from "#app/ui/summary/theme-quotes.tsx";
import { TimeBars } from "#app/ui/summary/time-bars.tsx";
import { WeightingTable } from "#app/ui/summary/weighting-table.tsx";

/** One part of a summary, by its key: its words, and under them its figures. */
export function SummaryPart({
  part,
  name,
  summary,
  under,
}: {
  part: string;
  name: string;
  summary: SummaryShown;
  under?: (key: string) => ReactNode;
}) {
  const { digest, sections } = summary;
  const position = Number(/^question-(\d+)$/.exec(part)?.[1]);
  const open = digest.questions.find((question) => question.position === position);
  if (open) return <OpenQuestion summary={summary} question={open} under={under} />;
  const closed = digest.closed?.find((question) => question.position === position);
  if (closed) return <ClosedQuestion summary={summary} question={closed} under={under} />;

  const section = sections.find(({ key }) => key === part);
  const heading = <h2>{name}</h2>;
  const figures = <Figures part={part} summary={summary} />;
  if (!section) {
    return (
      <section className="stack" id={part}>
        {heading}
        {figures}
      </section>
    );
  }
  return (
    <SummarySection section={section} heading={heading}>
      {figures}
      {under?.(part)}
    </SummarySection>
  );
}

function Figures({ part, summary }: { part: string; summary: SummaryShown }) {
  const { consultation, code, digest, levels, history } = summary;
  const { slug } = consultation;
  switch (part) {
    case "participation":
      return (
        <>
          <PeopleFacts digest={digest} />
          <TimeBars digest={digest} />
        </>
      );
    case "themes":
      return <Themes summary={summary} />;
    case "proposals":
      return <Proposals summary={summary} />;
    case "opinions":
      return digest.opinions ? <OpinionsHere digest={digest} opinions={digest.opinions} slug={slug} /> : null;
    case "weighting":
      return digest.weighting ? <WeightingTable digest={digest} weighting={digest.weighting} /> : null;
    case "levels":
      return levels ? <SummaryLevels levels={levels} slug={slug} /> : null;
    case "history":
      return history ? (
        <SummaryHistory
          history={history}
          unit={digest.unit}
          here={`/consultations/${slug}/summaries/${encodeURIComponent(code)}`}
        />
      ) : null;
    default:
      return null;
  }
}

function Proposals({ summary: { digest, withdrawn } }: { summary: SummaryShown }) {
  const { t } = useLocale();
  const { count, themes } = digest.proposals;
  const parts = digest.unit === "proposals" ? withWhole(digest, themes) : { themes, unthemed: [] };
  return (
    <>
      <ThemeBars
        digest={digest}
        themes={themes}
        base={count}
        unit="proposals"
        caption={t("summary.chart.of-proposals")}
      />
      <ListedProposals digest={digest} withdrawn={withdrawn} />
      <ThemeQuotes digest={digest} themes={parts.themes} withdrawn={withdrawn} />
      <Unthemed digest={digest} subthemes={parts.unthemed} withdrawn={withdrawn} />
    </>
  );
}

function Themes({ summary: { digest, withdrawn } }: { summary: SummaryShown }) {
  const { t } = useLocale();
  return (
    <>
      <ThemeBars
        digest={digest}
        themes={digest.spokeOf.themes}
        base={digest.spokeOf.base ?? 0}
        unit="people"
        caption={t("summary.chart.overall")}
      />
      <ThemeQuotes digest={digest} themes={digest.spokeOf.themes} withdrawn={withdrawn} />
      <Unthemed digest={digest} subthemes={digest.spokeOf.unthemed} withdrawn={withdrawn} />
    </>
  );
}
