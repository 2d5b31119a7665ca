import { duration } from "#app/domain/record/record-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import type { Line } from "#app/ui/record/record-list.tsx";

type Appealed = Line["appeal"] & { madeAt?: string; decidedAt?: string | null };

/** Everything that is public of one decision, and the clock of its appeal. */
export function DecisionFacts({
  decision,
  timeZone,
}: {
  decision: Omit<Line, "appeal"> & { appeal: Appealed | null };
  timeZone: string;
}) {
  const locale = useLocale();
  const { t, day, instant } = locale;
  const { rule, appeal, reversedAt, reviews, minutesTaken } = decision;
  const facts = [
    { label: t("record.fact.date"), value: instant(decision.decidedAt, timeZone) },
    { label: t("record.kind"), value: t(`moderation.kind.${decision.kind}`) },
    {
      label: t("record.rule"),
      value: rule ? (
        <a href={`/rules/${rule.id}`}>
          {t("record.rule.version", { rule: rule.title, version: rule.version })}
        </a>
      ) : (
        t("record.fact.no-rule")
      ),
    },
    { label: t("record.fact.prompt"), value: t(`record.prompt.${decision.prompt}`) },
    { label: t("record.fact.people"), value: t("record.people", { people: decision.byTwo ? 2 : 1 }) },
    {
      label: t("record.fact.time"),
      value: minutesTaken === null ? t("record.fact.nobody-waited") : duration(locale, minutesTaken),
    },
    {
      label: t("record.fact.stands"),
      value: reversedAt
        ? t("record.fact.reversed", { day: day(reversedAt, timeZone) })
        : t("record.fact.in-force"),
    },
    {
      label: t("record.fact.appeal"),
      value: appeal ? t(`record.appeals.${appeal.outcome ?? "open"}`) : t("record.fact.no-appeal"),
    },
    ...(appeal?.madeAt ? [{ label: t("record.fact.made"), value: instant(appeal.madeAt, timeZone) }] : []),
    ...(appeal
      ? [
          {
            label: t("record.fact.due"),
            value: day(appeal.dueAt, timeZone),
            note: appeal.late && t("record.appeal.late"),
          },
        ]
      : []),
    ...(appeal?.decidedAt
      ? [{ label: t("record.fact.decided"), value: instant(appeal.decidedAt, timeZone) }]
      : []),
    ...(reviews > 0
      ? [{ label: t("record.fact.reviews"), value: t("record.reviews", { count: reviews }) }]
      : []),
  ];
  return <Facts items={facts} />;
}
