import { AboutTrail } from "#app/ui/about/about-trail.tsx";
import { Points } from "#app/ui/about/points.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("about.privacy.title") } satisfies PageHandle;

const cookies = ["session", "browser", "territory", "language", "acted", "written"] as const;
const stored = [
  "account",
  "participation",
  "reports",
  "moderation",
  "acts",
  "mail",
  "following",
  "held",
] as const;
const published = ["answers", "proposals", "votes", "adopted"] as const;

function cookieLife(name: (typeof cookies)[number]) {
  if (name === "session") return "about.privacy.cookie.session.life";
  return name === "acted" || name === "written"
    ? "about.privacy.cookie.acted.life"
    : "about.privacy.cookie.year";
}

export default function Privacy() {
  const { t } = useLocale();
  return (
    <>
      <AboutTrail />
      <PageHeading lead={t("about.privacy.lead")} />
      <div className="stack measure">
        <h2>{t("about.privacy.responsible.title")}</h2>
        <p>{t("about.privacy.responsible.text")}</p>
        <h2>{t("about.privacy.vote.title")}</h2>
        <p>{t("about.privacy.vote.pages")}</p>
        <p>{t("about.privacy.vote.database")}</p>
        <h2>{t("about.privacy.published.title")}</h2>
        <Points items={published.map((one) => t(`about.privacy.published.${one}`))} />
        <p>{t("about.privacy.published.careful")}</p>
        <h2>{t("about.privacy.stored.title")}</h2>
        <Points items={stored.map((one) => t(`about.privacy.stored.${one}`))} />
        <p>{t("about.privacy.stored.none")}</p>
        <p>{t("about.privacy.stored.kept")}</p>
        <h2>{t("about.privacy.cookies.title")}</h2>
        <p>{t("about.privacy.cookies.lead")}</p>
        <ul>
          {cookies.map((name) => (
            <li key={name}>
              <code>{`cabildo-${name}`}</code>. {t(`about.privacy.cookie.${name}`)} {t(cookieLife(name))}
            </li>
          ))}
        </ul>
        <p>{t("about.privacy.cookies.none")}</p>
        <h2>{t("about.privacy.rights.title")}</h2>
        <p>{t("about.privacy.rights.account")}</p>
        <p>
          <a href="/account">{t("person.account.title")}</a>
        </p>
        <p>{t("about.privacy.rights.open")}</p>
        <p>{t("about.privacy.rights.ask")}</p>
      </div>
    </>
  );
}
