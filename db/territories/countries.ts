/**
 * Where a country's municipalities come from in GeoNames, and why.
 * - divisions: the second-level divisions are the municipalities;
 * - places: they are not (or have neither name nor seat there), so each town with
 *   a local government's seat stands for one;
 * - whole: the region is one municipality.
 */
export type Source = "divisions" | "places" | "whole";

export interface CountryRule {
  source: Source;
  /** What the source is in this country, and what is only approximate. */
  why: string;
  /** First-level codes that differ from the country. */
  regions?: Record<string, Source>;
  /** Towns that lie in no division are municipalities of their own. */
  townsOutside?: true;
  /** First-level codes that GeoNames gives apart but that belong to another. */
  mergedRegions?: Record<string, string>;
  /** Places in GeoNames that no municipality is named after or counts as its own. */
  withoutPlaces?: string[];
  /** Towns (by name or sort) whose population there is that of a city of several municipalities: not used. */
  metropolitan?: string[];
}

export const countries: Record<string, CountryRule> = {
  AR: {
    source: "places",
    why: "Partidos (Buenos Aires) and departamentos of Mendoza, San Juan and La Rioja are municipalities; elsewhere a departamento holds several, so towns stand for them: about half of 2,300 local governments.",
    regions: { "01": "divisions", "12": "divisions", "13": "divisions", "18": "divisions", "07": "whole" },
    metropolitan: ["PPLC", "Mendoza", "San Juan", "San Miguel de Tucumán"],
  },
  BO: { source: "places", why: "Divisions are provincias; towns stand for 147 of 340 municipios." },
  BR: { source: "divisions", why: "Municípios, with the codes of IBGE." },
  CL: {
    source: "places",
    why: "Divisions are provincias; towns stand for comunas, about 300 of 346, some of them localities.",
    metropolitan: ["PPLC"],
  },
  CO: { source: "divisions", why: "Municipios and inhabited corregimientos, with the codes of DANE." },
  CR: { source: "divisions", why: "Cantones, 82 of 84." },
  CU: {
    source: "divisions",
    why: "Municipios, 167 of 168.",
    withoutPlaces: ["Naval Station Guantanamo Bay"],
    metropolitan: ["PPLC"],
  },
  DO: { source: "divisions", why: "Municipios, 155 of 158.", metropolitan: ["PPLC"] },
  EC: { source: "divisions", why: "Cantones." },
  SV: {
    source: "places",
    why: "The 44 municipios of 2024 have no seat in the data; the towns are their districts, the municipios of before: about 100 of 262.",
    metropolitan: ["PPLC"],
  },
  GT: { source: "divisions", why: "Municipios." },
  HT: { source: "places", why: "Divisions are arrondissements; towns stand for communes, about 100 of 144." },
  HN: { source: "divisions", why: "Municipios." },
  MX: {
    source: "divisions",
    why: "Municipios and alcaldías, with the codes of INEGI.",
    metropolitan: ["PPLC"],
  },
  NI: { source: "divisions", why: "Municipios." },
  PA: { source: "divisions", why: "Distritos." },
  PE: {
    source: "places",
    why: "Divisions are provincias; seats stand for distritos, about 1,700 of 1,890, with their ubigeo where known.",
    mergedRegions: { LMA: "15" },
    metropolitan: ["PPLC", "PPLA"],
  },
  PY: { source: "divisions", why: "Distritos, 246 of 263.", metropolitan: ["PPLC"] },
  UY: {
    source: "divisions",
    why: "Municipios do not cover the country: the towns outside them, governed by their intendencia, are added, and Montevideo is one.",
    regions: { "10": "whole" },
    townsOutside: true,
  },
  VE: { source: "divisions", why: "Municipios.", metropolitan: ["PPLC"] },
};

export const countryCodes = Object.keys(countries);

/** Where the municipalities of one region of the country come from. */
export function sourceOf(rule: CountryRule, region: string): Source {
  return rule.regions?.[region] ?? rule.source;
}
