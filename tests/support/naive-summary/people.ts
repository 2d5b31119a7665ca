import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import type { Digest, Mix, SharedThemes, Subtheme } from "#app/domain/summary/digest/digest-format.ts";
import { atMost, type Checking, same, toFour } from "#tests/support/naive-summary/checking.ts";

/** The territories a digest counts. */
export function placesOf(digest: Digest): Set<string> {
  return new Set(digest.parts.length > 0 ? digest.parts : [digest.territory.id]);
}

/** Who took part, by what channel, in what language and when. */
export function checkPeople(checking: Checking, rows: ConsultationRows, digest: Digest) {
  const { participation, territory } = digest;
  const { counted, people, atLeast, perThousand, channels, languages, everywhere } = participation;
  let wellFilled = 0;
  for (const { id } of rows.territories) {
    if (sizeOf(rows, new Set([id])) >= rows.consultation.minimumCell) wellFilled += 1;
  }
  same(checking, "places", everywhere.places, wellFilled);
  if (counted === "proposals") return;
  const path = rows.territories.find(({ id }) => id === territory.id)!.path;
  const inside = new Set<string>();
  for (const one of rows.territories) if (one.path.startsWith(path)) inside.add(one.id);
  const here = rows.participants.filter(({ territoryId }) => territoryId !== null && inside.has(territoryId));
  if (atLeast) atMost(checking, "people", people!, here.length);
  else same(checking, "people", people, here.length);
  if (people !== null && territory.population) {
    same(checking, "per thousand", perThousand, Math.round((people / territory.population) * 100_000) / 100);
  }
  same(checking, "people everywhere", everywhere.people, rows.participants.length);
  if (!atLeast)
    checkMix(
      checking,
      "channels",
      channels,
      here.map(({ channel }) => channel),
    );
  checkMix(checking, "languages", languages, languagesIn(rows, placesOf(digest)));
  for (const { from, to, people: then } of digest.overTime ?? []) {
    let counted = 0;
    for (const one of rows.days ?? []) {
      if (one.territoryId !== null && inside.has(one.territoryId) && one.day >= from && one.day <= to) {
        counted += one.people;
      }
    }
    if (atLeast) atMost(checking, `from ${from}`, then, counted);
    else same(checking, `from ${from}`, then, counted);
  }
}

function languagesIn(rows: ConsultationRows, places: ReadonlySet<string>): string[] {
  const languages: string[] = [];
  for (const { id, territoryId } of rows.participants) {
    if (territoryId === null || !places.has(territoryId)) continue;
    const used = rows.entries
      .filter(({ participantId }) => participantId === id)
      .map((entry) => entry.language);
    if (used.length === 0) continue;
    used.sort();
    let most = used[0]!;
    for (const language of used) {
      const times = (one: string) => used.filter((other) => other === one).length;
      if (times(language) > times(most)) most = language;
    }
    languages.push(most);
  }
  return languages;
}

function checkMix(checking: Checking, name: string, mix: Mix<string> | null, keys: readonly string[]) {
  if (!mix) return;
  for (const { key, count } of mix.parts) {
    same(checking, `${name} ${key}`, count, keys.filter((one) => one === key).length);
  }
  if (mix.together) {
    const { keys: joined, count } = mix.together;
    same(checking, `${name} together`, count, keys.filter((one) => joined.includes(one)).length);
  }
}

/** How many make a place large enough. */
export function sizeOf(rows: ConsultationRows, places: ReadonlySet<string>): number {
  const isIn = (territoryId: string | null) => territoryId !== null && places.has(territoryId);
  let answered = 0;
  let answeredHere = 0;
  for (const { territoryId, people } of rows.respondents) {
    answered += people;
    if (isIn(territoryId)) answeredHere += people;
  }
  if (answered > 0 || rows.proposals.length === 0) return answeredHere;
  const hasImported = rows.votes.length === 0 && rows.proposals.every((one) => one.importedSupports !== null);
  return hasImported
    ? rows.proposals.filter(({ territoryId }) => isIn(territoryId)).length
    : rows.participants.filter(({ territoryId }) => isIn(territoryId)).length;
}

/** Things that speak of themes: by the id of what they wrote, who, and which themes. */
export interface Spoken {
  by: string;
  contributionIds: string[];
  themes: Set<string>;
}

export function checkThemes(
  checking: Checking,
  name: string,
  shared: SharedThemes,
  spoken: readonly Spoken[],
  rows: ConsultationRows,
) {
  same(checking, `${name} base`, shared.base, spoken.length);
  if (shared.base === null) return;
  for (const { code, count, atLeast, share, subthemes } of shared.themes) {
    const speaking = spoken.filter(({ themes }) => themes.has(code));
    if (atLeast) atMost(checking, `${name} ${code}`, count, speaking.length);
    else same(checking, `${name} ${code}`, count, speaking.length);
    same(checking, `${name} ${code} share`, share, toFour(count / shared.base));
    for (const one of subthemes ?? [])
      checkSubtheme(checking, name, one, code, speaking.length, spoken, rows);
  }
  const without = spoken.filter(({ themes }) => themes.size === 0);
  same(checking, `${name} without`, shared.without, without.length);
  for (const one of shared.unthemed ?? [])
    checkSubtheme(checking, name, one, null, without.length, without, rows);
}

function checkSubtheme(
  checking: Checking,
  name: string,
  { terms, language, count, atLeast, share }: Subtheme,
  theme: string | null,
  whole: number,
  spoken: readonly Spoken[],
  rows: ConsultationRows,
) {
  const row = rows.subthemes!.find(
    (one) => one.theme === theme && one.language === language && one.terms.join("|") === terms.join("|"),
  );
  let saying = 0;
  for (const { contributionIds } of spoken) {
    if (contributionIds.some((id) => row?.contributionIds.includes(id))) saying += 1;
  }
  if (atLeast) atMost(checking, `${name} ${terms[0]}`, count, saying);
  else same(checking, `${name} ${terms[0]}`, count, saying);
  same(checking, `${name} ${terms[0]} share`, share, toFour(count / whole));
}

/** Of the answers to one question; of people over all of them; of proposals. */
export function spokenIn(
  rows: ConsultationRows,
  places: ReadonlySet<string>,
  what: "people" | "proposals" | { questionId: string },
): Spoken[] {
  const home = new Map(rows.participants.map(({ id, territoryId }) => [id, territoryId]));
  const isIn = (territoryId: string | null | undefined) => Boolean(territoryId && places.has(territoryId));
  if (what === "proposals") {
    return rows.proposals
      .filter(({ territoryId }) => isIn(territoryId))
      .map(({ id, themes }) => ({ by: id, contributionIds: [id], themes: new Set(themes) }));
  }
  const entries = rows.entries.filter(({ participantId }) => isIn(home.get(participantId)));
  if (what !== "people") {
    return entries
      .filter(({ questionId }) => questionId === what.questionId)
      .map(({ id, participantId, themes }) => ({
        by: participantId,
        contributionIds: [id],
        themes: new Set(themes),
      }));
  }
  const people = new Map<string, Spoken>();
  for (const { id, participantId, themes } of entries) {
    const one = people.get(participantId) ?? { by: participantId, contributionIds: [], themes: new Set() };
    one.contributionIds.push(id);
    for (const theme of themes) one.themes.add(theme);
    people.set(participantId, one);
  }
  return [...people.values()];
}
