import {
  baseAt,
  type Family,
  figureAt,
  figureElsewhere,
  noTheme,
} from "#app/domain/summary/digest/counts.ts";
import { leastCompared } from "#app/domain/summary/digest/differences.ts";
import type { Dissimilarity, OpinionsDigest } from "#app/domain/summary/digest/digest-format.ts";
import { rounded } from "#app/domain/summary/digest/rounded.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import { sum } from "#app/domain/summary/sum.ts";

/**
 * How unlike everywhere else a territory is in what its people speak of, and in the groups of opinion they are
 * in. Only of figures that are told here, so that it gives away no other; null of fewer than ten people.
 */
export function dissimilarity(
  scope: Scope,
  family: Family,
  opinions: OpinionsDigest | null,
): Dissimilarity | null {
  if (scope.isWhole) return null;
  const themes = ofThemes(scope, family);
  const groups = ofGroups(opinions);
  return themes === null && groups === null ? null : { themes, opinions: groups };
}

function ofThemes({ survey, path }: Scope, family: Family): number | null {
  if (baseAt(family, path) < leastCompared) return null;
  const codes = [...survey.rows.themes.map(({ code }) => code), noTheme];
  const pairs = codes.flatMap((code) => {
    const here = figureAt(family, code, path);
    const elsewhere = figureElsewhere(family, code, path);
    return here.atLeast || elsewhere.base < leastCompared
      ? []
      : [{ here: here.count, elsewhere: elsewhere.count / elsewhere.base }];
  });
  return indexOf(
    pairs.map(({ here }) => here),
    pairs.map(({ elsewhere }) => elsewhere),
  );
}

function ofGroups(opinions: OpinionsDigest | null): number | null {
  const groups = opinions?.groups ?? [];
  const here = groups.map((group) => group.here ?? -1);
  if (here.length < 2 || here.some((count) => count < 0)) return null;
  const elsewhere = groups.map(({ people }, group) => people - here[group]!);
  const isEnough = [here, elsewhere].every((counts) => sum(counts) >= leastCompared);
  return isEnough ? indexOf(here, elsewhere) : null;
}

/**
 * Half the sum of differences between two mixes: the part of either that would have to change for both to be
 * alike. O. D. Duncan and B. Duncan, "A methodological analysis of segregation indexes", American
 * Sociological Review 20 (1955).
 * @returns  0 to 1; null where a mix is empty
 */
export function indexOf(here: readonly number[], elsewhere: readonly number[]): number | null {
  const [all, others] = [sum(here), sum(elsewhere)];
  if (all === 0 || others === 0) return null;
  const parts = here.map((count, index) => Math.abs(count / all - elsewhere[index]! / others));
  return rounded(sum(parts) / 2);
}
