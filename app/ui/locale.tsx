import { createContext, type ReactNode, useContext } from "react";
import { type Locale, localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

const LanguageContext = createContext<Language>("es");

export function LocaleProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** How the reader's language writes words, numbers and dates. */
export function useLocale(): Locale {
  return localeOf(useContext(LanguageContext));
}
