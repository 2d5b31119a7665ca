import { useLocale } from "#app/ui/locale.tsx";

/** What can be done with a consultation's design as a whole. @param base  the address of its desk */
export function DesignTools({ base, mayKeep }: { base: string; mayKeep: boolean }) {
  const { t } = useLocale();
  return (
    <section className="stack">
      <h2>{t("design.tools")}</h2>
      <ul>
        <li>
          <a href={`${base}/versions`}>{t("design.versions.title")}</a>
        </li>
        <li>
          <a href={`${base}/plain-language`}>{t("design.plain.title")}</a>
        </li>
        <li>
          <a href={`${base}/copy`}>{t("design.copy.title")}</a>
        </li>
        {mayKeep && (
          <li>
            <a href={`${base}/template`}>{t("design.templates.save")}</a>
          </li>
        )}
        <li>
          <a href={`${base}/design.json`} download>
            {t("design.export")}
          </a>
          <p className="muted small">{t("design.export.text")}</p>
        </li>
      </ul>
    </section>
  );
}
