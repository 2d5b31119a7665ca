import { contributionKinds } from "#app/domain/decision/decision.ts";
import { allKinds } from "#app/domain/record/record.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import type { Totals } from "#app/ui/record/totals.ts";

const always = ["received", "published", "hidden"] as const;
const whenAny = ["pending", "merged", "takenBack"] as const;

/** What was received, kind by kind, and where it stands. */
export function Received({ totals }: { totals: Totals }) {
  const { t, number } = useLocale();
  const all = allKinds(totals);
  const columns = [...always, ...whenAny.filter((name) => all[name] > 0)];
  const rows = [
    ...contributionKinds.map((kind) => ({ label: t(`moderation.kinds.${kind}`), of: totals.kinds[kind] })),
    { label: t("record.all"), of: all },
  ];
  return (
    <section className="stack">
      <h2>{t("record.received.title")}</h2>
      <DataTable
        caption={t("record.received.title")}
        hideCaption
        columns={[
          { label: t("record.kind") },
          ...columns.map((name) => ({ label: t(`record.standing.${name}`), numeric: true })),
        ]}
        rows={rows.map(({ label, of }) => [label, ...columns.map((name) => number(of[name]))])}
      />
      <p className="measure muted small">{t("record.received.note")}</p>
      {totals.erasures > 0 && <p className="measure">{t("record.erasures", { count: totals.erasures })}</p>}
    </section>
  );
}
