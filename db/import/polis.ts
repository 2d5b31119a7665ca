import { basename } from "node:path";
import type { ImportedConversation, ImportedProposal, ImportedVote } from "#db/import/conversation.ts";
import { ImportRefusal } from "#db/import/conversation.ts";
import { hasFile, type Row, readCsv, readText, wholeNumber } from "#db/import/files.ts";
import type { Choice } from "#db/schema.ts";

const choices: Record<string, Choice> = { "1": "agree", "0": "pass", "-1": "disagree" };

/** One Polis conversation in the format of its own export: statements are proposals, every vote is kept. */
export function readPolis(folder: string): ImportedConversation {
  const name = basename(folder);
  const code = `POLIS-${name}`.toUpperCase();
  const about = aboutOf(folder);
  const comments = readCsv(folder, "comments.csv", ["comment-id", "comment-body", "moderated", "timestamp"]);
  const proposals = comments.map((row, index) => proposalOf(row, code, index));
  const votes = hasFile(folder, "votes.csv") ? readVotes(folder, code) : readMatrix(folder, code, proposals);
  const known = new Set(proposals.map((proposal) => proposal.key));
  const times = [...proposals, ...votes].map((row) => row.at).sort();
  return {
    key: `polis-${name}`.replace(/[^a-z0-9]+/gi, "-").toLowerCase(),
    authority: { name: "The Computational Democracy Project", territoryCode: code, timeZone: "UTC" },
    title: about.topic || name,
    purpose: about["conversation-description"] || "A Polis conversation.",
    promise:
      "Imported data: the conversation was held with Polis, and its results belong to whoever held it.",
    credit: "Data gathered with Polis, The Computational Democracy Project, CC BY 4.0.",
    language: "en",
    // The data says no place: everybody is in one, a zone of nowhere, which no search for a municipality finds.
    territories: [{ code, name: about.topic || name, kind: "zone", parentCode: null }],
    asked: [code],
    opensAt: times[0]!,
    closesAt: times.at(-1)!,
    proposals,
    arguments: [],
    votes: votes.filter((vote) => known.has(vote.proposalKey)),
  };
}

/** summary.csv is a list of names and values rather than a table. */
function aboutOf(folder: string): Record<string, string> {
  if (!hasFile(folder, "summary.csv")) return {};
  const about: Record<string, string> = {};
  for (const [, key, value] of readText(folder, "summary.csv").matchAll(
    /^([a-z-]+),("(?:[^"]|"")*"|.*)$/gm,
  )) {
    about[key!] = value!.startsWith('"') ? value!.slice(1, -1).replaceAll('""', '"') : value!;
  }
  return about;
}

function proposalOf(row: Row, code: string, index: number): ImportedProposal {
  return {
    key: row["comment-id"]!,
    authorKey: row["author-id"] || `author-of-${row["comment-id"]}`,
    territoryCode: code,
    title: row["comment-body"]!.trim(),
    text: "",
    place: null,
    latitude: null,
    longitude: null,
    at: instantOf(row.timestamp, `comments.csv, line ${index + 2}`),
    supports: null,
    sourceUrl: null,
    hiddenBecause: row.moderated === "-1" ? "Rejected by the moderators of the original conversation." : null,
  };
}

function readVotes(folder: string, code: string): ImportedVote[] {
  const rows = readCsv(folder, "votes.csv", ["timestamp", "comment-id", "voter-id", "vote"]);
  return rows
    .map((row, index) => ({
      proposalKey: row["comment-id"]!,
      voterKey: row["voter-id"]!,
      territoryCode: code,
      choice: choiceOf(row.vote, `votes.csv, line ${index + 2}`),
      at: instantOf(row.timestamp, `votes.csv, line ${index + 2}`),
    }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Without votes.csv the last vote of each participant stands in a matrix, without its time. */
function readMatrix(folder: string, code: string, proposals: ImportedProposal[]): ImportedVote[] {
  const rows = readCsv(folder, "participants-votes.csv", ["participant"]);
  const at = proposals
    .map((proposal) => proposal.at)
    .sort()
    .at(-1)!;
  return rows.flatMap((row, index) =>
    Object.entries(row)
      .filter(([column, vote]) => /^\d+$/.test(column) && vote !== "" && vote !== undefined)
      .map(([column, vote]) => ({
        proposalKey: column,
        voterKey: row.participant!,
        territoryCode: code,
        choice: choiceOf(vote, `participants-votes.csv, line ${index + 2}`),
        at,
      })),
  );
}

function choiceOf(vote: string | undefined, where: string): Choice {
  const choice = choices[String(Number(vote))];
  if (!choice) throw new ImportRefusal(`${where}: "${vote}" is not a vote (1, 0 or -1).`);
  return choice;
}

function instantOf(milliseconds: string | undefined, where: string): string {
  return new Date(wholeNumber(milliseconds, where)).toISOString();
}
