import fc from "fast-check";
import { expect, test } from "vitest";
import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { digestOf } from "#app/domain/summary/digest/digest.ts";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { DigestSchema } from "#app/domain/summary/digest/digest-schema.ts";
import { summarisedTerritories } from "#app/domain/summary/digest/levels.ts";
import { survey } from "#app/domain/summary/digest/survey.ts";
import { countryRows, someCountry } from "#tests/domain/summary/country.ts";
import { shuffledRows, someRows } from "#tests/domain/summary/rows.ts";

const anyRows = fc.oneof(someRows, someCountry.map(countryRows));

function allDigests(rows: ConsultationRows): Digest[] {
  const whole = survey(rows);
  return summarisedTerritories(whole).map((id) => digestOf(whole, id)!);
}

test("neither the order of rows nor any id changes a digest", () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 1, max: 1e6 }), (rows, seed) => {
      const renamed = renaming(seed);
      const made = allDigests(shuffledRows(withIds(rows, renamed.to), seed));
      expect(said(made, renamed.back)).toBe(said(allDigests(rows), (id) => id));
    }),
    { numRuns: 60 },
  );
});

/** Another id for each, in another order than theirs. */
function renaming(seed: number) {
  const known = new Map<string, string>();
  const old = new Map<string, string>();
  const to = (id: string) => {
    let renamed = known.get(id);
    if (renamed === undefined) {
      let hash = seed;
      for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 2147483647;
      renamed = `id-${hash.toString(36)}-${known.size}`;
      known.set(id, renamed);
      old.set(renamed, id);
    }
    return renamed;
  };
  return { to, back: (id: string) => old.get(id) ?? id };
}

/** Ids of people and of what they wrote. */
function withIds(rows: ConsultationRows, to: (id: string) => string): ConsultationRows {
  return {
    ...rows,
    participants: rows.participants.map((one) => ({ ...one, id: to(one.id) })),
    entries: rows.entries.map((one) => ({ ...one, id: to(one.id), participantId: to(one.participantId) })),
    proposals: rows.proposals.map((one) => ({
      ...one,
      id: to(one.id),
      participantId: to(one.participantId),
    })),
    votes: rows.votes.map((one) => ({ ...one, proposalId: to(one.proposalId) })),
    subthemes: rows.subthemes?.map((one) => ({ ...one, contributionIds: one.contributionIds.map(to) })),
  };
}

/** Of two people who wrote the same words in the same place, either may be quoted. */
function said(digests: Digest[], back: (id: string) => string): string {
  return JSON.stringify(digests, function replaced(this: { cut?: unknown }, key, value) {
    return key === "id" && typeof value === "string" ? (this.cut ? "quoted" : back(value)) : value;
  });
}

test("with a clone of everybody every count doubles", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const twice = new Map(allDigests(withClones(rows)).map((one) => [one.territory.id, one]));
      for (const once of allDigests(rows).filter(({ territory }) => isLowest(rows, territory.id))) {
        const double = twice.get(once.territory.id)!;
        expect(double).toBeDefined();
        const all = <T extends { count: number; atLeast?: boolean }>(one: T) => !one.atLeast;
        for (const { code, count } of once.spokeOf.themes.filter(all)) {
          // What people said to several questions may have to be kept back where there are more of them.
          const other = double.spokeOf.themes.find((theme) => theme.code === code);
          if (other) expect(other.atLeast ? other.count <= 2 * count : other.count === 2 * count).toBe(true);
        }
        if (once.participation.people !== null && double.participation.people !== null) {
          expect(double.participation.people).toBe(2 * once.participation.people);
        }
        expect(double.spokeOf.base ?? 0).toBeGreaterThanOrEqual(2 * (once.spokeOf.base ?? 0));
      }
    }),
    { numRuns: 100 },
  );
});

function isLowest({ territories }: ConsultationRows, id: string): boolean {
  const { path } = territories.find((one) => one.id === id)!;
  return territories.every((one) => one.id === id || !one.path.startsWith(path));
}

function withClones(rows: ConsultationRows): ConsultationRows {
  const clone = (id: string) => `${id}'`;
  const doubled = <T extends { agrees: number; disagrees: number; passes: number }>(one: T) => ({
    ...one,
    agrees: 2 * one.agrees,
    disagrees: 2 * one.disagrees,
    passes: 2 * one.passes,
  });
  return {
    ...rows,
    participants: rows.participants.flatMap((one) => [one, { ...one, id: clone(one.id) }]),
    respondents: rows.respondents.map((one) => ({ ...one, people: 2 * one.people })),
    entries: rows.entries.flatMap((one) => [
      one,
      { ...one, id: clone(one.id), participantId: clone(one.participantId) },
    ]),
    given: rows.given.map((one) => ({ ...one, times: 2 * one.times })),
    proposals: rows.proposals.map(doubled),
    votes: rows.votes.map(doubled),
    days: rows.days?.map((one) => ({ ...one, people: 2 * one.people })),
    subthemes: rows.subthemes?.map((one) => ({
      ...one,
      contributionIds: one.contributionIds.flatMap((id) => [id, clone(id)]),
    })),
  };
}

test("what a place says of itself is the same where there is no other place", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const digest of allDigests(rows).filter(({ parts }) => parts.length === 0)) {
        const alone = digestOf(survey(onlyOf(rows, digest.territory.id)), digest.territory.id)!;
        expect(figures(alone.spokeOf)).toEqual(figures(digest.spokeOf));
        expect(alone.questions.map(figures)).toEqual(digest.questions.map(figures));
        const { people, atLeast } = digest.participation;
        if (people !== null && alone.participation.people !== null && !atLeast) {
          expect(alone.participation.people).toBe(people);
        }
      }
    }),
    { numRuns: 100 },
  );
});

function figures({ base, themes, without }: Digest["spokeOf"]) {
  return {
    base,
    without,
    themes: themes.map(({ code, count, share, atLeast }) => ({ code, count, share, atLeast })),
  };
}

function onlyOf(rows: ConsultationRows, id: string): ConsultationRows {
  const { path } = rows.territories.find((one) => one.id === id)!;
  const inside = new Set(rows.territories.filter((one) => one.path.startsWith(path)).map((one) => one.id));
  const here = <T extends { territoryId: string | null }>(one: T) => inside.has(one.territoryId ?? "");
  const people = new Set(rows.participants.filter(here).map((one) => one.id));
  return {
    ...rows,
    territories: rows.territories.filter((one) => inside.has(one.id)),
    participants: rows.participants.filter(here),
    respondents: rows.respondents.filter(here),
    entries: rows.entries.filter(({ participantId }) => people.has(participantId)),
    given: rows.given.filter(here),
    votes: rows.votes.filter(here),
    days: rows.days?.filter(here),
  };
}

test("every digest is as its published schema says", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const digest of allDigests(rows)) expect(DigestSchema.parse(digest)).toEqual(digest);
    }),
    { numRuns: 60 },
  );
});
