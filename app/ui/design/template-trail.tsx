import { languageNames, languages } from "#app/i18n/languages.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import type { Language } from "#db/schema.ts";

/** Above a template's pages. @param template  the one that the page is about, where it is not its own */
export function TemplateTrail({ template }: { template?: { id: string; name: string } }) {
  const { t } = useLocale();
  return (
    <Breadcrumbs
      items={[
        { href: "/desk", label: t("common.desk") },
        { href: "/desk/templates", label: t("design.templates.title") },
        ...(template ? [{ href: `/desk/templates/${template.id}`, label: template.name }] : []),
      ]}
    />
  );
}

/** A built-in one is read in four languages; an authority's own is renamed and removed. */
export function TemplateDoings({
  id,
  isBuiltIn,
  language,
}: {
  id: string;
  isBuiltIn: boolean;
  language: Language;
}) {
  const { t } = useLocale();
  const path = `/desk/templates/${id}`;
  if (!isBuiltIn) {
    return (
      <p className="row">
        <a href={`${path}/name`}>{t("design.templates.rename")}</a>
        <a href={`${path}/removal`}>{t("design.templates.removal.submit")}</a>
      </p>
    );
  }
  return (
    <nav className="row" data-gap="s" aria-label={t("design.templates.language")}>
      {languages.map((one) =>
        one === language ? (
          <strong key={one} lang={one} aria-current="true">
            {languageNames[one]}
          </strong>
        ) : (
          <a key={one} href={`${path}?in=${one}`} lang={one} hrefLang={one}>
            {languageNames[one]}
          </a>
        ),
      )}
    </nav>
  );
}
