import type { TerritoryRow } from "#app/domain/territory/territory.ts";

/** A country in small. */
export const chile: TerritoryRow[] = [
  { code: "CL", name: "Chile", kind: "country", parentCode: null },
  { code: "CL-01", name: "Valparaíso", kind: "region", parentCode: "CL" },
  { code: "CL-02", name: "Aysén", kind: "region", parentCode: "CL" },
  {
    code: "CL-01-05801",
    name: "Quilpué",
    kind: "municipality",
    parentCode: "CL-01",
    population: 130263,
    latitude: -33.05,
    longitude: -71.44,
  },
  {
    code: "CL-01-05804",
    name: "Villa Alemana",
    kind: "municipality",
    parentCode: "CL-01",
    population: 97320,
    latitude: -33.04,
    longitude: -71.37,
  },
  {
    code: "CL-02-11301",
    name: "Cochrane",
    kind: "municipality",
    parentCode: "CL-02",
    population: 2867,
    latitude: -47.26,
    longitude: -72.57,
  },
];
