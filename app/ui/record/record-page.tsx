import type { RecordColumn } from "#app/domain/record/record-columns.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import { Appeals } from "#app/ui/record/appeals.tsx";
import { DecisionsTaken } from "#app/ui/record/decisions-taken.tsx";
import { Erased, type ErasedLine } from "#app/ui/record/erased.tsx";
import { HiddenByRule } from "#app/ui/record/hidden-by-rule.tsx";
import { Overview } from "#app/ui/record/overview.tsx";
import { Received } from "#app/ui/record/received.tsx";
import { RecordFiles } from "#app/ui/record/record-files.tsx";
import { RecordFilters } from "#app/ui/record/record-filters.tsx";
import { type Line, RecordList } from "#app/ui/record/record-list.tsx";
import type { Totals } from "#app/ui/record/totals.ts";

export interface RecordShown {
  path: string;
  authority: { timeZone: string };
  totals: Totals;
  hiddenByRule: {
    code: string | null;
    ruleId: string | null;
    title: string | null;
    hidden: number;
    parts: number;
  }[];
  filter: { outcome: string; rule: string };
  rules: { value: string; label: string }[];
  decisions: Line[];
  before: string | null;
  after: string | null;
  erased: ErasedLine[];
  columns: RecordColumn[];
}

/** What everybody may know of the moderation of a consultation, or of all that an authority leads. */
export function RecordPage({ record }: { record: RecordShown }) {
  const { t } = useLocale();
  const { path, totals, filter, decisions, before, after, authority } = record;
  return (
    <>
      <Overview totals={totals} />
      <Received totals={totals} />
      <DecisionsTaken totals={totals} />
      <HiddenByRule rows={record.hiddenByRule} />
      <Appeals totals={totals} />
      <Erased erased={record.erased} timeZone={authority.timeZone} />
      <section className="stack" id="decisions">
        <h2>{t("record.list.title")}</h2>
        <p className="measure">{t("record.list.text")}</p>
        {totals.decisions.taken > 0 && (
          <RecordFilters
            path={path}
            filter={filter}
            rules={record.rules}
            outcomes={totals.decisions.outcomes}
          />
        )}
        <RecordList decisions={decisions} timeZone={authority.timeZone} />
        <StretchPages
          before={before}
          after={after}
          hrefOf={(beside) => `${addressWith(path, { ...filter, ...beside })}#decisions`}
        />
      </section>
      <RecordFiles path={path} columns={record.columns} />
    </>
  );
}
