import { boardStateOf } from "#app/domain/commitment/board-state.ts";
import type { Standing } from "#app/domain/commitment/commitment.ts";
import { boardKind, movedWords, standingWords } from "#app/ui/answer/words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

export interface CommitmentFacts {
  id: string;
  title: string;
  responsible: string;
  budget: string;
  standing: Standing;
}

/** A commitment in a list. @param href  its page, or its desk */
export function CommitmentCard({
  commitment,
  level: Heading = "h3",
  lang,
  href = `/commitments/${commitment.id}`,
  from,
}: {
  commitment: CommitmentFacts;
  level?: "h2" | "h3";
  lang?: string;
  href?: string;
  /** The consultation it comes from. */
  from?: { slug: string; title: string };
}) {
  const locale = useLocale();
  const { t, day } = locale;
  const { title, responsible, standing } = commitment;
  const state = boardStateOf(standing);
  return (
    <Card as="li">
      <p className="row" data-gap="s">
        <Tag kind={boardKind[state]}>{t(`answer.board.state.${state}`)}</Tag>
        <span>{standingWords(locale, standing)}</span>
      </p>
      <Heading lang={lang}>
        <a href={href}>{title}</a>
      </Heading>
      <p className="muted small">
        <span lang={lang}>{responsible}</span> · {t("answer.commitment.by", { day: day(standing.due) })}
        {standing.moved > 0 && ` · ${movedWords(locale, standing)}`}
      </p>
      {from && (
        <p className="muted small">
          <a href={`/consultations/${from.slug}/answers`} lang={lang}>
            {from.title}
          </a>
        </p>
      )}
    </Card>
  );
}

/** What was promised, by whom and by when. */
export function CommitmentDetails({ commitment, lang }: { commitment: CommitmentFacts; lang?: string }) {
  const locale = useLocale();
  const { t, day } = locale;
  const { responsible, budget, standing } = commitment;
  const state = boardStateOf(standing);
  return (
    <Facts
      across
      items={[
        {
          label: t("answer.commitment.state"),
          value: <Tag kind={boardKind[state]}>{t(`answer.board.state.${state}`)}</Tag>,
          note: standingWords(locale, standing),
        },
        {
          label: t("answer.commitment.due"),
          value: day(standing.due),
          note: movedWords(locale, standing),
        },
        { label: t("answer.commitment.responsible"), value: <span lang={lang}>{responsible}</span> },
        ...(budget
          ? [{ label: t("answer.commitment.budget"), value: <span lang={lang}>{budget}</span> }]
          : []),
      ]}
    />
  );
}
