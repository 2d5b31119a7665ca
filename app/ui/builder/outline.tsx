import type { DesignQuestion, DesignSection } from "#app/domain/design/design.ts";
import { conditionWords } from "#app/domain/question/condition-words.ts";
import { Doing, Doings, MoveButtons } from "#app/ui/builder/doings.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

interface Shown {
  sections: DesignSection[];
  questions: DesignQuestion[];
  /** The address of the consultation's desk. */
  base: string;
  lang: string;
  mayChange: boolean;
}

/** The whole questionnaire as it is answered, each part with what can be done with it. */
export function Outline(shown: Shown) {
  const { sections, questions } = shown;
  const { t } = useLocale();
  if (sections.length === 0) return <Questions {...shown} level="h2" sectionId={null} />;
  const hasLoose = questions.some(({ sectionId }) => sectionId === null);
  return (
    <>
      {hasLoose && (
        <section className="stack" data-gap="l">
          <h2>{t("builder.section.before")}</h2>
          <Questions {...shown} level="h3" sectionId={null} />
        </section>
      )}
      {sections.map((section, index) => (
        <OneSection key={section.id} index={index} section={section} {...shown} />
      ))}
    </>
  );
}

function OneSection({ section, index, ...shown }: Shown & { section: DesignSection; index: number }) {
  const { t } = useLocale();
  const { base, lang, mayChange, questions, sections } = shown;
  const path = `${base}/sections/${section.id}`;
  const about = t("builder.section", { number: index + 1 });
  const isEmpty = !questions.some(({ sectionId }) => sectionId === section.id);
  return (
    <section className="stack" data-gap="l" id={`section-${section.id}`}>
      <div className="stack" data-gap="s">
        <h2 lang={lang}>{section.title}</h2>
        <p className="muted small">{about}</p>
        {section.text && <p lang={lang}>{section.text}</p>}
        {mayChange && (
          <Doings>
            <Doing href={path} about={about}>
              {t("common.change")}
            </Doing>
            <MoveButtons
              action={`${path}/position`}
              about={about}
              isFirst={index === 0}
              isLast={index === sections.length - 1}
            />
            <Doing href={`${path}/removal`} about={about}>
              {t("desk.remove")}
            </Doing>
          </Doings>
        )}
      </div>
      {isEmpty && <p className="muted">{t("builder.section.empty")}</p>}
      <Questions {...shown} level="h3" sectionId={section.id} />
      {mayChange && (
        <p>
          <a href={`${base}/questions/new?section=${section.id}`}>
            {t("builder.section.add-here")}
            <span className="hidden">: {section.title}</span>
          </a>
        </p>
      )}
    </section>
  );
}

function Questions({ sectionId, level, ...shown }: Shown & { sectionId: string | null; level: "h2" | "h3" }) {
  const own = shown.questions.filter((question) => question.sectionId === sectionId);
  if (own.length === 0) return null;
  return (
    <ol className="list-plain lines">
      {own.map((question) => (
        <OneQuestion key={question.id} question={question} level={level} {...shown} />
      ))}
    </ol>
  );
}

function OneQuestion({
  question,
  level,
  questions,
  sections,
  base,
  lang,
  mayChange,
}: Shown & { question: DesignQuestion; level: "h2" | "h3" }) {
  const locale = useLocale();
  const { t } = locale;
  const { id, title, help, kind, required } = question;
  const number = questions.indexOf(question) + 1;
  const condition = conditionWords(question.condition, questions, locale);
  const path = `${base}/questions/${id}`;
  const about = t("desk.question.number", { number });
  const isFirst = number === 1 && question.sectionId === null;
  const isLast = number === questions.length && question.sectionId === (sections.at(-1)?.id ?? null);
  return (
    <li id={`question-${id}`} className="stack" data-gap="s">
      <QuestionTitle number={number} level={level} lang={lang}>
        {title}
      </QuestionTitle>
      {help && <p lang={lang}>{help}</p>}
      <p className="row" data-gap="s">
        <Tag kind="closed">{t(`builder.kind.${kind}`)}</Tag>
        {required && <Tag kind="waiting">{t("desk.questions.required")}</Tag>}
      </p>
      {condition && <p className="small">{condition}</p>}
      {mayChange && (
        <Doings>
          <Doing href={path} about={about}>
            {t("common.change")}
          </Doing>
          <Doing href={`${path}/condition`} about={about}>
            {t("builder.condition")}
          </Doing>
          <Doing action={`${path}/copy`} about={about}>
            {t("builder.duplicate")}
          </Doing>
          <MoveButtons action={`${path}/position`} about={about} isFirst={isFirst} isLast={isLast} />
          <Doing href={`${path}/removal`} about={about}>
            {t("desk.remove")}
          </Doing>
        </Doings>
      )}
    </li>
  );
}
