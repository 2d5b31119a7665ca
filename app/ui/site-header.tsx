import { Brand } from "#app/ui/brand.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { LanguageChoice } from "#app/ui/language-choice.tsx";
import { useLocale } from "#app/ui/locale.tsx";

export interface SiteHeaderProps {
  /** This page's path with its query. */
  path: string;
  demo: boolean;
  /** The chosen municipality. */
  territory: { name: string } | null;
  /** Who is signed in. */
  person: { name: string } | null;
  /** Which places of work they may enter. */
  desks: { official: boolean; analyst: boolean; moderator: boolean; admin: boolean };
}

export function SiteHeader({ path, demo, territory, person, desks }: SiteHeaderProps) {
  const { t } = useLocale();
  return (
    <header className="site-header">
      <a className="skip" href="#main">
        {t("common.skip")}
      </a>
      <div className="woven" />
      {demo && (
        <p className="demo">
          <span className="wrap">{t("common.demo")}</span>
        </p>
      )}
      <div className="wrap site-top">
        <a href="/municipality">
          <Icon name="place" />
          <span>
            {territory && <span className="prefix">{t("common.municipality")} </span>}
            {territory ? territory.name : t("common.municipality.choose")}
          </span>
        </a>
        <LanguageChoice path={path} />
      </div>
      <div className="wrap site-main">
        <Brand name={t("common.name")} />
        <nav aria-label={t("common.navigation")}>
          <ul>
            <Item href="/consultations" label={t("common.consultations")} path={path} />
            <Item href="/summaries" label={t("common.results")} path={path} />
            {desks.official && <Item href="/desk" label={t("common.desk")} path={path} />}
            {desks.analyst && !desks.official && (
              <Item href="/desk/results" label={t("common.desk")} path={path} />
            )}
            {desks.moderator && <Item href="/moderation" label={t("common.moderation")} path={path} />}
            {desks.admin && <Item href="/administration" label={t("common.administration")} path={path} />}
          </ul>
        </nav>
        <a className="account" href={person ? "/account" : "/sign-in"}>
          <Icon name="person" />
          <span>
            {person && <span className="hidden">{t("common.account")} </span>}
            {person ? person.name : t("common.sign-in")}
          </span>
        </a>
      </div>
    </header>
  );
}

function Item({ href, label, path }: { href: string; label: string; path: string }) {
  const [pathname = ""] = path.split("?");
  const current = pathname === href ? "page" : pathname.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <li>
      <a href={href} aria-current={current}>
        {label}
      </a>
    </li>
  );
}
