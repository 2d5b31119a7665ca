import type { AnswerClock } from "#app/domain/answer/clock.ts";
import { clockKind, clockWords, movedWords } from "#app/ui/answer/words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { Language } from "#db/schema.ts";

/** The answers an authority promised, each with how it kept its day. */
export function PromisedAnswers({
  answers,
}: {
  answers: { slug: string; title: string; language: Language; clock: AnswerClock }[];
}) {
  const locale = useLocale();
  const { t, day, language } = locale;
  return (
    <DataTable
      caption={t("answer.board.answers.caption")}
      hideCaption
      columns={[
        { label: t("answer.board.consultation") },
        { label: t("answer.clock.title") },
        { label: t("answer.clock.day") },
      ]}
      rows={answers.map(({ slug, title, language: written, clock }) => [
        <a
          key="title"
          href={`/consultations/${slug}/answers`}
          lang={written === language ? undefined : written}
        >
          {title}
        </a>,
        <Tag key="state" kind={clockKind[clock.state]}>
          {clockWords(locale, clock)}
        </Tag>,
        <>
          {day(clock.due)}
          {clock.moved > 0 && (
            <>
              <br />
              <span className="muted small">{movedWords(locale, clock)}</span>
            </>
          )}
        </>,
      ])}
    />
  );
}
