import type { ReactNode } from "react";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { AppealOutcome, Outcome } from "#db/schema.ts";

export interface DecisionLine {
  id: string;
  outcome: Outcome;
  /** In the reader's language. */
  rule: string | null;
  reason: string;
  decidedAt: string;
  timeZone: string;
  /** Taken back by a later decision or an appeal. */
  reversed?: boolean;
  /** A second moderator agreed. */
  byTwo?: boolean;
  appeals?: { id: string; by: "author" | "reader"; outcome: AppealOutcome | null }[];
  /** Of what it was decided, where the page does not say. */
  about?: ReactNode;
}

const kindOfTag = {
  approve: "open",
  hide: "stopped",
  "hide-part": "stopped",
  restore: "open",
  move: "waiting",
  merge: "waiting",
  label: "waiting",
  "close-thread": "waiting",
  suspend: "stopped",
} as const;

export function DecisionList({ decisions }: { decisions: DecisionLine[] }) {
  const { t, instant } = useLocale();
  return (
    <ol className="list-plain stack" data-gap="l">
      {decisions.map(
        ({ id, outcome, rule, reason, decidedAt, timeZone, reversed, byTwo, appeals, about }) => (
          <li key={id}>
            <div className="stack" data-gap="s">
              <p className="row" data-gap="s">
                <Tag kind={kindOfTag[outcome]}>{t(`moderation.outcome.${outcome}`)}</Tag>
                {reversed && <Tag kind="closed">{t("moderation.decision.reversed")}</Tag>}
                <span className="muted small">{instant(decidedAt, timeZone)}</span>
                {byTwo && <span className="muted small">{t("moderation.decision.by-two")}</span>}
              </p>
              {about}
              {rule && <p>{t("moderation.under", { rule })}</p>}
              {reason && <p className="measure as-written">{reason}</p>}
              {appeals?.map((appeal) => (
                <p key={appeal.id}>
                  <a href={`/moderation/appeals/${appeal.id}`}>
                    {t("moderation.decision.appeal", { by: appeal.by, outcome: appeal.outcome ?? "open" })}
                  </a>
                </p>
              ))}
            </div>
          </li>
        ),
      )}
    </ol>
  );
}
