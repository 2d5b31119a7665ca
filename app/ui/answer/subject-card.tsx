import type { AnswerShort } from "#app/domain/answer/answer.ts";
import { outcomeKind, subjectHref, subjectWords, type Titled, titleOf } from "#app/ui/answer/words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

/** One question, theme or proposal with what the authority said to it, or that it still owes that. */
export function SubjectCard({
  subject,
  slug,
}: {
  subject: Titled & { isOwed: boolean; support: number | null; answer: AnswerShort | null };
  slug: string;
}) {
  const locale = useLocale();
  const { t, day, language } = locale;
  const { answer, support } = subject;
  const shown = titleOf(locale, subject);
  const source = subjectHref(subject, slug);
  return (
    <Card as="li">
      <p>
        {answer ? (
          <Tag kind={outcomeKind[answer.outcome]}>{t(`answer.outcome.${answer.outcome}`)}</Tag>
        ) : (
          <Tag kind="waiting">{t(subject.isOwed ? "answer.owed" : "answer.none-yet")}</Tag>
        )}
      </p>
      <h3 lang={shown.lang}>{answer ? <a href={`/answers/${answer.id}`}>{shown.title}</a> : shown.title}</h3>
      {answer && <p lang={answer.language === language ? undefined : answer.language}>{answer.opening}</p>}
      <p className="muted small">
        {support !== null && <>{t("answer.support", { count: support })} · </>}
        {answer && (
          <>
            {t("answer.by", {
              authority: answer.authorityName,
              day: day(answer.publishedAt, answer.timeZone),
            })}
            {answer.commitments > 0 && ` · ${t("answer.commitments.count", { count: answer.commitments })}`}
            {source && " · "}
          </>
        )}
        {source && (
          <a href={source}>
            {t(`answer.source.${subject.subject}`)}
            <span className="hidden">: {shown.title}</span>
          </a>
        )}
        {!source && !answer && subjectWords(locale, subject)}
      </p>
    </Card>
  );
}
