import type { AnswerShort } from "#app/domain/answer/answer.ts";
import { OutcomeLine } from "#app/ui/answer/outcome.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";

/** The authority's answer, beside what it answers. */
export function AnswerNote({ answer }: { answer: AnswerShort | null }) {
  const { t, day, language } = useLocale();
  if (!answer) return null;
  const lang = answer.language === language ? undefined : answer.language;
  return (
    <Card as="section">
      <h2>{t("answer.note.title")}</h2>
      <OutcomeLine outcome={answer.outcome} whose={answer.whose} lang={lang} />
      <p lang={lang}>{answer.opening}</p>
      <p className="muted small">
        {t("answer.by", { authority: answer.authorityName, day: day(answer.publishedAt, answer.timeZone) })}
        {answer.commitments > 0 && ` · ${t("answer.commitments.count", { count: answer.commitments })}`}
      </p>
      <p>
        <a href={`/answers/${answer.id}`}>{t("answer.note.read")}</a>
      </p>
    </Card>
  );
}
