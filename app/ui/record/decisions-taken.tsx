import { outcomes as outcomeNames } from "#app/domain/decision/decision.ts";
import { prompts } from "#app/domain/record/record.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import type { Totals } from "#app/ui/record/totals.ts";

/** What moderators decided, how much of it still stands, and what made them look. */
export function DecisionsTaken({ totals: { decisions } }: { totals: Totals }) {
  const { t, number } = useLocale();
  const taken = outcomeNames.filter((one) => decisions.outcomes[one].taken > 0);
  return (
    <section className="stack">
      <h2>{t("record.decisions.title")}</h2>
      {taken.length === 0 ? (
        <p>{t("record.decisions.none")}</p>
      ) : (
        <>
          <DataTable
            caption={t("record.decisions.title")}
            hideCaption
            columns={[
              { label: t("record.outcome") },
              { label: t("record.taken"), numeric: true },
              { label: t("record.in-force"), numeric: true },
            ]}
            rows={[
              ...taken.map((one) => [
                t(`moderation.outcome.${one}`),
                number(decisions.outcomes[one].taken),
                number(decisions.outcomes[one].standing),
              ]),
              [t("record.all"), number(decisions.taken), number(decisions.standing)],
            ]}
          />
          <h3>{t("record.prompts.title")}</h3>
          <p className="measure">{t("record.prompts.text")}</p>
          <Facts
            across
            items={[
              ...prompts.map((one) => ({
                label: t(`record.prompt.${one}`),
                value: number(decisions.prompts[one]),
              })),
              { label: t("record.by-two"), value: number(decisions.byTwo) },
            ]}
          />
        </>
      )}
    </section>
  );
}
