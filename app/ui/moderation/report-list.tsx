import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

export interface ReportLine {
  /** In the reader's language. */
  rule: string;
  words: string;
  reportedAt: string;
  waiting: boolean;
}

/** What readers said of a contribution; nobody is told who they are. */
export function ReportList({ reports, timeZone }: { reports: ReportLine[]; timeZone: string }) {
  const { t, instant } = useLocale();
  if (reports.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("moderation.case.reports", { count: reports.length })}</h2>
      <ul className="list-plain stack" data-gap="m">
        {reports.map(({ rule, words, reportedAt, waiting }, index) => (
          <li key={index}>
            <p className="row" data-gap="s">
              <strong>{rule}</strong>
              {waiting && <Tag kind="waiting">{t("moderation.case.waiting")}</Tag>}
              <span className="muted small">{instant(reportedAt, timeZone)}</span>
            </p>
            {words && <p className="measure as-written">{words}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
