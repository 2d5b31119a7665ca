import { aboutPages } from "#app/ui/about/about-pages.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** @param authority  slug of whose page it is: its rules are led to, not the common ones */
export function SiteFooter({ authority }: { authority: string | null }) {
  const { t } = useLocale();
  return (
    <footer className="site-footer">
      <div className="wrap stack">
        <nav aria-label={t("common.footer.navigation")}>
          <ul>
            {aboutPages.map(({ href, name }) => (
              <li key={href}>
                <a href={href === "/rules" && authority ? `/authorities/${authority}/rules` : href}>
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t("common.footer.plain")}</p>
        <p>{t("common.footer.licence")}</p>
      </div>
      <div className="woven" />
    </footer>
  );
}
