import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";
import { matrixOf, type OneVote } from "#app/domain/summary/group/matrix.ts";
import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";

export interface Conversation {
  name: string;
  /** Everybody with a vote, in the order of their first; statements that were moderated out are left out. */
  matrix: VoteMatrix;
  /** By person, the group that Polis gave; -1 for none. */
  polisGroups: Int16Array;
}

interface Vote {
  person: string;
  statement: string;
  choice: OneVote["choice"];
  time: number;
}

/** Every folder in the folder, or the folder itself, that holds votes as Polis exports them. */
export function conversationsIn(folder: string): Conversation[] {
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());
  return [folder, ...inside].flatMap((path) => conversationOf(path) ?? []);
}

function conversationOf(folder: string): Conversation | null {
  const cast = castVotes(folder);
  const table = tableOf(folder);
  const votes = cast.length > 0 ? cast : table.votes;
  if (votes.length === 0) return null;
  const hidden = hiddenStatements(folder);
  const people = numbered(votes.map(({ person }) => person));
  const shown = numbered(votes.flatMap(({ statement }) => (hidden.has(statement) ? [] : [statement])));
  const kept = votes.filter(({ statement }) => !hidden.has(statement));
  const matrix = matrixOf(
    kept.map(({ person, statement, choice }) => ({
      person: people.get(person) as number,
      proposal: shown.get(statement) as number,
      choice,
    })),
    people.size,
    shown.size,
  );
  const polisGroups = new Int16Array(people.size).fill(-1);
  const groups = numbered([...table.groups.values()]);
  for (const [person, group] of table.groups) {
    const row = people.get(person);
    if (row !== undefined) polisGroups[row] = groups.get(group) as number;
  }
  const notShown = votes.filter(({ statement }) => hidden.has(statement));
  const onHidden = new Int32Array(people.size);
  for (const cell of new Set(notShown.map(({ person, statement }) => `${people.get(person)} ${statement}`))) {
    const row = Number(cell.split(" ")[0]);
    onHidden[row] = (onHidden[row] as number) + 1;
  }
  const seen = new Set(notShown.map(({ statement }) => statement)).size;
  return {
    name: basename(folder),
    matrix: { ...matrix, hidden: { proposals: seen, votes: onHidden } },
    polisGroups,
  };
}

/** votes.csv in the order of time; none where there is no such file. */
function castVotes(folder: string): Vote[] {
  const [header, ...rows] = rowsIn(join(folder, "votes.csv"));
  if (!header) return [];
  const column = (name: string) => header.indexOf(name);
  return rows
    .flatMap((row) => {
      const choice = choiceOf(row[column("vote")]);
      const person = row[column("voter-id")];
      const statement = row[column("comment-id")];
      if (choice === null || !person || !statement) return [];
      return [{ person, statement, choice, time: Number(row[column("timestamp")]) || 0 }];
    })
    .sort((one, other) => one.time - other.time);
}

/** participants-votes.csv: a row for each participant; people join in the order of their numbers. */
function tableOf(folder: string): { votes: Vote[]; groups: Map<string, string> } {
  const [header = [], ...rows] = rowsIn(join(folder, "participants-votes.csv"));
  const participant = header.indexOf("participant");
  const group = header.indexOf("group-id");
  const statements = header.flatMap((name, column) => (/^\d+$/.test(name) ? [{ name, column }] : []));
  const groups = new Map<string, string>();
  const votes: Vote[] = [];
  for (const row of rows.sort((one, other) => Number(one[participant]) - Number(other[participant]))) {
    const person = row[participant];
    if (!person) continue;
    if (row[group]) groups.set(person, row[group]);
    for (const { name, column } of statements) {
      const choice = choiceOf(row[column]);
      if (choice !== null) votes.push({ person, statement: name, choice, time: 0 });
    }
  }
  return { votes, groups };
}

function hiddenStatements(folder: string): Set<string> {
  const [header, ...rows] = rowsIn(join(folder, "comments.csv"));
  if (!header) return new Set();
  const moderated = header.indexOf("moderated");
  const id = header.indexOf("comment-id");
  return new Set(rows.filter((row) => Number(row[moderated]) === -1).map((row) => row[id] as string));
}

function rowsIn(file: string): string[][] {
  if (!existsSync(file)) return [];
  return parse(readFileSync(file), {
    bom: true,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
  });
}

function choiceOf(text: string | undefined): OneVote["choice"] | null {
  if (text === undefined || text.trim() === "") return null;
  const choice = Math.sign(Number(text));
  return Number.isNaN(choice) ? null : (choice as OneVote["choice"]);
}

function numbered(names: string[]): Map<string, number> {
  return new Map([...new Set(names)].map((name, at) => [name, at]));
}
