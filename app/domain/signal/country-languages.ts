import type { Language } from "#db/schema.ts";

/** Official or everyday languages, of those the portal speaks (ISO 3166-1; elsewhere in the region: Spanish). */
const languages: Record<string, Language[]> = {
  ...ofEach(["pt"], ["BR", "PT", "AO", "MZ", "CV"]),
  ...ofEach(["fr"], ["HT", "FR", "GF", "GP", "MQ", "RE"]),
  ...ofEach(["fr", "en"], ["CA"]),
  ...ofEach(
    ["en"],
    ["US", "GB", "IE", "AU", "JM", "TT", "BB", "GY", "BS", "AG", "DM", "GD", "KN", "LC", "VC"],
  ),
  // In Colombia's San Andrés and Providencia English is official.
  ...ofEach(["es", "en"], ["BZ", "PR", "CO"]),
};

/** @param countries  two letters each */
export function languagesOfCountries(countries: readonly string[]): Language[] {
  return [...new Set(countries.flatMap((country) => languages[country] ?? ["es"]))];
}

function ofEach(spoken: Language[], countries: string[]): Record<string, Language[]> {
  return Object.fromEntries(countries.map((country) => [country, spoken]));
}
