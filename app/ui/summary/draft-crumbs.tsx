import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";

/** The way back to a draft, and to a page of its own above this one. */
export function DraftCrumbs({
  draft: { id, place },
  above,
}: {
  draft: { id: string; place: { name: string } };
  above?: { path: string; label: string };
}) {
  const { t } = useLocale();
  const here = `/moderation/summaries/${id}`;
  return (
    <Breadcrumbs
      items={[
        { href: "/moderation/summaries", label: t("summary.drafts.title") },
        { href: here, label: place.name },
        ...(above ? [{ href: `${here}/${above.path}`, label: above.label }] : []),
      ]}
    />
  );
}
