import type { ReactNode } from "react";
import type { ClosedDigest, Given } from "#app/domain/summary/closed/closed-format.ts";
import type { SummaryShown } from "#app/domain/summary/summary-page.ts";
import { choiceName } from "#app/domain/summary/words/closed-words.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { HeatTable } from "#app/ui/chart/heat-table.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import { ScaleTally } from "#app/ui/result/number-tally.tsx";
import { AllocationTally } from "#app/ui/result/option-tally.tsx";
import { SummarySection } from "#app/ui/summary/section.tsx";
import type { Language } from "#db/schema.ts";

/** A question that asks for more or other than words, with what was answered here as a chart and a table. */
export function ClosedQuestion({
  summary,
  question,
  under,
}: {
  summary: SummaryShown;
  question: ClosedDigest;
  under?: (key: string) => ReactNode;
}) {
  const { t, language } = useLocale();
  const { consultation, digest, sections } = summary;
  const { position, given } = question;
  const title = summary.titles?.[question.id] ?? { text: question.title, lang: digest.language };
  const key = `question-${position}`;
  const langOf = (lang: Language) => (lang === language ? undefined : lang);
  return (
    <SummarySection
      section={sections.find((one) => one.key === key)}
      heading={
        <QuestionTitle number={position} lang={langOf(title.lang)}>
          {title.text}
        </QuestionTitle>
      }
    >
      {given && <GivenChart question={question} given={given} lang={langOf(digest.language)} />}
      <p>
        <a href={`/consultations/${consultation.slug}/questions/${position}`}>
          {t("summary.closed.question", { position })}
        </a>
      </p>
      {under?.(key)}
    </SummarySection>
  );
}

function GivenChart({ question, given, lang }: { question: ClosedDigest; given: Given; lang?: Language }) {
  const { t, number } = useLocale();
  const caption = t("summary.closed.closed", { position: question.position });
  switch (given.kind) {
    case "choices":
      return <Choices caption={caption} base={question.base ?? 0} given={given} lang={lang} />;
    case "scale":
      if (given.steps === null) return <Mean figures={given.figures} />;
      return (
        <ScaleTally
          tally={{ ...given, steps: given.steps, answered: given.figures.n, kind: "scale" }}
          lang={lang}
        />
      );
    case "ranking":
      return <Order caption={caption} given={given} lang={lang} />;
    case "allocation":
      return <AllocationTally tally={{ ...given, answered: given.n }} lang={lang} />;
    case "matrix":
      return (
        <HeatTable
          caption={caption}
          corner={t("result.row")}
          columns={given.columns.map(({ code, label }) => (
            <span key={code} lang={lang}>
              {label}
            </span>
          ))}
          rows={given.rows
            .filter(({ base }) => base !== null)
            .map((row) => ({
              ...row,
              label: <span lang={lang}>{row.label}</span>,
              base: row.base ?? 0,
              cells: row.counts,
            }))}
          withheld={t("summary.closed.withheld")}
        />
      );
    case "number":
      return (
        <Facts
          items={[
            {
              label: t("summary.closed.median"),
              value: `${number(given.median, Math.max(given.decimals, 1))} ${given.unit}`.trim(),
              note: t("summary.closed.mean-note", { n: given.n }),
              big: true,
            },
          ]}
        />
      );
  }
}

/** Bars of what is published; what is not is named under them. */
function Choices({
  caption,
  base,
  given,
  lang,
}: {
  caption: string;
  base: number;
  given: Extract<Given, { kind: "choices" }>;
  lang?: Language;
}) {
  const locale = useLocale();
  const { t, percent, list } = locale;
  const withheld = given.choices.filter(({ count }) => count === null);
  return (
    <>
      <BarChart
        caption={caption}
        labelColumn={t("result.option")}
        valueColumn={t("result.share")}
        max={base}
        bars={given.choices.flatMap((choice) => {
          if (choice.count === null) return [];
          const { label, count, atLeast } = choice;
          const kind = atLeast ? "least" : "exact";
          return [
            {
              label: <span lang={label === null ? undefined : lang}>{choiceName(locale, choice)}</span>,
              value: count,
              figure: t("summary.chart.figure", { count, share: percent(count / base), kind }),
            },
          ];
        })}
      />
      {withheld.length > 0 && (
        <p className="small muted">
          {t("summary.closed.withheld-options", {
            list: list(withheld.map((choice) => choiceName(locale, choice))),
          })}
        </p>
      )}
    </>
  );
}

function Mean({ figures: { mean, n } }: { figures: Extract<Given, { kind: "scale" }>["figures"] }) {
  const { t, number } = useLocale();
  return (
    <Facts
      items={[
        {
          label: t("summary.closed.mean"),
          value: number(mean ?? 0, 2),
          note: t("summary.closed.mean-note", { n }),
          big: true,
        },
      ]}
    />
  );
}

/** With points as bars; where these are not published, the order alone. */
function Order({
  caption,
  given: { order, n },
  lang,
}: {
  caption: string;
  given: Extract<Given, { kind: "ranking" }>;
  lang?: Language;
}) {
  const { t, number } = useLocale();
  if (order.every(({ points }) => points !== null)) {
    return (
      <BarChart
        caption={`${caption}: ${t("result.ranking.caption")}`}
        labelColumn={t("result.option")}
        valueColumn={t("result.ranking.points")}
        max={n * (order.length - 1)}
        bars={order.map(({ label, points }) => ({
          label: <span lang={lang}>{label}</span>,
          value: points ?? 0,
          figure: number(points ?? 0, 1),
        }))}
      />
    );
  }
  return (
    <DataTable
      caption={caption}
      columns={[{ label: t("result.option") }, { label: t("summary.closed.order"), numeric: true }]}
      rows={order.map(({ code, label, rank }) => [
        <span key={code} lang={lang}>
          {label}
        </span>,
        number(rank),
      ])}
    />
  );
}
