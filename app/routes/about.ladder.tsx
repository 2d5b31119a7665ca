import { daysToSummarise, ladderCriteria, ladderSteps, yearsCounted } from "#app/domain/authority/ladder.ts";
import { AboutTrail } from "#app/ui/about/about-trail.tsx";
import { Points } from "#app/ui/about/points.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("authority.about.title") } satisfies PageHandle;

export default function AboutLadder() {
  const { t } = useLocale();
  return (
    <>
      <AboutTrail />
      <PageHeading lead={t("authority.about.lead")} />
      <div className="stack measure">
        <h2>{t("authority.about.steps.title")}</h2>
        <p>{t("authority.about.steps")}</p>
        <ol className="steps">
          {ladderSteps.map((step) => (
            <li key={step}>
              <h3>{t(`authority.stage.${step}`)}</h3>
              <p>{t(`authority.step.${step}.text`)}</p>
              <Points
                items={ladderCriteria[step].map((criterion) =>
                  t(`authority.${criterion}`, { days: daysToSummarise }),
                )}
              />
            </li>
          ))}
        </ol>
        <h2>{t("authority.about.counted.title")}</h2>
        <Points
          items={[
            t("authority.about.counted.window", { years: yearsCounted }),
            t("authority.about.counted.joint"),
            t("authority.about.counted.people"),
            t("authority.about.counted.now"),
          ]}
        />
        <h2>{t("authority.about.source.title")}</h2>
        <p>{t("authority.about.source")}</p>
        <p>
          <a href="https://publicadministration.un.org/egovkb/">{t("authority.about.source.link")}</a>
        </p>
        <p>{t("authority.about.not-theirs")}</p>
        <p>
          <a href="/authorities">{t("authority.about.see")}</a>
        </p>
      </div>
    </>
  );
}
