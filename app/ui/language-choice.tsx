import { languageNames, languages } from "#app/i18n/languages.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { Language } from "#db/schema.ts";

/** @param path  this page's path with its query */
export function LanguageChoice({ path }: { path: string }) {
  const { t, language } = useLocale();
  return (
    <ul className="languages" aria-label={t("common.language")}>
      {languages.map((choice) => (
        <li key={choice}>
          <a
            href={inLanguage(path, choice)}
            lang={choice}
            hrefLang={choice}
            aria-current={choice === language ? "true" : undefined}
          >
            <span>{choice.toUpperCase()} </span>
            <span>{languageNames[choice]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function inLanguage(path: string, language: Language): string {
  const [pathname = "", query = ""] = path.split("?", 2);
  const parameters = new URLSearchParams(query);
  parameters.set("language", language);
  return `${pathname}?${parameters}`;
}
