import { aboutPages } from "#app/ui/about/about-pages.ts";
import { Points } from "#app/ui/about/points.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("about.title") } satisfies PageHandle;

const expected = ["frozen", "figures", "moderation", "votes"] as const;
const limits = ["election", "declared", "missing"] as const;

export default function About() {
  const { t } = useLocale();
  return (
    <>
      <PageHeading lead={t("about.lead")} />
      <div className="stack measure">
        <h2>{t("about.purpose.title")}</h2>
        <p>{t("about.purpose.text")}</p>
        <h2>{t("about.expect.title")}</h2>
        <Points items={expected.map((one) => t(`about.expect.${one}`))} />
        <h2>{t("about.who.title")}</h2>
        <p>{t("about.who.text")}</p>
        <h2>{t("about.limits.title")}</h2>
        <Points items={limits.map((one) => t(`about.limits.${one}`))} />
        <h2>{t("about.more.title")}</h2>
        <ul>
          {aboutPages
            .filter(({ href }) => href !== "/about")
            .map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{t(name)}</a>
              </li>
            ))}
        </ul>
      </div>
    </>
  );
}
