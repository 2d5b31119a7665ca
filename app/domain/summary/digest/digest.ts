import { closedDigests } from "#app/domain/summary/closed/closed-digest.ts";
import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { differences } from "#app/domain/summary/digest/differences.ts";
import {
  type Digest,
  digestVersion,
  type Gaps,
  type QuestionDigest,
  type SharedThemes,
} from "#app/domain/summary/digest/digest-format.ts";
import { participation } from "#app/domain/summary/digest/participation.ts";
import { proposalsDigest } from "#app/domain/summary/digest/proposals-digest.ts";
import { type Scope, scopeOf } from "#app/domain/summary/digest/scope.ts";
import { type Place, type Survey, sizeOf, survey } from "#app/domain/summary/digest/survey.ts";
import { type Speaking, sharedThemes } from "#app/domain/summary/digest/theme-shares.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { type Quotable, type QuotePicker, quotePicker } from "#app/domain/summary/quote/quotes.ts";

/** The digest of one territory; null when too few took part there. */
export function digest(rows: ConsultationRows, territoryId: string): Digest | null {
  return digestOf(survey(rows), territoryId);
}

/** The territories that have a summary: each place with enough people, and asked ones that hold several. */
export function summarisedTerritories(whole: Survey): string[] {
  const asked = whole.rows.territories.filter((territory) => territory.asked).map(({ id }) => id);
  const places = whole.places.filter(({ enough }) => enough).map(({ territory }) => territory!.id);
  return [...new Set([...places, ...asked])].filter((id) => hasEnough(scopeOf(whole, id)));
}

/** The places a summary is made of, by their territories' ids. */
export function partsOf(whole: Survey, territoryId: string): string[] {
  return scopeOf(whole, territoryId).places.map(({ territory }) => territory!.id);
}

export function digestOf(whole: Survey, territoryId: string): Digest | null {
  const scope = scopeOf(whole, territoryId);
  if (!hasEnough(scope)) return null;
  const { consultation, territories } = whole.rows;
  const { id, name, kind, population } = territories.find((territory) => territory.id === territoryId)!;
  const items = speakers(whole);
  const quoted = new Set<string>();
  const questions = whole.rows.questions.map((question) => questionDigest(scope, question, quoted));
  const proposals = proposalsDigest(scope, quoted);
  const body = {
    participation: participation(scope, population),
    spokeOf: spokeOf(scope, items, questions, quoted),
    questions,
    closed: closedDigests(scope),
    proposals,
    differences: differences(scope, items),
    gaps: gaps(scope, questions),
  };
  return {
    version: digestVersion,
    consultationId: consultation.id,
    language: consultation.language,
    minimumCell: consultation.minimumCell,
    territory: { id, name, kind, population },
    unit: whole.unit,
    themes: mentionedThemes(whole, JSON.stringify(body)),
    places: mentionedPlaces(whole, JSON.stringify(body)),
    parts: scope.places.length > 1 ? scope.places.map(({ territory }) => territory!.id) : [],
    ...body,
  };
}

function hasEnough(scope: Scope): boolean {
  const { survey: whole, places } = scope;
  return places.reduce((sum, place) => sum + sizeOf(whole, place), 0) >= whole.minimum;
}

/** What each person spoke of over all questions; each proposal, where there are no answers. */
function speakers(whole: Survey): (place: Place) => readonly Speaking[] {
  const known = new Map<Place, Speaking[]>();
  return (place) => {
    let items = known.get(place);
    if (!items) {
      items = whole.unit === "people" ? peopleSpeaking(place) : place.proposals.map(speakingOnce);
      known.set(place, items);
    }
    return items;
  };
}

function peopleSpeaking(place: Place): Speaking[] {
  const byPerson = new Map<string, Set<string>>();
  for (const { participantId, themes } of place.entries) {
    const spoken = byPerson.get(participantId) ?? new Set();
    for (const theme of themes) spoken.add(theme);
    byPerson.set(participantId, spoken);
  }
  return [...byPerson.values()].map((themes) => ({ themes }));
}

/** Over all questions; quoted are only the themes that no question on its own could show. */
function spokeOf(
  scope: Scope,
  items: (place: Place) => readonly Speaking[],
  questions: readonly QuestionDigest[],
  quoted: Set<string>,
): SharedThemes {
  if (scope.survey.unit === "proposals") return sharedThemes(scope, items);
  const shown = new Set(questions.flatMap(({ themes }) => themes.map(({ code }) => code)));
  const quotables = scope.places.flatMap(({ territory, entries, enough }) =>
    entries.map((entry) => ({
      item: { ...entry, kind: "entry", territoryId: enough ? territory!.id : null } satisfies Quotable,
      themes: entry.themes,
    })),
  );
  const picker = quotePicker(
    quotables.map(({ item }) => item),
    quoted,
  );
  return sharedThemes(scope, items, {
    picker,
    of: (code) =>
      shown.has(code) ? [] : quotables.filter(({ themes }) => themes.includes(code)).map(({ item }) => item),
  });
}

function speakingOnce({ themes }: { themes: readonly string[] }): Speaking {
  return { themes: new Set(themes) };
}

/** Where no theme is shared by enough people, a few voices are still heard. */
const voicesWithoutTheme = 2;

function questionDigest(
  scope: Scope,
  { id, position, title }: { id: string; position: number; title: string },
  quoted: Set<string>,
): QuestionDigest {
  const entriesIn = (place: Place) => place.entries.filter(({ questionId }) => questionId === id);
  const quotables = scope.places.flatMap((place) =>
    entriesIn(place).map((entry) => ({
      item: {
        ...entry,
        kind: "entry",
        territoryId: place.enough ? place.territory!.id : null,
      } satisfies Quotable,
      themes: entry.themes,
    })),
  );
  const picker: QuotePicker = quotePicker(
    quotables.map(({ item }) => item),
    quoted,
  );
  const shared = sharedThemes(scope, (place) => entriesIn(place).map(speakingOnce), {
    picker,
    of: (code) => quotables.filter(({ themes }) => themes.includes(code)).map(({ item }) => item),
  });
  const answers = quotables.map(({ item }) => item);
  const voices = shared.base && shared.themes.length === 0 ? picker.pick(answers, voicesWithoutTheme) : [];
  return { id, position, title, ...shared, voices };
}

/** Answered by less than this part of those who took part: hardly answered. */
const hardly = 1 / 3;

function gaps(scope: Scope, questions: readonly QuestionDigest[]): Gaps {
  const { survey: whole } = scope;
  const took = new Set(
    whole.places.filter((place) => sizeOf(whole, place) > 0).map(({ territory }) => territory?.id),
  );
  const people = scope.places.reduce((sum, place) => sum + place.people.length, 0);
  const parents = whole.rows.territories.filter(({ id, path }) =>
    whole.rows.territories.some((other) => other.id !== id && other.path.startsWith(path)),
  );
  return {
    few: whole.places
      .filter(({ territory, enough }) => territory && took.has(territory.id) && !enough)
      .map(({ territory }) => ({ id: territory!.id, name: territory!.name })),
    none: whole.rows.territories
      .filter((territory) => territory.asked && !took.has(territory.id) && !parents.includes(territory))
      .map(({ id, name }) => ({ id, name })),
    questions:
      whole.unit === "people"
        ? questions
            .filter(({ base }) => base === null || base < people * hardly)
            .map(({ id, position, base }) => ({
              id,
              position,
              answers: base === null || isSmall(base, whole.minimum) ? null : base,
            }))
        : [],
  };
}

function mentionedThemes(whole: Survey, body: string): Digest["themes"] {
  const mentioned = whole.rows.themes.filter(({ code }) => body.includes(`"code":${JSON.stringify(code)}`));
  return Object.fromEntries(mentioned.map(({ code, names }) => [code, names]));
}

function mentionedPlaces(whole: Survey, body: string): Digest["places"] {
  const mentioned = whole.rows.territories.filter(({ id }) =>
    body.includes(`"territoryId":${JSON.stringify(id)}`),
  );
  return Object.fromEntries(mentioned.map(({ id, name }) => [id, name]));
}
