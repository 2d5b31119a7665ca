import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Quote } from "#app/ui/page/quote.tsx";

export interface CorrectedQuestion {
  id: string;
  position: number;
  title: string;
}

export function CorrectionList({
  corrections,
  questions,
  lang,
  timeZone,
}: {
  corrections: { id: string; questionId: string | null; text: string; writtenAt: string }[];
  questions: CorrectedQuestion[];
  lang: string;
  timeZone: string;
}) {
  const { t, day } = useLocale();
  if (corrections.length === 0) return <EmptyState title={t("desk.corrections.none")} />;
  function subjectOf(questionId: string | null): string {
    const question = questions.find((one) => one.id === questionId);
    if (!question) return t("desk.corrections.about.whole");
    return t("desk.question.number", { number: question.position });
  }
  return (
    <section className="stack">
      <h2>{t("desk.corrections.written")}</h2>
      {corrections.map((correction) => (
        <Quote
          key={correction.id}
          text={correction.text}
          lang={lang}
          note={`${subjectOf(correction.questionId)} · ${day(correction.writtenAt, timeZone)}`}
        />
      ))}
    </section>
  );
}
