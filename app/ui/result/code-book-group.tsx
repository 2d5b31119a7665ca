import type { CodeBook } from "#app/domain/result/code-book.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";

/**
 * The columns of one question, or of the response as a whole.
 * @param lang  of the consultation, in which titles and labels are
 */
export function CodeBookGroup({ group, lang }: { group: CodeBook["groups"][number]; lang: string }) {
  const { t } = useLocale();
  const { question, variables } = group;
  const caption = question
    ? t("result.export.code-book.question", { number: question.number })
    : t("result.export.code-book.response");
  return (
    <section className="stack">
      {question ? (
        <QuestionTitle number={question.number} level="h2" lang={lang}>
          {question.title}
        </QuestionTitle>
      ) : (
        <h2>{caption}</h2>
      )}
      {question && (
        <Facts
          across
          items={[
            { label: t("result.export.code-book.kind"), value: question.kind },
            {
              label: t("result.export.code-book.required"),
              value: t(question.required ? "result.export.yes" : "result.export.no"),
            },
            {
              label: t("result.export.code-book.asked"),
              value: question.condition || t("result.export.code-book.always"),
            },
          ]}
        />
      )}
      <DataTable
        caption={caption}
        hideCaption={!question}
        columns={[
          { label: t("result.export.code-book.variable") },
          { label: t("result.export.code-book.meaning") },
          { label: t("result.export.code-book.codes") },
        ]}
        rows={variables.map(({ name, part, meaning, codes }) => [
          <code key={name}>{name}</code>,
          part ? (
            <>
              <span lang={lang}>{part}</span>: {meaning}
            </>
          ) : (
            meaning
          ),
          codes.length > 0 && !(name.endsWith("_status") && question?.number !== 1) && (
            <ul className="list-plain">
              {codes.map(({ code, label }) => (
                <li key={code}>
                  <code>{code}</code> {label}
                </li>
              ))}
            </ul>
          ),
        ])}
      />
    </section>
  );
}
