import type { AnswerClock } from "#app/domain/answer/clock.ts";
import { OwedRule } from "#app/ui/answer/answer-clock.tsx";
import { clockKind, clockWords, movedWords } from "#app/ui/answer/words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

/** On a consultation's page: what the authority owes, by when, and how to hear of it. */
export function AnsweringCard({
  slug,
  authority,
  clock,
  threshold,
  isPreview,
}: {
  slug: string;
  authority: { slug: string; name: string };
  clock: AnswerClock | null;
  threshold: number | null;
  /** A draft has nothing to lead to. */
  isPreview?: boolean;
}) {
  const locale = useLocale();
  const { t, day } = locale;
  const here = `/consultations/${slug}`;
  return (
    <Card as="section">
      <h2>{t("answer.clock.title")}</h2>
      {clock && (
        <>
          <p>
            <Tag kind={clockKind[clock.state]}>{clockWords(locale, clock)}</Tag>
          </p>
          {clock.moved > 0 && (
            <p>
              {t("common.labelled", { name: t("answer.clock.day") })} {day(clock.due)}{" "}
              <span className="muted small">{movedWords(locale, clock)}</span>
            </p>
          )}
          {clock.owed > 0 && clock.answered > 0 && (
            <p>
              {t("common.labelled", { name: t("answer.clock.progress") })}{" "}
              {t("answer.clock.progress.value", { answered: clock.answered, owed: clock.owed })}
            </p>
          )}
        </>
      )}
      <OwedRule threshold={threshold} />
      <ul className="list-plain">
        <li>
          <a href={isPreview ? undefined : `${here}/answers`}>{t("answer.note.link")}</a>
        </li>
        <li>
          <a href={isPreview ? undefined : `${here}/following`}>{t("answer.follow.link")}</a>
        </li>
        <li>
          <a href={`/authorities/${authority.slug}/commitments`}>
            {t("answer.board.link", { authority: authority.name })}
          </a>
        </li>
      </ul>
    </Card>
  );
}
