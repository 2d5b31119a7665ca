import { AppealClock, type Clock } from "#app/ui/appeal/clock.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { beginningOf } from "#app/ui/moderation/words.ts";
import { Card } from "#app/ui/page/card.tsx";
import { Quote } from "#app/ui/page/quote.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { AppealOutcome, ContributionKind, Language, Outcome } from "#db/schema.ts";

export interface AppealLineShown extends Clock {
  id: string;
  by: "author" | "reader";
  kind: ContributionKind;
  text: string;
  language: Language | null;
  decided: Outcome;
  rule: string | null;
  consultation: string;
  timeZone: string;
  outcome: AppealOutcome | null;
}

/** One appeal in the list of the desk. */
export function AppealCard({ line }: { line: AppealLineShown }) {
  const { t } = useLocale();
  const { id, by, kind, text, language, rule, outcome } = line;
  const decided = t(`moderation.outcome.${line.decided}`);
  return (
    <Card>
      <p className="row" data-gap="s">
        <Tag kind={outcome ? "closed" : "waiting"}>{t(`appeal.by.${by}`)}</Tag>
        {outcome && <span>{t(`appeal.outcome.${outcome}`)}</span>}
      </p>
      <Quote text={beginningOf(text)} lang={language ?? undefined} note={t(`moderation.kind.${kind}`)} />
      <p>
        {rule === null
          ? t("appeal.against", { outcome: decided })
          : t("appeal.against-rule", { outcome: decided, rule })}
      </p>
      <p className="muted small">{line.consultation}</p>
      <AppealClock clock={line} timeZone={line.timeZone} />
      <p>
        <a href={`/moderation/appeals/${id}`}>
          {t("appeal.desk.open")}
          <span className="hidden">: {beginningOf(text, 60)}</span>
        </a>
      </p>
    </Card>
  );
}
