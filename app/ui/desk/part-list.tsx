import type { Part } from "#app/domain/consultation/publication.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { ReviewList } from "#app/ui/page/review-list.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

export interface ListedPart {
  part: Part;
  status: "done" | "missing" | "optional";
  /** What it says so far, in a line. */
  value: string;
}

const kinds = { done: "open", missing: "waiting", optional: "closed" } as const;

/** Every part of a consultation, each a page of its own: with where it stands while it may be changed. */
export function PartList({
  base,
  parts,
  mayChange,
}: {
  /** The address of the overview. */
  base: string;
  parts: ListedPart[];
  mayChange: boolean;
}) {
  const { t } = useLocale();
  if (!mayChange) {
    return (
      <ReviewList
        items={parts.map(({ part, value }) => ({
          label: t(`desk.part.${part}`),
          value: (
            <a href={`${base}/${part}`}>
              {value || t("desk.part.see")}
              {!value && <span className="hidden">: {t(`desk.part.${part}`)}</span>}
            </a>
          ),
        }))}
      />
    );
  }
  return (
    <ReviewList
      items={parts.map(({ part, status, value }) => ({
        label: t(`desk.part.${part}`),
        href: `${base}/${part}`,
        value: (
          <span className="row" data-gap="s">
            <Tag kind={kinds[status]}>{t(`desk.status.${status}`)}</Tag>
            <span>{value}</span>
          </span>
        ),
      }))}
    />
  );
}
