import type { JobName } from "#app/domain/job/job.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Facts } from "#app/ui/page/facts.tsx";

export interface DeadJobShown {
  id: string;
  name: JobName;
  tries: number;
  failedAt: string;
  error: string;
}

export function DeadJobFacts({ job: { tries, failedAt, error } }: { job: DeadJobShown }) {
  const { t, number, instant } = useLocale();
  return (
    <Facts
      items={[
        { label: t("job.tries"), value: number(tries) },
        { label: t("job.failed-at"), value: instant(failedAt, "UTC") },
        { label: t("job.error"), value: <span lang="en">{error}</span> },
      ]}
    />
  );
}
