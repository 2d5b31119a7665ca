import type { Steps } from "#app/domain/result/steps.ts";
import { Meter } from "#app/ui/chart/meter.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import type { QuestionKind } from "#db/schema.ts";

interface Asked {
  position: number;
  title: string;
  kind: QuestionKind;
  isConditional: boolean;
}

/** From who started to who sent: how many came to each question, answered it, and went no further. */
export function StepTable({
  steps,
  questions,
  base,
  lang,
}: {
  steps: Steps;
  questions: Asked[];
  base: string;
  lang: string;
}) {
  const { t, number, language } = useLocale();
  const full = steps.started;
  const reached = (count: number) => (
    <>
      {number(count)}
      <Meter value={count} max={full} />
    </>
  );
  const rows = steps.steps.map((step) => {
    const question = questions.find(({ position }) => position === step.position)!;
    return [
      <span key={step.position}>
        {number(step.position)}.{" "}
        <a href={`${base}/questions/${step.position}`} lang={lang === language ? undefined : lang}>
          {question.title}
        </a>{" "}
        <small className="muted">
          {t(`result.kind.${question.kind}`)}
          {question.isConditional && ` · ${t("result.step.conditional")}`}
        </small>
      </span>,
      reached(step.reached),
      number(step.answered),
      number(step.stopped),
    ];
  });
  return (
    <section className="stack">
      <h2>{t("result.steps")}</h2>
      <DataTable
        caption={t("result.steps.caption")}
        columns={[
          { label: t("result.step.name") },
          { label: t("result.step.reached"), numeric: true },
          { label: t("result.step.answered"), numeric: true },
          { label: t("result.step.stopped"), numeric: true },
        ]}
        rows={[
          [t("result.started"), reached(full), "", ""],
          ...rows,
          [t("result.step.review"), reached(steps.review.reached), "", number(steps.review.stopped)],
          [<strong key="sent">{t("result.act.sent")}</strong>, reached(steps.sent), "", ""],
        ]}
      />
      <p className="small muted">{t("result.steps.note")}</p>
    </section>
  );
}
