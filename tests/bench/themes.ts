import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileLexicon, type ThemeWords } from "#app/domain/theme/lexicon.ts";
import { separated, themeSeeds } from "#db/seed/themes.ts";

/**
 * How much of a real consultation the first lexicon understands, against the citizens' own categories.
 * node tests/bench/themes.ts ../shared/data
 */
interface Proposal {
  title: string;
  description: string;
  categories: string[];
}

/** Which of our themes each category of Valladolid may be; categories that people made up are left out. */
const accepted: Record<string, string[]> = {
  Urbanismo: ["public-space", "housing"],
  "Transportes y movilidad": ["mobility"],
  "Medio Ambiente - Limpieza": ["environment", "sanitation"],
  Deportes: ["sport"],
  "Participación ciudadana - Asociaciones": ["participation"],
  "Seguridad y emergencias": ["safety"],
  Cultura: ["culture"],
  Educación: ["education"],
  "Salud y consumo - Animales": ["health", "environment"],
  "Servicios sociales": ["inclusion"],
  Igualdad: ["inclusion"],
  Turismo: ["culture"],
  Empleo: ["economy"],
  Economía: ["economy"],
  Transparencia: ["participation"],
};

const file = join(process.argv[2] ?? "../shared/data", "valladolid/proposals.json");
const proposals: Proposal[] = JSON.parse(readFileSync(file, "utf8"));
const lexicon = compileLexicon(
  themeSeeds.map(({ code, words }) => ({
    code,
    words: Object.fromEntries(
      Object.entries(words).map(([language, list]) => [language, separated(list)]),
    ) as unknown as ThemeWords["words"],
  })),
);

const started = performance.now();
const found = proposals.map(({ title, description }) =>
  lexicon.themesOf({ language: "es", title, text: description }).map(({ code }) => code),
);
const milliseconds = performance.now() - started;

const categorised = proposals
  .map(({ categories }, index) => ({
    known: categories.filter((one) => accepted[one]),
    found: found[index]!,
  }))
  .filter(({ known }) => known.length > 0);
const single = categorised.filter(({ known }) => known.length === 1);
const figures = {
  items: proposals.length,
  withTheme: share(found.filter((codes) => codes.length > 0).length, proposals.length),
  themesEach: share(found.flat().length, proposals.length),
  anyThemeFits: share(
    categorised.filter(({ known, found: codes }) =>
      codes.some((code) => known.some((one) => accepted[one]!.includes(code))),
    ).length,
    categorised.length,
  ),
  firstThemeFitsOnlyCategory: share(
    single.filter(({ known, found: codes }) => accepted[known[0]!]!.includes(codes[0] ?? "")).length,
    single.length,
  ),
  milliseconds: Math.round(milliseconds),
};
console.table(figures);
console.log(JSON.stringify(figures));

function share(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 1000;
}
