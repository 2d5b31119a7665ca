import { AppealClock, type Clock } from "#app/ui/appeal/clock.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { AppealOutcome } from "#db/schema.ts";

export interface OwnAppealShown extends Clock {
  words: string;
  madeAt: string;
  outcome: AppealOutcome | null;
  reason: string;
}

/** Where an author's appeal stands, with what they said. */
export function OwnAppealState({ appeal, timeZone }: { appeal: OwnAppealShown; timeZone: string }) {
  const { t, day } = useLocale();
  const { outcome, reason, words, madeAt } = appeal;
  return (
    <>
      <Notice
        kind={outcome === "overturned" ? "success" : "info"}
        title={t(`appeal.own.${outcome ?? "open"}`)}
      >
        {reason && <p className="as-written">{reason}</p>}
        <AppealClock clock={appeal} timeZone={timeZone} />
      </Notice>
      <section className="stack">
        <h2>{t("appeal.own.said", { day: day(madeAt, timeZone) })}</h2>
        <p className="measure as-written">{words}</p>
      </section>
    </>
  );
}
