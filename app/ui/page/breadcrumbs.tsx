import { useLocale } from "#app/ui/locale.tsx";

/** The pages above this one, from the widest; this page itself is not among them. */
export function Breadcrumbs({ items }: { items: { href: string; label: string }[] }) {
  const { t } = useLocale();
  return (
    <nav className="breadcrumbs" aria-label={t("common.breadcrumbs")}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
