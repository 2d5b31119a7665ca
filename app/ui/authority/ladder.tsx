import {
  daysToSummarise,
  type Judged,
  type Ladder as LadderData,
  yearsCounted,
} from "#app/domain/authority/ladder.ts";
import { ConsultationLinks } from "#app/ui/authority/consultation-links.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

/** The three steps with what was done on each, by whom it is shown, and what is missing. */
export function Ladder({ ladder }: { ladder: LadderData }) {
  const { t } = useLocale();
  return (
    <section className="stack">
      <h2>{t("authority.page.ladder")}</h2>
      <p className="measure">{t("authority.page.ladder.lead", { years: yearsCounted })}</p>
      <ol className="steps">
        {ladder.steps.map(({ step, isReached, criteria }) => (
          <li key={step} aria-current={ladder.stage === step ? "step" : undefined}>
            <h3>{t(`authority.stage.${step}`)}</h3>
            <p>
              <Tag kind={isReached ? "open" : "closed"}>
                {t(isReached ? "authority.step.reached" : "authority.step.not-reached")}
              </Tag>
            </p>
            <p>{t(`authority.step.${step}.text`)}</p>
            <ul className="list-plain stack" data-gap="s">
              {criteria.map((judged) => (
                <Criterion key={judged.criterion} judged={judged} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Criterion({ judged: { criterion, isMet, evidence, against } }: { judged: Judged }) {
  const { t } = useLocale();
  const said = isMet
    ? t(`authority.${criterion}`, { days: daysToSummarise })
    : t(`authority.${criterion}.lift`);
  return (
    <li className="criterion" data-met={isMet || undefined}>
      <Icon name={isMet ? "agree" : "pass"} />
      <div>
        <strong>{t(isMet ? "authority.met" : "authority.unmet")}</strong> {said}
        {isMet && <ConsultationLinks label={t("authority.evidence")} consultations={evidence} />}
        {against.length > 0 && <ConsultationLinks label={t("authority.against")} consultations={against} />}
      </div>
    </li>
  );
}
