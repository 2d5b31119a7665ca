import type { SubmissionResult } from "@conform-to/react";
import { AnswerForm, AnswerProblems, useAnswerForm } from "#app/ui/appeal/answer-form.tsx";
import type { AppealData } from "#app/ui/appeal/appeal-data.ts";
import { AppealFile } from "#app/ui/appeal/appeal-file.tsx";
import { AppealClock } from "#app/ui/appeal/clock.tsx";
import { Unsent } from "#app/ui/appeal/unsent.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DecisionList } from "#app/ui/moderation/decision-list.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";

/** What is contested beside what one decides of it; what was decided before below both. */
export function AppealView({ data, result }: { data: AppealData; result: SubmissionResult | undefined }) {
  const { t } = useLocale();
  const state = useAnswerForm(data.held ?? {}, result);
  const { answer, whyNot, authority, answered } = data;
  const clock = { ...data, decidedAt: answer?.decidedAt ?? null };
  return (
    <>
      <AnswerProblems form={state.form} />
      <Breadcrumbs
        items={[
          { href: "/moderation", label: t("moderation.queue.title") },
          { href: "/moderation/appeals", label: t("appeal.desk.title") },
        ]}
      />
      <PageHeading
        caption={<a href={`/consultations/${data.consultation.slug}`}>{data.consultation.title}</a>}
      />
      {!result && <Answered answered={answered} />}
      <AppealClock clock={clock} timeZone={authority.timeZone} />
      <div className="split" data-even>
        <div className="stack" data-gap="l">
          <AppealFile data={data} />
        </div>
        <div className="stack" data-gap="l">
          {answer && <Outcome answer={answer} />}
          {!answer && whyNot && (
            <Notice title={t("appeal.why-not.title")}>
              <p>{t(`appeal.why-not.${whyNot}`)}</p>
            </Notice>
          )}
          {whyNot ? <Unsent result={result} field="reason" /> : <AnswerForm data={data} state={state} />}
        </div>
      </div>
      <section className="stack">
        <h2>{t("appeal.case.history")}</h2>
        <DecisionList decisions={data.history} />
      </section>
    </>
  );
}

function Answered({ answered }: { answered: string | null }) {
  const { t } = useLocale();
  if (answered !== "upheld" && answered !== "overturned" && answered !== "second") return null;
  return (
    <Notice kind={answered === "second" ? "info" : "success"} title={t(`appeal.answered.${answered}`)} />
  );
}

function Outcome({ answer }: { answer: NonNullable<AppealData["answer"]> }) {
  const { t } = useLocale();
  const { outcome, reason, resultId } = answer;
  return (
    <section className="stack">
      <h2>{t("appeal.case.answer")}</h2>
      <p>
        <strong>{t(`appeal.outcome.${outcome}`)}</strong>
      </p>
      <p className="measure as-written">{reason}</p>
      {resultId && (
        <p>
          <a href={`/decisions/${resultId}`}>{t("appeal.case.result")}</a>
        </p>
      )}
    </section>
  );
}
