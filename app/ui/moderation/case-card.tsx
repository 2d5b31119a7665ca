import { useLocale } from "#app/ui/locale.tsx";
import { beginningOf, durationWords } from "#app/ui/moderation/words.ts";
import { Card } from "#app/ui/page/card.tsx";
import { Quote } from "#app/ui/page/quote.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { ContributionKind, Language } from "#db/schema.ts";

export interface CaseLine {
  kind: ContributionKind;
  id: string;
  title: string | null;
  text: string;
  language: Language;
  territory: string | null;
  consultation: string;
  reports: number;
  /** Titles of the rules it was reported under. */
  rules: string[];
  pending: boolean;
  urgent: boolean;
  hours: number;
}

/** One case in the queue. */
export function CaseCard({ line }: { line: CaseLine }) {
  const locale = useLocale();
  const { t, list } = locale;
  const { kind, id, title, text, language, territory } = line;
  return (
    <Card>
      <p className="row" data-gap="s">
        {line.urgent && <Tag kind="stopped">{t("moderation.urgent")}</Tag>}
        {line.pending && <Tag kind="waiting">{t("moderation.pending")}</Tag>}
        {line.reports > 0 && <Tag>{t("moderation.reports", { count: line.reports })}</Tag>}
        <span className="muted small">
          {t("moderation.waits", { duration: durationWords(locale, line.hours) })}
        </span>
      </p>
      <Quote
        text={beginningOf(title ?? text)}
        lang={language}
        from={territory}
        note={t(`moderation.kind.${kind}`)}
      />
      {line.rules.length > 0 && <p>{t("moderation.reported-as", { rules: list(line.rules) })}</p>}
      <p className="muted small">{line.consultation}</p>
      <p>
        <a href={`/moderation/${kind}/${id}`}>
          {t("moderation.open")}
          <span className="hidden">: {beginningOf(title ?? text, 60)}</span>
        </a>
      </p>
    </Card>
  );
}
