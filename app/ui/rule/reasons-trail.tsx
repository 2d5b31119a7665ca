import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";

/** The pages above those on which an authority's reasons are written. */
export function ReasonsTrail({ authority }: { authority?: { slug: string; name: string } }) {
  const { t } = useLocale();
  return (
    <Breadcrumbs
      items={[
        { href: "/moderation", label: t("queue.title") },
        ...(authority
          ? [
              {
                href: `/moderation/reasons?authority=${authority.slug}`,
                label: `${t("rule.reasons.title")}: ${authority.name}`,
              },
            ]
          : []),
      ]}
    />
  );
}
