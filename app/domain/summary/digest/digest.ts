import { closedDigests } from "#app/domain/summary/closed/closed-digest.ts";
import type { ConsultationRows, EntryRow } from "#app/domain/summary/digest/consultation-rows.ts";
import type { Family } from "#app/domain/summary/digest/counts.ts";
import { differences } from "#app/domain/summary/digest/differences.ts";
import {
  type Digest,
  digestVersion,
  type Gaps,
  type QuestionDigest,
  type SharedThemes,
} from "#app/domain/summary/digest/digest-format.ts";
import { dissimilarity } from "#app/domain/summary/digest/dissimilarity.ts";
import { hasEnough, levelsOf, smallerPlaces } from "#app/domain/summary/digest/levels.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import { overTime } from "#app/domain/summary/digest/over-time.ts";
import { participation } from "#app/domain/summary/digest/participation.ts";
import { proposalsDigest, quotable } from "#app/domain/summary/digest/proposals-digest.ts";
import { pickerOf, type Quoting, quotingOf, spreadOf } from "#app/domain/summary/digest/quoting.ts";
import { pathsAbove, type Scope, scopeOf } from "#app/domain/summary/digest/scope.ts";
import { entriesTo, questionFamily, speakers } from "#app/domain/summary/digest/speakers.ts";
import { subthemesAt } from "#app/domain/summary/digest/subtheme-shares.ts";
import { type Place, type Survey, sizeOf, survey } from "#app/domain/summary/digest/survey.ts";
import { sharedThemes } from "#app/domain/summary/digest/theme-shares.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { opinionsDigest } from "#app/domain/summary/group/opinions-digest.ts";
import type { Quotable } from "#app/domain/summary/quote/quotes.ts";
import { weighting } from "#app/domain/summary/weight/weighting.ts";

/** The digest of one territory; null when too few took part there. */
export function digest(rows: ConsultationRows, territoryId: string): Digest | null {
  return digestOf(survey(rows), territoryId);
}

/** The places a summary is made of, by their territories' ids. */
export function partsOf(whole: Survey, territoryId: string): string[] {
  return scopeOf(whole, territoryId).places.map(({ territory }) => territory!.id);
}

export function digestOf(whole: Survey, territoryId: string): Digest | null {
  const scope = scopeOf(whole, territoryId);
  if (!hasEnough(scope)) return null;
  const { consultation, territories, opinion = null } = whole.rows;
  const { id, name, kind, population } = territories.find((territory) => territory.id === territoryId)!;
  const family = speakers(whole);
  const quoting: Quoting = quotingOf(whole.rows, territoryId);
  const questions = whole.rows.questions.map((question) => questionDigest(scope, question, quoting));
  const proposals = proposalsDigest(scope, quoting);
  const opinions = opinionsDigest(scope, opinion);
  const closed = closedDigests(scope);
  const body = {
    participation: participation(scope, population, family),
    spokeOf: spokeOf(scope, family, questions, quoting),
    questions,
    closed,
    proposals,
    opinions,
    differences: differences(scope, family),
    dissimilarity: dissimilarity(scope, family, opinions),
    weighting: weighting(scope, family, closed),
    overTime: overTime(scope),
    levels: levelsOf(scope),
    smaller: smallerPlaces(scope),
    gaps: gaps(scope, questions),
    corrected: whole.rows.corrected ?? 0,
  };
  const text = JSON.stringify(body);
  return {
    version: digestVersion,
    consultationId: consultation.id,
    language: consultation.language,
    minimumCell: consultation.minimumCell,
    territory: { id, name, kind, population },
    unit: whole.unit,
    themes: mentionedThemes(whole, text),
    places: mentionedPlaces(whole, text),
    parts: isOwn(scope) ? [] : scope.places.map(({ territory }) => territory!.id),
    ...body,
  };
}

/** Of one place that is the territory itself, not a part of it. */
function isOwn({ places, path }: Scope): boolean {
  return places.length === 1 && places[0]!.path === path;
}

/** Over all questions; quoted are only the themes that no question on its own could show. */
function spokeOf(
  scope: Scope,
  family: Family,
  questions: readonly QuestionDigest[],
  quoting: Quoting,
): SharedThemes {
  const shown = new Set(questions.flatMap(({ themes }) => themes.map(({ code }) => code)));
  const isPeople = scope.survey.unit === "people";
  const quotables = isPeople
    ? scope.places.flatMap((place) => place.entries.map((entry) => quotedEntry(scope.survey, entry, place)))
    : scope.places.flatMap((place) =>
        place.proposals.map((one) => ({ item: quotable(one, scope), themes: one.themes })),
      );
  const picker = pickerOf(
    scope.survey,
    quotables.map(({ item }) => item),
    quoting,
  );
  const words = {
    picker,
    of: (code: string) => (isPeople && !shown.has(code) ? speakingOf(quotables, code) : []),
  };
  const byId = new Map(quotables.map(({ item }) => [item.id, item]));
  return sharedThemes(scope, family, words, (code) => subthemesAt(scope, family, code, { picker, byId }));
}

interface QuotedEntry {
  item: Quotable;
  themes: readonly string[];
}

function quotedEntry(survey: Survey, entry: EntryRow, { territory, enough }: Place): QuotedEntry {
  const known = once(survey, "quoted entries", () => new Map<EntryRow, QuotedEntry>());
  let quoted = known.get(entry);
  if (!quoted) {
    const territoryId = enough ? territory!.id : null;
    quoted = {
      item: { ...entry, kind: "entry", territoryId, spread: spreadOf(survey, entry) },
      themes: entry.themes,
    };
    known.set(entry, quoted);
  }
  return quoted;
}

function speakingOf(quotables: readonly QuotedEntry[], code: string): Quotable[] {
  return quotables.filter(({ themes }) => themes.includes(code)).map(({ item }) => item);
}

/** Where no theme is shared by enough people, a few voices are still heard. */
const voicesWithoutTheme = 2;

function questionDigest(
  scope: Scope,
  { id, position, title }: { id: string; position: number; title: string },
  quoting: Quoting,
): QuestionDigest {
  const quotables = scope.places.flatMap((place) =>
    entriesTo(scope.survey, place, id).map((entry) => quotedEntry(scope.survey, entry, place)),
  );
  const picker = pickerOf(
    scope.survey,
    quotables.map(({ item }) => item),
    quoting,
  );
  const shared = sharedThemes(scope, questionFamily(scope.survey, id), {
    picker,
    of: (code) => speakingOf(quotables, code),
  });
  const answers = quotables.map(({ item }) => item);
  const voices = shared.base ? picker.pick(answers, shared.themes.length === 0 ? voicesWithoutTheme : 0) : [];
  return { id, position, title, ...shared, voices };
}

/** Answered by less than this part of those who took part: hardly answered. */
const hardly = 1 / 3;

function gaps(scope: Scope, questions: readonly QuestionDigest[]): Gaps {
  const { survey: whole } = scope;
  const people = scope.places.reduce((sum, place) => sum + place.people.length, 0);
  return {
    ...once(whole, "gaps", () => placesMissing(whole)),
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

/** Places with too few people, and those asked by name from which nobody took part, nor from within them. */
function placesMissing(whole: Survey): Pick<Gaps, "few" | "none"> {
  const took = whole.places.filter((place) => place.territory && sizeOf(whole, place) > 0);
  const tookIds = new Set(took.map(({ territory }) => territory!.id));
  const { territories } = whole.rows;
  const holding = new Set(territories.flatMap(({ path }) => pathsAbove(path)));
  return {
    few: took
      .filter(({ enough }) => !enough)
      .map(({ territory }) => ({ id: territory!.id, name: territory!.name })),
    none: territories
      .filter(({ id, path, asked }) => asked && !tookIds.has(id) && !holding.has(path))
      .map(({ id, name }) => ({ id, name })),
  };
}

function mentionedThemes(whole: Survey, body: string): Digest["themes"] {
  const codes = mentionedIn(body, "code");
  const mentioned = whole.rows.themes.filter(({ code }) => codes.has(code));
  return Object.fromEntries(mentioned.map(({ code, names }) => [code, names]));
}

function mentionedPlaces(whole: Survey, body: string): Digest["places"] {
  const ids = mentionedIn(body, "territoryId");
  const mentioned = whole.rows.territories.filter(({ id }) => ids.has(id));
  return Object.fromEntries(mentioned.map(({ id, name }) => [id, name]));
}

/** Every value of a key, wherever it is. */
function mentionedIn(body: string, key: string): Set<string> {
  return new Set(
    [...body.matchAll(new RegExp(`"${key}":("(?:[^"\\\\]|\\\\.)*")`, "g"))].map(([, json]) =>
      JSON.parse(json!),
    ),
  );
}
