import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { LocaleProvider } from "#app/ui/locale.tsx";

/** What the browser gets, in English unless said otherwise. */
export function htmlOf(page: ReactNode, language: "es" | "pt" | "en" | "fr" = "en"): string {
  return renderToStaticMarkup(<LocaleProvider language={language}>{page}</LocaleProvider>);
}
