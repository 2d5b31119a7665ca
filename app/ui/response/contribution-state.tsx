import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { Visibility } from "#db/schema.ts";

export interface OwnDecision {
  reason: string;
  ruleTitles: Record<string, string> | null;
}

const kinds = { published: "open", pending: "waiting", hidden: "stopped", merged: "closed" } as const;

/** Whether others can read it, and if not, under which rule and why. */
export function ContributionState({
  visibility,
  decision,
  withdrawn = false,
  href,
}: {
  visibility: Visibility;
  decision: OwnDecision | null;
  withdrawn?: boolean;
  /** Where it is read. */
  href: string;
}) {
  const { t, language } = useLocale();
  const rule = decision?.ruleTitles?.[language];
  return (
    <div className="stack small" data-gap="s">
      <p className="row" data-gap="s">
        <Tag kind={withdrawn ? "closed" : kinds[visibility]}>
          {t(withdrawn ? "response.own.state.withdrawn" : `response.own.state.${visibility}`)}
        </Tag>
        <a href={href}>{t("response.own.see")}</a>
      </p>
      {visibility === "hidden" && rule && <p>{t("consultation.hidden.rule", { rule })}</p>}
      {visibility === "hidden" && decision && <p>{t("response.own.reason", { reason: decision.reason })}</p>}
    </div>
  );
}
