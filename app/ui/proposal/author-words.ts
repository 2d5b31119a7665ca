import type { Locale } from "#app/i18n/locale.ts";

/** Who wrote something, as far as they said: "Rosa H., Quilpué", "Somebody in Quilpué". */
export function authorWords({ t }: Locale, name: string | null, place: string | null): string {
  if (name) return place ? `${name}, ${place}` : name;
  return place ? t("proposal.somebody-in", { place }) : t("proposal.somebody");
}
