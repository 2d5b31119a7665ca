import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { detectLanguage } from "#app/domain/text/detect-language.server.ts";
import type { Language } from "#db/schema.ts";

/** A proposal of a city's participatory budget. */
export interface Item {
  code: string;
  zone: string;
  language: Language;
  title: string;
  text: string;
  categories: string[];
  /** Code of the one that staff merged it into. */
  mergedInto: string | null;
  sentAt: string;
}

export interface City {
  name: string;
  items: Item[];
  /** Categories that the city offers. */
  official: ReadonlySet<string>;
}

interface Row {
  code: string | number;
  zone?: string | null;
  zone_id?: string | number | null;
  date?: string | null;
  title?: string | null;
  description?: string | null;
  categories?: string[] | null;
}

/** Every proposals.json in the folder and the folders in it, each a city. */
export async function citiesIn(folder: string): Promise<City[]> {
  const files = [folder, ...foldersIn(folder)].map((one) => join(one, "proposals.json")).filter(existsSync);
  const cities: City[] = [];
  for (const file of files) {
    const rows: Row[] = JSON.parse(readFileSync(file, "utf8"));
    const main = await detectLanguage(
      rows
        .map(({ title, description }) => `${title} ${description}`)
        .slice(0, 40)
        .join("\n"),
      "es",
    );
    const items: Item[] = [];
    for (const row of rows) items.push(await itemOf(row, main));
    cities.push({ name: basename(join(file, "..")), items, official: officialOf(items) });
  }
  return cities;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((one) => statSync(one).isDirectory());
  return inside.flatMap((one) => [one, ...foldersIn(one)]);
}

/** What staff wrote beside a title: "(agrupada con 7771)", "(Agrup. 8049)". */
const merged = /\(\s*agrup[^)\d]*(\d{2,9})[^)]*\)/i;
const remarks = /\(\s*(?:agrup|inadmitid)[^)]*\)/gi;

async function itemOf(row: Row, main: Language): Promise<Item> {
  const [title, text] = [row.title ?? "", row.description ?? ""].map((words) =>
    words.replace(remarks, " ").trim(),
  );
  const [day, month, year] = (row.date ?? "").split("/");
  return {
    code: String(row.code),
    zone: String(row.zone_id ?? row.zone ?? ""),
    language: await detectLanguage(`${title} ${text}`, main),
    title: title!,
    text: text!,
    categories: [...new Set(row.categories ?? [])],
    mergedInto: `${row.title} ${row.description}`.match(merged)?.[1] ?? null,
    sentAt: year ? `${year}-${month}-${day}` : "",
  };
}

const fewestTimes = 3;
const leastShare = 0.015;

/**
 * The city's own categories, told from those people made up by their use: in at least half of the zones, by at
 * least 1.5 of 100 proposals that have any, and three times.
 */
function officialOf(items: readonly Item[]): Set<string> {
  const zones = new Set(items.map(({ zone }) => zone)).size;
  const categorised = items.filter(({ categories }) => categories.length > 0).length;
  const uses = new Map<string, { times: number; zones: Set<string> }>();
  for (const { categories, zone } of items) {
    for (const category of categories) {
      const use = uses.get(category) ?? { times: 0, zones: new Set() };
      uses.set(category, { times: use.times + 1, zones: use.zones.add(zone) });
    }
  }
  const isOfficial = (use: { times: number; zones: Set<string> }) =>
    use.zones.size * 2 >= zones && use.times >= fewestTimes && use.times >= leastShare * categorised;
  return new Set([...uses].filter(([, use]) => isOfficial(use)).map(([category]) => category));
}
