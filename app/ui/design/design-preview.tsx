import type { DesignQuestion, DesignSection } from "#app/domain/design/design.ts";
import { conditionWords } from "#app/domain/question/condition-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

/** Everything a design asks, with what can be answered, to be read before one begins from it. */
export function DesignPreview({
  sections,
  questions,
  lang,
}: {
  sections: DesignSection[];
  questions: DesignQuestion[];
  lang: string;
}) {
  const parts = [{ id: null, title: "", text: "" }, ...sections];
  return parts.map((part) => (
    <div key={part.id} className="stack" data-gap="l">
      {part.title && (
        <div className="stack" data-gap="s">
          <h3 lang={lang}>{part.title}</h3>
          {part.text && (
            <p className="measure" lang={lang}>
              {part.text}
            </p>
          )}
        </div>
      )}
      {questions
        .filter(({ sectionId }) => sectionId === part.id)
        .map((question) => (
          <OneQuestion key={question.id} question={question} questions={questions} lang={lang} />
        ))}
    </div>
  ));
}

function OneQuestion({
  question,
  questions,
  lang,
}: {
  question: DesignQuestion;
  questions: DesignQuestion[];
  lang: string;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { kind, title, help, required, condition } = question;
  const labels = labelsOf(question);
  const when = conditionWords(condition, questions, locale);
  return (
    <div className="stack" data-gap="s">
      <QuestionTitle number={questions.indexOf(question) + 1} level="h3" lang={lang}>
        {title}
      </QuestionTitle>
      {help && <p lang={lang}>{help}</p>}
      {labels.length > 0 && (
        <ul lang={lang}>
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
      <p className="row" data-gap="s">
        <Tag kind="closed">{t(`builder.kind.${kind}`)}</Tag>
        {required && <Tag kind="waiting">{t("desk.questions.required")}</Tag>}
      </p>
      {when && <p className="small muted">{when}</p>}
    </div>
  );
}

/** What is chosen among: the options, or the rows of a table with its columns. */
function labelsOf({ kind, settings }: DesignQuestion): string[] {
  if (kind === "matrix") {
    const columns = settings.columns.map(({ label }) => label).join(" / ");
    return settings.rows.map(({ label }) => `${label}: ${columns}`);
  }
  return "options" in settings
    ? settings.options.map(({ label, description }) => (description ? `${label}. ${description}` : label))
    : [];
}
