import { useLocale } from "#app/ui/locale.tsx";

export function SiteFooter({ links = [] }: { links?: { href: string; label: string }[] }) {
  const { t } = useLocale();
  return (
    <footer className="site-footer">
      <div className="wrap stack">
        {links.length > 0 && (
          <nav aria-label={t("common.footer.navigation")}>
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p>{t("common.footer.plain")}</p>
        <p>{t("common.footer.licence")}</p>
      </div>
      <div className="woven" />
    </footer>
  );
}
