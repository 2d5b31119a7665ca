import type { ImportedArgument, ImportedConversation, ImportedProposal } from "#db/import/conversation.ts";
import { type Row, readCsv, wholeNumber } from "#db/import/files.ts";

const cityCode = "ES-MD-MADRID";

/** Proposals of Decide Madrid with their threaded comments. */
export function readDecideMadrid(folder: string): ImportedConversation {
  const proposals = readCsv(folder, "proposals.csv", [
    "id",
    "title",
    "date",
    "summary",
    "text",
    "numSupports",
  ]);
  const comments = readCsv(folder, "comments.csv", [
    "id",
    "parentId",
    "proposalId",
    "date",
    "time",
    "text",
    "numPositiveVotes",
    "numNegativeVotes",
  ]);
  const known = new Set(comments.map((comment) => comment.id));
  const proposed = new Set(proposals.map((proposal) => proposal.id));
  const days = [...proposals, ...comments].map((row) => row.date!).sort();
  return {
    key: "decide-madrid",
    authority: { name: "Ayuntamiento de Madrid", territoryCode: cityCode, timeZone: "Europe/Madrid" },
    title: "Decide Madrid: ochenta propuestas y su debate",
    purpose:
      "Propuestas de la ciudadanía de Madrid con los comentarios que reunieron. Los datos no dicen quién escribió qué: cada texto cuenta como de una persona distinta.",
    promise:
      "Conjunto de datos importado: el proceso original y sus resultados son del Ayuntamiento de Madrid.",
    credit: "argrecsys/decide-madrid-2019-annotations, Apache-2.0. Fuente: Ayuntamiento de Madrid.",
    language: "es",
    territories: [
      { code: "ES", name: "España", kind: "country", parentCode: null },
      { code: "ES-MD", name: "Comunidad de Madrid", kind: "region", parentCode: "ES" },
      {
        code: cityCode,
        name: "Madrid",
        kind: "municipality",
        parentCode: "ES-MD",
        population: 3_141_991,
        latitude: 40.4165,
        longitude: -3.7026,
      },
    ],
    asked: [cityCode],
    opensAt: `${days[0]}T00:00:00.000Z`,
    closesAt: `${days.at(-1)}T23:59:59.000Z`,
    proposals: proposals.map(proposalOf),
    arguments: comments
      .filter((comment) => proposed.has(comment.proposalId))
      .map((comment) => argumentOf(comment, known)),
    votes: [],
  };
}

function proposalOf(row: Row, index: number): ImportedProposal {
  return {
    key: row.id!,
    authorKey: `proposal-${row.id}`,
    territoryCode: cityCode,
    title: row.title!.trim(),
    text: [row.summary, row.text]
      .map((part) => part?.trim())
      .filter(Boolean)
      .join("\n\n"),
    place: null,
    latitude: null,
    longitude: null,
    at: `${row.date}T12:00:00.000Z`,
    supports: wholeNumber(row.numSupports, `proposals.csv, line ${index + 2}, numSupports`),
    sourceUrl: null,
    hiddenBecause: null,
  };
}

/** A reply to a comment that the data set no longer has stands by itself. */
function argumentOf(row: Row, known: Set<string | undefined>): ImportedArgument {
  const text = row.text!.trim();
  return {
    key: row.id!,
    proposalKey: row.proposalId!,
    parentKey: row.parentId !== "-1" && known.has(row.parentId) ? row.parentId! : null,
    authorKey: `comment-${row.id}`,
    territoryCode: cityCode,
    text: text || "(sin texto)",
    at: instantOf(row.date!, row.time!),
    agrees: wholeNumber(row.numPositiveVotes, `comments.csv, comment ${row.id}, numPositiveVotes`),
    disagrees: wholeNumber(row.numNegativeVotes, `comments.csv, comment ${row.id}, numNegativeVotes`),
    hiddenBecause: text ? null : "Sin texto en el conjunto de datos original.",
  };
}

/** "0 days 10:50:19" on a day. */
function instantOf(day: string, time: string): string {
  const clock = /(\d\d:\d\d:\d\d)/.exec(time)?.[1] ?? "12:00:00";
  return `${day}T${clock}.000Z`;
}
