import type { DeskValues } from "#app/domain/moderation/queue.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { CaseCard, type CaseLine } from "#app/ui/moderation/case-card.tsx";

/** The cases of one page, of which a moderator may select some to decide them together. */
export function CaseList({
  cases,
  values,
  isModerators,
}: {
  cases: CaseLine[];
  /** What the queue is narrowed by, sent along. */
  values: DeskValues;
  isModerators: boolean;
}) {
  const { t } = useLocale();
  const list = (
    <ul className="list-plain stack" data-gap="l">
      {cases.map((line) => (
        <li key={line.id} data-case>
          <CaseCard line={line} isModerators={isModerators} />
        </li>
      ))}
    </ul>
  );
  if (!isModerators) return list;
  return (
    <form method="get" action="/moderation/bulk" className="stack" data-gap="l">
      <HiddenFields values={values} />
      {list}
      <SubmitButton variant="quiet">{t("queue.bulk")}</SubmitButton>
    </form>
  );
}
