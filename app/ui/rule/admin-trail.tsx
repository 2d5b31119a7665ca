import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";

/** The pages above those on which an authority's rules are changed. */
export function RulesTrail({ authority, deep }: { authority: { id: string; name: string }; deep?: boolean }) {
  const { t } = useLocale();
  const here = `/administration/authorities/${authority.id}`;
  return (
    <Breadcrumbs
      items={[
        { href: "/administration", label: t("admin.title") },
        { href: "/administration/authorities", label: t("admin.authorities") },
        { href: here, label: authority.name },
        ...(deep ? [{ href: `${here}/rules`, label: t("rule.admin.title") }] : []),
      ]}
    />
  );
}
