import { outcomeKind } from "#app/ui/answer/words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { AnswerOutcome } from "#db/schema.ts";

/** What the authority says, in a word, and whose it is when it is not theirs. */
export function OutcomeLine({
  outcome,
  whose,
  lang,
}: {
  outcome: AnswerOutcome;
  whose: string | null;
  lang?: string;
}) {
  const { t } = useLocale();
  return (
    <p className="row" data-gap="s">
      <Tag kind={outcomeKind[outcome]}>{t(`answer.outcome.${outcome}`)}</Tag>
      {whose && (
        <span>
          {t("answer.whose.is")} <span lang={lang}>{whose}</span>
        </span>
      )}
    </p>
  );
}
