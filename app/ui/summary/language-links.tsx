import { languageNames, languages } from "#app/i18n/languages.ts";
import type { Language } from "#db/schema.ts";

/** The same form in each of the languages that a summary is published in. */
export function LanguageLinks({ label, path, current }: { label: string; path: string; current: Language }) {
  return (
    <nav aria-label={label}>
      <ul className="row list-plain">
        {languages.map((language) => (
          <li key={language}>
            <a
              href={`${path}?in=${language}`}
              lang={language}
              aria-current={language === current ? "page" : undefined}
            >
              {language === current ? <strong>{languageNames[language]}</strong> : languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
