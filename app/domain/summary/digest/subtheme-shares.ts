import type { SubthemeRow } from "#app/domain/summary/digest/consultation-rows.ts";
import { type Family, figureAt, figureOf, noTheme, toldCounts } from "#app/domain/summary/digest/counts.ts";
import type { Subtheme } from "#app/domain/summary/digest/digest-format.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import { rounded } from "#app/domain/summary/digest/rounded.ts";
import type { Atom, Scope } from "#app/domain/summary/digest/scope.ts";
import type { Place, Survey } from "#app/domain/summary/digest/survey.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import type { Quotable, QuotePicker } from "#app/domain/summary/quote/quotes.ts";

const mostListed = 5;

/** How many here said what others said alike within a theme, or within none, most first. */
export function subthemesAt(
  scope: Scope,
  family: Family,
  code: string,
  words: { picker: QuotePicker; byId: ReadonlyMap<string, Quotable> },
): Subtheme[] {
  const { survey, path } = scope;
  const whole = figureAt(family, code, path);
  if (whole.count < survey.minimum || whole.atLeast) return [];
  const told = inOrder(survey)
    .filter(({ theme }) => (theme ?? noTheme) === code)
    .map((row) => ({ row, ...subthemeAt(survey, family, row, code, path) }))
    .filter(({ count }) => count >= survey.minimum)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostListed);
  return withoutSmallRest(told, whole.count, survey.minimum).map(({ row, count, atLeast }) => {
    const here = row.contributionIds.flatMap((id) => words.byId.get(id) ?? []);
    const { terms, language } = row;
    const share = rounded(count / whole.count);
    return { terms, language, count, atLeast, share, central: words.picker.pick(here, 1)[0] ?? null };
  });
}

/** By what they say, so that neither the order of rows nor ids matter. */
function inOrder({ rows }: Survey): SubthemeRow[] {
  const keyOf = ({ theme, language, terms }: SubthemeRow) => JSON.stringify([theme, language, terms]);
  return (rows.subthemes ?? []).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function subthemeAt(survey: Survey, family: Family, row: SubthemeRow, code: string, path: string) {
  const key = `subtheme ${JSON.stringify([row.theme, row.language, row.terms, row.contributionIds.length])}`;
  const { atoms, countIn, sets } = once(survey, key, () => {
    const counts = speakingIn(survey, row);
    const countIn = ({ places }: Atom) => places.reduce((sum, place) => sum + (counts.get(place) ?? 0), 0);
    // Of those who spoke of the theme, as that is told: the others who did are not few either.
    const atoms = family.toldOf(code).sets.map(({ path, members }) => {
      const some = members.map((index) => family.atoms[index]!);
      const base = some.reduce((sum, atom) => sum + family.countIn(atom, code), 0);
      return { path, places: some.flatMap(({ places }) => places), base };
    });
    return { atoms, countIn, sets: toldCounts(survey, atoms, countIn, undefined, true) };
  });
  return figureOf(survey, atoms, sets, countIn, path);
}

/** People, each once whatever they wrote, or proposals, by place. */
function speakingIn(survey: Survey, { theme, contributionIds }: SubthemeRow): Map<Place, number> {
  const writers = once(survey, "writers", () => writersOf(survey));
  const people = new Map<Place, Set<string>>();
  for (const id of contributionIds) {
    const writer = writers.get(id);
    // Whoever spoke of a theme elsewhere is not among those in whom none was recognised.
    if (!writer || (theme === null && writer.spoke.size > 0)) continue;
    const known = people.get(writer.place) ?? new Set();
    people.set(writer.place, known.add(writer.id));
  }
  return new Map([...people].map(([place, ids]) => [place, ids.size]));
}

interface Writer {
  place: Place;
  id: string;
  /** Themes of everything they wrote. */
  spoke: Set<string>;
}

function writersOf({ places, unit }: Survey): Map<string, Writer> {
  const byContribution = new Map<string, Writer>();
  for (const place of places) {
    const byPerson = new Map<string, Writer>();
    const wrote = (contributionId: string, id: string, themes: readonly string[]) => {
      const writer = byPerson.get(id) ?? { place, id, spoke: new Set() };
      for (const theme of themes) writer.spoke.add(theme);
      byPerson.set(id, writer);
      byContribution.set(contributionId, writer);
    };
    if (unit === "people") for (const one of place.entries) wrote(one.id, one.participantId, one.themes);
    else for (const one of place.proposals) wrote(one.id, one.id, one.themes);
  }
  return byContribution;
}

/** Where those in none of them would be few, the smallest is left out. */
function withoutSmallRest<One extends { count: number }>(told: One[], whole: number, minimum: number): One[] {
  const rest = whole - told.reduce((sum, { count }) => sum + count, 0);
  return isSmall(rest, minimum) ? told.slice(0, -1) : told;
}
