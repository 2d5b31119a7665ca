import { z } from "zod";
import { type ImportedConversation, type ImportedProposal, ImportRefusal } from "#db/import/conversation.ts";
import { readText } from "#db/import/files.ts";

const Proposals = z.array(
  z.object({
    url: z.string(),
    code: z.string(),
    zone: z.string(),
    zone_id: z.number().int(),
    date: z.string().regex(/^\d\d\/\d\d\/\d{4}$/),
    title: z.string().min(1),
    description: z.string().nullable(),
    address: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    votes: z.number().int().min(0),
  }),
);

type Source = z.infer<typeof Proposals>[number];

const cityCode = "ES-CL-VALLADOLID";

/** The participatory budget of Valladolid: proposals of its zones, each with a count of supports. */
export function readValladolid(folder: string): ImportedConversation {
  const parsed = Proposals.safeParse(JSON.parse(readText(folder, "proposals.json")));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new ImportRefusal(`proposals.json, ${issue.path.join(".")}: not as expected (${issue.code}).`);
  }
  const sources = parsed.data;
  const days = sources.map((source) => isoDay(source.date)).sort();
  return {
    key: "presupuestos-participativos-valladolid",
    authority: { name: "Ayuntamiento de Valladolid", territoryCode: cityCode, timeZone: "Europe/Madrid" },
    title: "Presupuestos participativos de Valladolid 2027",
    purpose:
      "Qué obras y mejoras propuso la gente de cada zona de Valladolid para el presupuesto participativo de 2027, y cuántos apoyos reunió cada propuesta. Los datos no dicen quién escribió qué: cada propuesta cuenta como de una persona distinta.",
    promise:
      "Conjunto de datos importado: el proceso original y sus resultados son del Ayuntamiento de Valladolid.",
    credit: "Aldea Pucela, CC BY-SA 4.0. Fuente: Ayuntamiento de Valladolid, CC BY 3.0 ES.",
    language: "es",
    territories: territoriesOf(sources),
    asked: [cityCode],
    opensAt: `${days[0]}T00:00:00.000Z`,
    closesAt: `${days.at(-1)}T23:59:59.000Z`,
    proposals: sources.map(proposalOf),
    arguments: [],
    votes: [],
  };
}

function proposalOf(source: Source): ImportedProposal {
  return {
    key: source.code,
    authorKey: source.code,
    territoryCode: zoneCode(source.zone_id),
    title: source.title.trim(),
    text: (source.description ?? "").trim(),
    place: source.address,
    latitude: source.latitude,
    longitude: source.longitude,
    at: `${isoDay(source.date)}T12:00:00.000Z`,
    supports: source.votes,
    sourceUrl: /^https?:\/\//.test(source.url) ? source.url : null,
    hiddenBecause: null,
  };
}

/** The zones stand for municipalities; each is placed in the middle of its own proposals. */
function territoriesOf(sources: Source[]): ImportedConversation["territories"] {
  const zones = Map.groupBy(sources, (source) => source.zone_id);
  return [
    { code: "ES", name: "España", kind: "country", parentCode: null },
    { code: "ES-CL", name: "Castilla y León", kind: "region", parentCode: "ES" },
    {
      code: cityCode,
      name: "Valladolid",
      kind: "municipality",
      parentCode: "ES-CL",
      latitude: 41.6523,
      longitude: -4.7245,
    },
    ...[...zones].map(([id, proposals]) => ({
      code: zoneCode(id),
      name: zoneName(proposals[0]!.zone),
      kind: "zone" as const,
      parentCode: cityCode,
      latitude: mean(proposals.map((proposal) => proposal.latitude)),
      longitude: mean(proposals.map((proposal) => proposal.longitude)),
    })),
  ];
}

function zoneCode(id: number): string {
  return `${cityCode}-${id}`;
}

/** "1. Zona Este 1: Delicias, Nuevo Hospital, …" is known as "Zona Este 1 (Delicias)". */
function zoneName(zone: string): string {
  const [name = "", places = ""] = zone.replace(/^\d+\.\s*/, "").split(":");
  const [first = ""] = places.split(",");
  return first ? `${name.trim()} (${first.trim()})` : name.trim();
}

function mean(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}

function isoDay(date: string): string {
  return date.split("/").reverse().join("-");
}
