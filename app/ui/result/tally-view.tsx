import type { ShownTally } from "#app/domain/result/shown-tally.ts";
import type { Tally } from "#app/domain/result/tally.ts";
import { HeatTable } from "#app/ui/chart/heat-table.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { ChoiceTally } from "#app/ui/result/choice-tally.tsx";
import { DateTally, NumberTally, ScaleTally } from "#app/ui/result/number-tally.tsx";
import { AllocationTally, RankingTally } from "#app/ui/result/option-tally.tsx";
import { PlaceTally } from "#app/ui/result/place-tally.tsx";
import { ThemeTally } from "#app/ui/result/theme-tally.tsx";

/**
 * What the answers to one question add up to, as a chart with its figures.
 * @param lang  of the words of the question, when not the page's
 */
export function TallyView({ shown, lang }: { shown: ShownTally; lang?: string }) {
  const { t, number } = useLocale();
  const { tally } = shown;
  if (tally.answered === 0) return <p>{t("result.nothing")}</p>;
  switch (tally.kind) {
    case "single-choice":
    case "multiple-choice":
    case "yes-no":
      return <ChoiceTally tally={tally} lang={lang} />;
    case "scale":
      return <ScaleTally tally={tally} lang={lang} />;
    case "ranking":
      return <RankingTally tally={tally} lang={lang} />;
    case "allocation":
      return <AllocationTally tally={tally} lang={lang} />;
    case "matrix":
      return <MatrixTally tally={tally} lang={lang} />;
    case "number":
      return <NumberTally tally={tally} />;
    case "date":
      return <DateTally tally={tally} />;
    case "place":
      return <PlaceTally shown={shown} />;
    case "file":
      return <Facts items={[{ label: t("result.files"), value: number(tally.answered), big: true }]} />;
    case "open-text":
      return <ThemeTally shown={shown} medianLetters={tally.medianLetters} />;
  }
}

function MatrixTally({ tally, lang }: { tally: Extract<Tally, { kind: "matrix" }>; lang?: string }) {
  const { t } = useLocale();
  return (
    <>
      <HeatTable
        caption={t("result.matrix.caption")}
        corner={t("result.row")}
        columns={tally.columns.map(({ code, label }) => (
          <span key={code} lang={lang}>
            {label}
          </span>
        ))}
        rows={tally.rows.map(({ label, answered, counts }) => ({
          label: <span lang={lang}>{label}</span>,
          base: answered,
          cells: counts,
        }))}
      />
      <p className="small muted">{t(tally.several ? "result.matrix.several" : "result.matrix.note")}</p>
    </>
  );
}
