import type { ReactNode } from "react";
import type { Langs } from "#app/domain/translation/reading.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Progress } from "#app/ui/page/progress.tsx";
import { type AnswerState, type AskedQuestion, formOf } from "#app/ui/question/answer-state.ts";
import { Said } from "#app/ui/question/said.tsx";

export interface ShownStep {
  question: AskedQuestion & { position: number };
  /** From 1, among the questions that are asked. */
  place: number;
  steps: number;
  mayChange: boolean;
  isLast: boolean;
  section: { title: string; text: string; langs: Langs } | null;
  opensSection: boolean;
}

/** The page of one question, around its form. */
export function QuestionStep({
  step,
  state,
  above,
  children,
}: {
  step: ShownStep;
  state: AnswerState;
  /** The way back, and what else comes before the question. */
  above: ReactNode;
  children: ReactNode;
}) {
  const { t, language } = useLocale();
  const { question, place, steps, section, opensSection } = step;
  const lang = question.langs.title === language ? undefined : question.langs.title;
  return (
    <>
      <ErrorSummary form={formOf(state)} labels={useLabels(question)} />
      {above}
      <Progress
        step={place}
        steps={steps}
        label={t(step.mayChange ? "response.question.step" : "response.question.progress", {
          position: place,
          questions: steps,
        })}
      />
      {section && opensSection && section.text !== "" && (
        <div className="measure stack" data-gap="s">
          <p>
            <strong>
              <Said langs={section.langs} name="title">
                {section.title}
              </Said>
            </strong>
          </p>
          <p className="as-written">
            <Said langs={section.langs} name="text">
              {section.text}
            </Said>
          </p>
        </div>
      )}
      <PageHeading
        question={question.position}
        lang={lang}
        caption={
          section &&
          !(opensSection && section.text !== "") && (
            <Said langs={section.langs} name="title">
              {section.title}
            </Said>
          )
        }
        lead={
          question.help && (
            <Said langs={question.langs} name="help">
              {question.help}
            </Said>
          )
        }
      />
      {children}
    </>
  );
}

/** What each field is called in the summary of errors, in the order they stand. */
function useLabels(question: AskedQuestion): Record<string, string> {
  const { t } = useLocale();
  const whole = t("response.question.label");
  const prefix = question.kind === "ranking" ? "rank" : "amount";
  const options =
    question.kind === "ranking" || question.kind === "allocation" ? question.settings.options : [];
  return {
    ...Object.fromEntries(options.map(({ code, label }) => [`${prefix}-${code}`, label])),
    ...Object.fromEntries(
      [
        "choice",
        "choices",
        "text",
        "rating",
        "ranks",
        "amounts",
        "number",
        "date",
        "place",
        "territory",
        "file",
      ].map((name) => [name, whole]),
    ),
    latitude: t("question.point.latitude"),
    longitude: t("question.point.longitude"),
  };
}
