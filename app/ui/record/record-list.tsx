import { circumstances } from "#app/domain/record/record-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import { AppealWords } from "#app/ui/record/appeal-words.tsx";
import { kindOfTag } from "#app/ui/record/outcome-tag.ts";
import type { AppealOutcome, ContributionKind, Outcome, Prompt } from "#db/schema.ts";

export interface Line {
  id: string;
  kind: ContributionKind;
  outcome: Outcome;
  rule: { id: string; version: number; title: string } | null;
  prompt: Prompt;
  byTwo: boolean;
  decidedAt: string;
  minutesTaken: number | null;
  reversedAt: string | null;
  textHash: string | null;
  appeal: { dueAt: string; outcome: AppealOutcome | null; late: boolean } | null;
  reviews: number;
}

/** Decisions without texts, reasons or names. */
export function RecordList({ decisions, timeZone }: { decisions: Line[]; timeZone: string }) {
  const { t } = useLocale();
  if (decisions.length === 0) return <p>{t("record.list.none")}</p>;
  return (
    <ol className="list-plain stack" data-gap="l">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <Decision decision={decision} timeZone={timeZone} />
        </li>
      ))}
    </ol>
  );
}

function Decision({ decision, timeZone }: { decision: Line; timeZone: string }) {
  const locale = useLocale();
  const { t, day } = locale;
  const { id, kind, outcome, rule, decidedAt, textHash } = decision;
  return (
    <div className="stack" data-gap="s">
      <p className="row" data-gap="s">
        <Tag kind={kindOfTag[outcome]}>{t(`moderation.outcome.${outcome}`)}</Tag>
        <a href={`/decisions/${id}`}>
          {t("record.decision.of", { kind: t(`moderation.kind.${kind}`), day: day(decidedAt, timeZone) })}
        </a>
      </p>
      <p>
        {rule ? (
          <a href={`/rules/${rule.id}`}>
            {t("record.rule.version", { rule: rule.title, version: rule.version })}
          </a>
        ) : (
          (outcome === "hide" || outcome === "hide-part") && t("record.rule.none")
        )}
      </p>
      <p className="small">{circumstances(locale, decision).join(" · ")}</p>
      <AppealWords decision={decision} timeZone={timeZone} />
      <p className="muted small">
        {textHash === null ? t("record.hash.none") : <code>{`SHA-256 ${textHash.slice(0, 16)}…`}</code>}
      </p>
    </div>
  );
}
