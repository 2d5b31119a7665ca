import { sql } from "kysely";
import { quickestTen } from "#app/domain/summary/group/straight-liners.ts";
import type { VotesRead } from "#app/domain/summary/group/votes-read.ts";
import type { Channel, Choice, Db } from "#db/schema.ts";

/** People whose votes are read at once: some ten thousand rows, which the next ones replace. */
const peopleAtOnce = 500;

/**
 * The last vote of each participant on each proposal that is shown (published, not withdrawn, not merged).
 * Rows come in the order of first votes, columns in that of the proposals, each by content before ids. Read
 * a block of people at a time into typed arrays: five million votes take 25 MB, and nothing of one person
 * is kept but their row.
 */
export async function readVotes(db: Db, consultationId: string): Promise<VotesRead> {
  const proposalIds = await shownProposals(db, consultationId);
  const columns = new Map(proposalIds.map((id, column) => [id, column]));
  const participants = await db
    .selectFrom("participant")
    .select(["id", "territoryId", "channel"])
    .where("consultationId", "=", consultationId)
    .orderBy("id")
    .execute();
  const read = new Rows();
  for (let from = 0; from < participants.length; from += peopleAtOnce) {
    const block = participants.slice(from, from + peopleAtOnce);
    const rows = await db
      .selectFrom("vote")
      .select(["participantId", castTogether.as("cast")])
      .where("consultationId", "=", consultationId)
      .where(
        "participantId",
        "in",
        block.map(({ id }) => id),
      )
      .groupBy("participantId")
      .execute();
    const byPerson = new Map(rows.map(({ participantId, cast }) => [participantId, cast]));
    for (const person of block) read.add(person, votesIn(byPerson.get(person.id) ?? "", columns));
  }
  return read.inOrder(proposalIds);
}

/**
 * All votes of a person as one text, "proposal choice time" each: a row for each vote would take three times
 * as long to read. Both databases know string_agg.
 */
const castTogether = sql<string>`string_agg(${sql.ref("proposalId")} || ' ' || ${sql.ref("choice")} || ' ' || ${sql.ref("castAt")}, '\n')`;

function votesIn(cast: string, columns: ReadonlyMap<string, number>): Cast[] {
  const votes: Cast[] = [];
  for (const line of cast.split("\n")) {
    const first = line.indexOf(" ");
    const column = columns.get(line.slice(0, first));
    if (column === undefined) continue;
    const second = line.indexOf(" ", first + 1);
    votes.push({
      column,
      choice: line.slice(first + 1, second) as Choice,
      castAt: Date.parse(line.slice(second + 1)),
    });
  }
  return votes;
}

interface Cast {
  column: number;
  choice: Choice;
  /** Milliseconds. */
  castAt: number;
}

async function shownProposals(db: Db, consultationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("proposal")
    .select(["id", "createdAt", "title", "text"])
    .where("consultationId", "=", consultationId)
    .where("visibility", "=", "published")
    .where("withdrawnAt", "is", null)
    .execute();
  return rows
    .sort(
      (a, b) =>
        compare(a.createdAt, b.createdAt) ||
        compare(a.title, b.title) ||
        compare(a.text, b.text) ||
        compare(a.id, b.id),
    )
    .map(({ id }) => id);
}

const numbers: Record<Choice, 1 | 0 | -1> = { agree: 1, pass: 0, disagree: -1 };

interface Row {
  from: number;
  to: number;
  /** Milliseconds: a part of the text read would keep the whole of it. */
  firstVote: number;
  place: number;
  quickest: number;
}

/** Room for so many votes at first; to count them would take a fifth of the time that reading them does. */
const fewest = 65_536;

/** Rows as they are read, put in order at the end. */
class Rows {
  private readonly rows: Row[] = [];
  private readonly places = new Map<string | null, number>();
  private proposal = new Int32Array(fewest);
  private choice = new Int8Array(fewest);
  private filled = 0;

  add({ territoryId, channel }: { territoryId: string | null; channel: Channel }, votes: Cast[]) {
    if (votes.length === 0) return;
    if (this.filled + votes.length > this.choice.length) this.grow(this.filled + votes.length);
    votes.sort((a, b) => a.column - b.column);
    const from = this.filled;
    let firstVote = votes[0]!.castAt;
    for (const { column, choice, castAt } of votes) {
      this.proposal[this.filled] = column;
      this.choice[this.filled++] = numbers[choice];
      if (castAt < firstVote) firstVote = castAt;
    }
    const times = channel === "web" ? votes.map(({ castAt }) => castAt).sort((a, b) => a - b) : [];
    this.rows.push({
      from,
      to: this.filled,
      firstVote,
      place: this.placeOf(territoryId),
      quickest: quickestTen(times),
    });
  }

  inOrder(proposalIds: string[]): VotesRead {
    const rows = this.rows.sort((a, b) => a.firstVote - b.firstVote || this.compareVotes(a, b));
    const start = new Int32Array(rows.length + 1);
    const proposal = new Int32Array(this.filled);
    const choice = new Int8Array(this.filled);
    rows.forEach(({ from, to }, person) => {
      const at = start[person]!;
      proposal.set(this.proposal.subarray(from, to), at);
      choice.set(this.choice.subarray(from, to), at);
      start[person + 1] = at + to - from;
    });
    return {
      matrix: { people: rows.length, proposals: proposalIds.length, start, proposal, choice },
      proposalIds,
      places: Int32Array.from(rows, ({ place }) => place),
      territoryIds: [...this.places.keys()],
      quickest: Float64Array.from(rows, ({ quickest }) => quickest),
    };
  }

  private placeOf(territoryId: string | null): number {
    const known = this.places.get(territoryId);
    if (known !== undefined) return known;
    this.places.set(territoryId, this.places.size);
    return this.places.size - 1;
  }

  private grow(least: number) {
    const [proposal, choice] = [this.proposal, this.choice];
    this.proposal = new Int32Array(2 * least);
    this.choice = new Int8Array(2 * least);
    this.proposal.set(proposal);
    this.choice.set(choice);
  }

  /** Who voted alike may change places: nothing that is shown would be different but where they are from. */
  private compareVotes(a: Row, b: Row): number {
    for (let step = 0; step < Math.min(a.to - a.from, b.to - b.from); step++) {
      const columns = this.proposal[a.from + step]! - this.proposal[b.from + step]!;
      const choices = this.choice[a.from + step]! - this.choice[b.from + step]!;
      if (columns || choices) return columns || choices;
    }
    return a.to - a.from - (b.to - b.from) || a.place - b.place;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
