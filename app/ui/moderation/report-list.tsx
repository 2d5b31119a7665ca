import { isRarelyFollowed, type ReporterRecord, recordDays } from "#app/domain/report/reporter.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

export interface ReportLine {
  /** In the reader's language. */
  rule: string;
  words: string;
  reportedAt: string;
  waiting: boolean;
  reporter: ReporterRecord;
}

/** What readers said of a contribution, rule by rule; nobody is told who they are. */
export function ReportList({ reports, timeZone }: { reports: ReportLine[]; timeZone: string }) {
  const { t } = useLocale();
  if (reports.length === 0) return null;
  const byRule = Map.groupBy(reports, (report) => report.rule);
  return (
    <section className="stack">
      <h2>{t("moderation.report.readers", { count: reports.length, rules: byRule.size })}</h2>
      {[...byRule].map(([rule, said]) => (
        <div key={rule} className="stack" data-gap="s">
          <h3>
            {rule}: {t("moderation.reports", { count: said.length })}
          </h3>
          <ul className="list-plain stack" data-gap="m">
            {said.map((report, index) => (
              <Report key={index} report={report} timeZone={timeZone} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Report({
  report: { words, reportedAt, waiting, reporter },
  timeZone,
}: {
  report: ReportLine;
  timeZone: string;
}) {
  const { t, instant, percent } = useLocale();
  const share = percent(reporter.decided === 0 ? 0 : reporter.followed / reporter.decided);
  return (
    <li>
      {words && <p className="measure as-written">{words}</p>}
      <p className="row small" data-gap="s">
        {waiting && <Tag kind="waiting">{t("moderation.case.waiting")}</Tag>}
        <span className="muted">{instant(reportedAt, timeZone)}</span>
        {reporter.made > 0 && (
          <span className="muted">
            {t("moderation.report.reader", { ...reporter, days: recordDays, share })}
          </span>
        )}
        {isRarelyFollowed(reporter) && <span>{t("moderation.report.rarely")}</span>}
      </p>
    </li>
  );
}
