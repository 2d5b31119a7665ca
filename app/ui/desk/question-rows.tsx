import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

export interface QuestionRow {
  id: string;
  title: string;
  help: string;
  required: number;
}

/** The questions in their order, each with what can be done with it. */
export function QuestionRows({
  base,
  questions,
  lang,
  mayChange,
}: {
  /** The address of the list. */
  base: string;
  questions: QuestionRow[];
  lang: string;
  mayChange: boolean;
}) {
  const { t } = useLocale();
  return (
    <ol className="list-plain stack" data-gap="l">
      {questions.map((question, index) => (
        <li key={question.id} id={`question-${question.id}`} className="stack" data-gap="s">
          <QuestionTitle number={index + 1} lang={lang}>
            {question.title}
          </QuestionTitle>
          {question.help && <p lang={lang}>{question.help}</p>}
          {question.required === 1 && (
            <p>
              <Tag kind="waiting">{t("desk.questions.required")}</Tag>
            </p>
          )}
          {mayChange && (
            <Doings
              base={`${base}/${question.id}`}
              number={index + 1}
              isFirst={index === 0}
              isLast={index === questions.length - 1}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function Doings({
  base,
  number,
  isFirst,
  isLast,
}: {
  base: string;
  number: number;
  isFirst: boolean;
  isLast: boolean;
}) {
  const { t } = useLocale();
  const which = <span className="hidden">: {t("desk.question.number", { number })}</span>;
  const directions = [
    { direction: "up", useless: isFirst },
    { direction: "down", useless: isLast },
  ] as const;
  return (
    <div className="row" data-gap="m">
      <a href={base}>
        {t("common.change")}
        {which}
      </a>
      <a href={`${base}/removal`}>
        {t("desk.remove")}
        {which}
      </a>
      {directions
        .filter(({ useless }) => !useless)
        .map(({ direction }) => (
          <form key={direction} method="post" action={`${base}/position`}>
            <SubmitButton variant="link" name="direction" value={direction}>
              {t(`desk.questions.${direction}`)}
              {which}
            </SubmitButton>
          </form>
        ))}
    </div>
  );
}
