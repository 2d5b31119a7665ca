import { AboutTrail } from "#app/ui/about/about-trail.tsx";
import { Points } from "#app/ui/about/points.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("about.accessibility.title") } satisfies PageHandle;

const done = ["plain", "keyboard", "zoom", "colour", "errors"] as const;
const known = ["people", "maps", "documents", "translation", "formats"] as const;

export default function Accessibility() {
  const { t } = useLocale();
  return (
    <>
      <AboutTrail />
      <PageHeading lead={t("about.accessibility.lead")} />
      <div className="stack measure">
        <h2>{t("about.accessibility.report.title")}</h2>
        <p>{t("about.accessibility.report.text")}</p>
        <h2>{t("about.accessibility.done.title")}</h2>
        <Points items={done.map((one) => t(`about.accessibility.done.${one}`))} />
        <h2>{t("about.accessibility.tested.title")}</h2>
        <p>{t("about.accessibility.tested.text")}</p>
        <h2>{t("about.accessibility.known.title")}</h2>
        <Points items={known.map((one) => t(`about.accessibility.known.${one}`))} />
      </div>
    </>
  );
}
