import type {
  ConsultationRows,
  EntryRow,
  GivenRow,
  ProposalRow,
  TerritoryRow,
} from "#app/domain/summary/digest/consultation-rows.ts";
import type { Votes } from "#app/domain/summary/digest/digest-format.ts";
import type { Channel } from "#db/schema.ts";

/** The rows of one consultation put in order once, by place: what every digest of it is made from. */
export interface Survey {
  rows: ConsultationRows;
  minimum: number;
  unit: "people" | "proposals";
  /** Where people took part from, by name; those without a place come last, as one. */
  places: Place[];
}

export interface Place {
  /** null: people who did not say from where. */
  territory: TerritoryRow | null;
  /** Of the territory; "" without one. */
  path: string;
  people: { id: string; channel: Channel }[];
  /** How many of them answered anything. */
  respondents: number;
  entries: EntryRow[];
  /** What was answered otherwise than in words, by question. */
  given: Map<string, GivenRow[]>;
  proposals: ProposalRow[];
  /** By proposal. */
  votes: Map<string, Votes>;
  /** Whether it has a summary of its own. */
  enough: boolean;
}

export function survey(rows: ConsultationRows): Survey {
  const ordered = inOrder(rows);
  const minimum = rows.consultation.minimumCell;
  const unit = !wasAnswered(ordered) && ordered.proposals.length > 0 ? "proposals" : "people";
  const territories = new Map(ordered.territories.map((territory) => [territory.id, territory]));
  const places = new Map<string, Place>();

  function placeOf(territoryId: string | null): Place {
    const territory = territoryId === null ? null : (territories.get(territoryId) ?? null);
    const key = territory?.id ?? "";
    let place = places.get(key);
    if (!place) {
      place = emptyPlace(territory);
      places.set(key, place);
    }
    return place;
  }

  const home = new Map<string, Place>();
  for (const { id, territoryId, channel } of ordered.participants) {
    const place = placeOf(territoryId);
    place.people.push({ id, channel });
    home.set(id, place);
  }
  for (const { territoryId, people } of ordered.respondents) placeOf(territoryId).respondents += people;
  for (const row of ordered.given) {
    const { given } = placeOf(row.territoryId);
    const known = given.get(row.questionId);
    if (known) known.push(row);
    else given.set(row.questionId, [row]);
  }
  for (const entry of ordered.entries) home.get(entry.participantId)?.entries.push(entry);
  for (const proposal of ordered.proposals) placeOf(proposal.territoryId).proposals.push(proposal);
  for (const { proposalId, territoryId, ...votes } of ordered.votes) {
    placeOf(territoryId).votes.set(proposalId, votes);
  }

  const whole: Survey = { rows: ordered, minimum, unit, places: [] };
  for (const place of places.values()) {
    place.enough = place.territory !== null && sizeOf(whole, place) >= minimum;
  }
  whole.places = [...places.values()].sort(byName);
  return whole;
}

function emptyPlace(territory: TerritoryRow | null): Place {
  return {
    territory,
    path: territory?.path ?? "",
    people: [],
    respondents: 0,
    entries: [],
    given: new Map(),
    proposals: [],
    votes: new Map(),
    enough: false,
  };
}

/** How many make a summary: people who answered; where nobody was asked, people, or proposals of unknown authors. */
export function sizeOf({ rows, unit }: Survey, place: Place): number {
  if (unit === "people") return place.respondents;
  return areAuthorsUnknown(rows) ? place.proposals.length : place.people.length;
}

/** Where something comes from, as far as it is said: not from a place with too few people. */
export function namedPlace(territoryId: string | null, places: readonly Place[]): string | null {
  return places.some(({ territory, enough }) => enough && territory!.id === territoryId) ? territoryId : null;
}

function wasAnswered({ respondents }: ConsultationRows): boolean {
  return respondents.some(({ people }) => people > 0);
}

/** Proposals imported with their supports, and nothing by which people could be counted. */
export function areAuthorsUnknown(rows: ConsultationRows): boolean {
  return (
    !wasAnswered(rows) &&
    rows.votes.length === 0 &&
    rows.proposals.length > 0 &&
    rows.proposals.every(({ importedSupports }) => importedSupports !== null)
  );
}

/** By what they say before by id, so that neither the order of rows nor the ids matter. */
function inOrder(rows: ConsultationRows): ConsultationRows {
  const placeNames = new Map(rows.territories.map(({ id, name, path }) => [id, `${name} ${path}`]));
  const placeOf = (territoryId: string | null) => placeNames.get(territoryId ?? "") ?? "";
  const homes = new Map(rows.participants.map(({ id, territoryId }) => [id, placeOf(territoryId)]));
  const positions = new Map(rows.questions.map(({ id, position }) => [id, position]));
  const homeOf = ({ participantId }: { participantId: string }) => homes.get(participantId) ?? "";
  return {
    ...rows,
    questions: [...rows.questions].sort((a, b) => a.position - b.position || compare(a.id, b.id)),
    closed: [...rows.closed].sort((a, b) => a.position - b.position || compare(a.id, b.id)),
    given: [...rows.given].sort((a, b) => compare(a.value ?? "", b.value ?? "")),
    territories: [...rows.territories].sort((a, b) => compare(a.name, b.name) || compare(a.path, b.path)),
    themes: [...rows.themes].sort((a, b) => a.position - b.position || compare(a.code, b.code)),
    participants: [...rows.participants].sort((a, b) => compare(a.id, b.id)),
    entries: [...rows.entries].sort(
      (a, b) =>
        compare(a.text, b.text) ||
        compare(a.language, b.language) ||
        (positions.get(a.questionId) ?? 0) - (positions.get(b.questionId) ?? 0) ||
        compare(homeOf(a), homeOf(b)) ||
        compare(a.id, b.id),
    ),
    proposals: [...rows.proposals].sort(
      (a, b) =>
        compare(a.title, b.title) ||
        compare(a.text, b.text) ||
        compare(a.language, b.language) ||
        compare(placeOf(a.territoryId), placeOf(b.territoryId)) ||
        b.agrees - a.agrees ||
        b.disagrees - a.disagrees ||
        (b.importedSupports ?? 0) - (a.importedSupports ?? 0) ||
        compare(a.id, b.id),
    ),
  };
}

function byName(a: Place, b: Place): number {
  if (!a.territory || !b.territory) return a.territory ? -1 : b.territory ? 1 : 0;
  return compare(a.territory.name, b.territory.name) || compare(a.territory.path, b.territory.path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
