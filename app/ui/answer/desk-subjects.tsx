import { outcomeKind, subjectWords, type Titled, titleOf } from "#app/ui/answer/words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { AnswerOutcome } from "#db/schema.ts";

/** What can be answered, each with the way to its answer. */
export function DeskSubjects({
  subjects,
  base,
  lang,
  mayAnswer,
}: {
  subjects: (Titled & { outcome: AnswerOutcome | null; hasDraft: boolean })[];
  /** The desk of the consultation. */
  base: string;
  lang: string;
  mayAnswer: boolean;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <ul className="list-plain lines">
      {subjects.map((subject) => {
        const shown = titleOf(locale, subject);
        const title = <span lang={subject.names ? undefined : (shown.lang ?? lang)}>{shown.title}</span>;
        const href = `${base}/answers/${subject.subject}/${encodeURIComponent(subject.subjectId)}`;
        return (
          <li key={`${subject.subject} ${subject.subjectId}`} className="stack" data-gap="s">
            <p>
              {mayAnswer && (subject.title !== null || subject.names) ? <a href={href}>{title}</a> : title}
            </p>
            <p className="row small" data-gap="s">
              {subject.outcome ? (
                <Tag kind={outcomeKind[subject.outcome]}>{t(`answer.outcome.${subject.outcome}`)}</Tag>
              ) : (
                <Tag kind="waiting">{t("answer.none-yet")}</Tag>
              )}
              {subject.hasDraft && <Tag kind="waiting">{t("answer.desk.draft")}</Tag>}
              <span className="muted">{subjectWords(locale, subject)}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
