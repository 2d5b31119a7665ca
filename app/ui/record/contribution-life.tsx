import type { CountedIn, Life } from "#app/domain/participant/contributions-life.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { OwnDecisionShown } from "#app/ui/record/own-decision.tsx";
import type { ContributionKind } from "#db/schema.ts";

/** When something was received, what was decided on it and why, and where it is counted. */
export function ContributionLife({
  kind,
  id,
  life,
  timeZone,
}: {
  kind: ContributionKind;
  id: string;
  life: Life;
  timeZone: string;
}) {
  const { t, instant, day } = useLocale();
  const { receivedAt, decisions, countedIn, mergeAsked, erasedAt } = life;
  return (
    <>
      <p>{t("record.own.received", { when: instant(receivedAt, timeZone) })}</p>
      {mergeAsked && (
        <Notice kind="warning" title={t("record.own.merge")}>
          <p>
            <a href={`/proposals/${id}/merge`}>{t("record.own.merge.answer")}</a>
          </p>
        </Notice>
      )}
      {erasedAt && <p>{t("record.own.erased", { day: day(erasedAt, timeZone) })}</p>}
      {decisions.map((decision) => (
        <OwnDecisionShown key={decision.id} decision={decision} timeZone={timeZone} />
      ))}
      {kind !== "argument" && <Counted editions={countedIn} timeZone={timeZone} />}
    </>
  );
}

function Counted({ editions, timeZone }: { editions: CountedIn[]; timeZone: string }) {
  const { t, day } = useLocale();
  if (editions.length === 0) return <p className="muted">{t("record.own.counted.none")}</p>;
  return (
    <div>
      <p>{t("record.own.counted")}</p>
      <ul>
        {editions.map(({ slug, code, place, number, publishedAt }) => (
          <li key={`${code} ${number}`}>
            <a href={`/consultations/${slug}/summaries/${encodeURIComponent(code)}?edition=${number}`}>
              {t("record.own.counted.in", { place, number, day: day(publishedAt, timeZone) })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
