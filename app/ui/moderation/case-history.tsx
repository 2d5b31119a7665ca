import { useLocale } from "#app/ui/locale.tsx";
import type { CaseData, HistoryData } from "#app/ui/moderation/case-data.ts";
import { DecisionList } from "#app/ui/moderation/decision-list.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";

/** What was decided before: of these words, and of others by the same author. */
export function CaseHistory({ data }: { data: CaseData }) {
  const { t } = useLocale();
  return (
    <>
      {data.decisions.length > 0 && (
        <section className="stack">
          <h2>{t("moderation.case.decisions")}</h2>
          <DecisionList decisions={data.decisions} />
        </section>
      )}
      {data.history && <AuthorHistory history={data.history} timeZone={data.authority.timeZone} />}
    </>
  );
}

function AuthorHistory({ history, timeZone }: { history: HistoryData; timeZone: string }) {
  const { t, day, list } = useLocale();
  const { sent, counts, latest } = history;
  const outcomes = counts.map(({ outcome, count }) =>
    t("moderation.author.count", { outcome: t(`moderation.outcome.${outcome}`), count }),
  );
  return (
    <section className="stack">
      <h2>{t("moderation.author.title")}</h2>
      <p className="measure">
        {t("moderation.author.sent", { sent })}{" "}
        {sent > 1 && latest.length === 0 && t("moderation.author.none")}
        {outcomes.length > 0 && t("moderation.author.decided", { outcomes: list(outcomes) })}
      </p>
      {latest.length > 0 && (
        <DataTable
          caption={t("moderation.author.latest")}
          columns={[
            { label: t("moderation.author.decision") },
            { label: t("moderation.filter.kind") },
            { label: t("moderation.rule") },
            { label: t("moderation.author.date") },
          ]}
          rows={latest.map((one) => [
            one.reversed
              ? t("moderation.author.reversed", { outcome: t(`moderation.outcome.${one.outcome}`) })
              : t(`moderation.outcome.${one.outcome}`),
            t(`moderation.kind.${one.kind}`),
            one.rule ?? "",
            day(one.decidedAt, timeZone),
          ])}
        />
      )}
    </section>
  );
}
