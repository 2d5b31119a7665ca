import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";

/** The way back from a page about the portal to the one that leads to them all. */
export function AboutTrail() {
  const { t } = useLocale();
  return <Breadcrumbs items={[{ href: "/about", label: t("about.title") }]} />;
}
