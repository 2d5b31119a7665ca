import type { DeskPage } from "#app/domain/consultation/desk.ts";
import type { Problem } from "#app/domain/consultation/publication.ts";
import { FrozenNotice } from "#app/ui/desk/frame.tsx";
import { type OverviewFacts, OverviewParts } from "#app/ui/desk/overview.tsx";
import { ProblemList } from "#app/ui/desk/problem-list.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { QuestionList } from "#app/ui/page/question-list.tsx";

export interface CheckFacts extends OverviewFacts {
  problems: Problem[];
  promise: string;
  answersBy: string | null;
  questions: { title: string; help: string }[];
}

/** Everything once more, and the button, when nothing is missing. */
export function PublicationCheck({ page, facts }: { page: DeskPage; facts: CheckFacts }) {
  const { t, day } = useLocale();
  const base = `/desk/consultations/${page.consultation.id}`;
  const lang = page.consultation.language;
  const isReady = facts.problems.length === 0;
  return (
    <>
      {isReady ? (
        <p className="lead">{t("desk.publication.lead")}</p>
      ) : (
        <Notice kind="warning" title={t("desk.publication.missing")}>
          <ProblemList base={base} problems={facts.problems} />
        </Notice>
      )}
      <OverviewParts page={page} facts={facts} showStatus={!isReady} />
      {facts.questions.length > 0 && (
        <QuestionList
          level="h2"
          questions={facts.questions.map(({ title, help }) => ({ title, note: help, lang }))}
        />
      )}
      <h2>{t("desk.publication.after")}</h2>
      <ul>
        <li>{t("desk.publication.after.frozen")}</li>
        <li>{t("desk.publication.after.time")}</li>
        {facts.answersBy && <li>{t("desk.publication.after.answer", { day: day(facts.answersBy) })}</li>}
      </ul>
      {page.frozen ? (
        <FrozenNotice page={page} />
      ) : (
        <div className="row">
          {isReady && (
            <form method="post">
              <SubmitButton>{t("desk.publication.submit")}</SubmitButton>
            </form>
          )}
          <ButtonLink quiet href={`${base}/preview`}>
            {t("desk.preview.bar")}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
