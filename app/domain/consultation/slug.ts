import { foldText } from "#app/domain/text/fold.ts";

const longest = 80;
/** Taken by pages of their own under /consultations. */
const reserved = ["new"];

/** A title as it stands in an address: "¿Qué plazas queremos?" is "que-plazas-queremos". */
export function slugOf(title: string): string {
  const words = foldText(title)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug || words[0]?.slice(0, longest) || "consulta";
}

/** The slug itself, or the first of slug-2, slug-3 … that is free. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  const used = new Set([...taken, ...reserved]);
  if (!used.has(slug)) return slug;
  let number = 2;
  while (used.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
