import type { Language } from "#db/schema.ts";
import type es from "./es.ts";

export type MessageKey = keyof typeof es;
export type Catalogue = Record<MessageKey, string>;

const loaded = new Map<Language, Catalogue>();

/** The server keeps all four; a hydrated page loads only its own. */
export async function loadCatalogue(language: Language) {
  if (!loaded.has(language)) loaded.set(language, (await imports[language]()).default);
}

export function catalogue(language: Language): Catalogue {
  const found = loaded.get(language);
  if (!found) throw new Error(`The ${language} messages are not loaded`);
  return found;
}

const imports: Record<Language, () => Promise<{ default: Catalogue }>> = {
  es: () => import("./es.ts"),
  pt: () => import("./pt.ts"),
  en: () => import("./en.ts"),
  fr: () => import("./fr.ts"),
};

if (typeof document === "undefined") {
  await Promise.all((Object.keys(imports) as Language[]).map(loadCatalogue));
}
