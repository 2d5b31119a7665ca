import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { DeadJobFacts, type DeadJobShown } from "#app/ui/job/dead-job-facts.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Card } from "#app/ui/page/card.tsx";

/** A job that was given up, with what can be done about it. */
export function DeadJobCard({ job }: { job: DeadJobShown }) {
  const { t } = useLocale();
  return (
    <Card as="li">
      <h3>{t(`job.name.${job.name}`)}</h3>
      <DeadJobFacts job={job} />
      <div className="row">
        <form method="post" action={`/administration/jobs/${job.id}/again`}>
          <SubmitButton>{t("job.again.submit")}</SubmitButton>
        </form>
        <ButtonLink quiet href={`/administration/jobs/${job.id}/dismissal`}>
          {t("job.dismissal.link")}
        </ButtonLink>
      </div>
    </Card>
  );
}
