import type { AnswerClock } from "#app/domain/answer/clock.ts";
import { clockKind, clockWords, movedWords } from "#app/ui/answer/words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { type Fact, Facts } from "#app/ui/page/facts.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

interface DayMoved {
  id: string;
  dayBefore: string;
  dayAfter: string;
  reason: string;
  changedAt: string;
}

/** Where the authority stands with the day it named for its answer. */
export function AnswerClockFacts({ clock }: { clock: AnswerClock }) {
  const locale = useLocale();
  const { t, day } = locale;
  const items: (Fact | null)[] = [
    {
      label: t("answer.clock.title"),
      value: <Tag kind={clockKind[clock.state]}>{clockWords(locale, clock)}</Tag>,
      note: clock.answeredOn ? t("answer.clock.answered-on", { day: day(clock.answeredOn) }) : undefined,
    },
    {
      label: t("answer.clock.day"),
      value: day(clock.due),
      note: movedWords(locale, clock),
    },
    clock.owed > 0
      ? {
          label: t("answer.clock.progress"),
          value: t("answer.clock.progress.value", { answered: clock.answered, owed: clock.owed }),
        }
      : null,
  ];
  return <Facts across items={items.filter((item) => item !== null)} />;
}

/** Every move of the day, with why and when. */
export function AnswerDayMoves({
  changes,
  timeZone,
  lang,
}: {
  changes: readonly DayMoved[];
  timeZone: string;
  lang?: string;
}) {
  const { t, day } = useLocale();
  if (changes.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("answer.moves.title")}</h2>
      {changes.map((change) => (
        <div key={change.id}>
          <p className="muted small">{day(change.changedAt, timeZone)}</p>
          <p>{t("answer.moves.line", { before: day(change.dayBefore), after: day(change.dayAfter) })}</p>
          <p lang={lang}>{change.reason}</p>
        </div>
      ))}
    </section>
  );
}

/** What must be answered, in one sentence. */
export function OwedRule({ threshold }: { threshold: number | null }) {
  const { t } = useLocale();
  return (
    <p className="measure">
      {threshold === null ? t("answer.rule") : t("answer.rule.threshold", { count: threshold })}
    </p>
  );
}
