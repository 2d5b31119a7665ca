import { useLocale } from "#app/ui/locale.tsx";

/** The pages above this one, from the widest; this page itself is not among them. */
export function Breadcrumbs({ items }: { items: { href: string; label: string; lang?: string }[] }) {
  const { t, language } = useLocale();
  return (
    <nav className="breadcrumbs" aria-label={t("common.breadcrumbs")}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} lang={item.lang === language ? undefined : item.lang}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
