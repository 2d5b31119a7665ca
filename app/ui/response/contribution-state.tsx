import type { Life } from "#app/domain/participant/contributions-life.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import { ContributionLife } from "#app/ui/record/contribution-life.tsx";
import type { ContributionKind, Label, Visibility } from "#db/schema.ts";

const kinds = { published: "open", pending: "waiting", hidden: "stopped", merged: "closed" } as const;

/** Whether others can read it, and what became of it since it was received. */
export function ContributionState({
  kind,
  id,
  visibility,
  label,
  life,
  timeZone,
  withdrawn = false,
  href,
}: {
  kind: ContributionKind;
  id: string;
  visibility: Visibility;
  label: Label | null;
  /** null while it was not sent. */
  life: Life | null;
  timeZone: string;
  withdrawn?: boolean;
  /** Where it is read. */
  href: string;
}) {
  const { t } = useLocale();
  return (
    <div className="stack small" data-gap="s">
      <p className="row" data-gap="s">
        <Tag kind={withdrawn ? "closed" : kinds[visibility]}>
          {t(withdrawn ? "response.own.state.withdrawn" : `response.own.state.${visibility}`)}
        </Tag>
        {label && <Tag>{t(`proposal.label.${label}`)}</Tag>}
        <a href={href}>{t("response.own.see")}</a>
      </p>
      {life && <ContributionLife kind={kind} id={id} life={life} timeZone={timeZone} />}
    </div>
  );
}
