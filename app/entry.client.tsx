import { RemixBrowser } from "@remix-run/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadCatalogue } from "#app/i18n/catalogues.ts";
import { isLanguage } from "#app/i18n/languages.ts";

const language = document.documentElement.lang;
await loadCatalogue(isLanguage(language) ? language : "es");
hydrateRoot(
  document,
  <StrictMode>
    <RemixBrowser />
  </StrictMode>,
);
