import type { ConsultationPage } from "#app/domain/consultation/consultation-page.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** What changed after publication, and what moderators did: kept where everybody reads it. */
export function ConsultationRecord({ data, isPreview }: { data: ConsultationPage; isPreview?: boolean }) {
  const { t, day, instant, language } = useLocale();
  const { consultation, authority, corrections, scheduleChanges, questions, moderation } = data;
  const lang = consultation.language === language ? undefined : consultation.language;
  const positionOf = (id: string | null) => questions.find((question) => question.id === id)?.position;
  return (
    <>
      {corrections.length > 0 && (
        <section className="stack">
          <h2>{t("consultation.corrections.title")}</h2>
          {corrections.map((correction) => {
            const position = positionOf(correction.questionId);
            return (
              <div key={correction.id}>
                <p className="muted small">
                  {day(correction.writtenAt, authority.timeZone)}
                  {position !== undefined && ` · ${t("consultation.question", { number: position })}`}
                </p>
                <p lang={lang}>{correction.text}</p>
              </div>
            );
          })}
        </section>
      )}
      {scheduleChanges.length > 0 && (
        <section className="stack">
          <h2>{t("consultation.schedule.title")}</h2>
          {scheduleChanges.map((change) => (
            <div key={change.id}>
              <p className="muted small">{day(change.changedAt, authority.timeZone)}</p>
              <p>
                {change.phase && `${t("common.labelled", { name: t(`phase.name.${change.phase}`) })} `}
                {t(`consultation.schedule.${change.kind}`, {
                  when: instant(change.closesAfter, authority.timeZone),
                })}
              </p>
              <p lang={lang}>{change.reason}</p>
            </div>
          ))}
        </section>
      )}
      {consultation.publishedAt && (
        <section className="stack">
          <h2>{t("consultation.moderation.title")}</h2>
          <p>{t("consultation.moderation.counts", { ...moderation })}</p>
          <p className="row">
            <a href={`/authorities/${authority.slug}/rules`}>{t("rule.title")}</a>
            <a href={isPreview ? undefined : `/consultations/${consultation.slug}/moderation`}>
              {t("consultation.moderation.record")}
            </a>
          </p>
        </section>
      )}
    </>
  );
}
