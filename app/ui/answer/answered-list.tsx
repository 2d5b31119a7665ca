import type { AnswerShort } from "#app/domain/answer/answer.ts";
import { outcomeKind, type Titled, titleOf } from "#app/ui/answer/words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

/** What the authority answered, each in a line. */
export function AnsweredList({
  answers,
  slug,
}: {
  answers: { subject: Titled; answer: AnswerShort }[];
  slug: string;
}) {
  const locale = useLocale();
  const { t } = locale;
  if (answers.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("answer.note.title")}</h2>
      <ul className="list-plain stack" data-gap="s">
        {answers.map(({ subject, answer }) => {
          const shown = titleOf(locale, subject);
          return (
            <li key={answer.id}>
              <Tag kind={outcomeKind[answer.outcome]}>{t(`answer.outcome.${answer.outcome}`)}</Tag>{" "}
              <a href={`/answers/${answer.id}`} lang={shown.lang}>
                {shown.title}
              </a>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={`/consultations/${slug}/answers`}>{t("answer.note.link")}</a>
      </p>
    </section>
  );
}
