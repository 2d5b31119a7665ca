import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { Label } from "#db/schema.ts";

/** What moderators tell readers beside words that stay: a tag and what it means. */
export function LabelNote({ label }: { label: Label | null }) {
  if (label === null) return null;
  return (
    <p className="row small" data-gap="s">
      <LabelWords label={label} />
    </p>
  );
}

export function LabelWords({ label }: { label: Label }) {
  const { t } = useLocale();
  return (
    <>
      <Tag kind="waiting">{t(`proposal.label.${label}`)}</Tag>{" "}
      <span>{t(`proposal.label.${label}.text`)}</span>
    </>
  );
}
