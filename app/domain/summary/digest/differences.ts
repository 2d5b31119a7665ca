import { baseAt, type Family, figureAt, figureElsewhere } from "#app/domain/summary/digest/counts.ts";
import type { Difference } from "#app/domain/summary/digest/digest-format.ts";
import { rounded } from "#app/domain/summary/digest/rounded.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import { compareShares, holdTogether } from "#app/domain/summary/digest/statistics.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";

/** Fewer people than this on either side are not compared. */
export const leastCompared = 10;
const mostSaid = 4;

/**
 * What the people of one territory speak of more and less often than those of everywhere else. Every theme
 * is tested; said is what holds after correcting for testing many, the surest first. Only figures that are
 * told are compared, or the interval would give away the others.
 */
export function differences({ survey, path, isWhole }: Scope, family: Family): Difference[] {
  const base = baseAt(family, path);
  if (isWhole || base < leastCompared) return [];
  const tests = survey.rows.themes.flatMap(({ code }) => {
    const { count, atLeast } = figureAt(family, code, path);
    const elsewhere = figureElsewhere(family, code, path);
    if (atLeast || elsewhere.base < leastCompared) return [];
    return [{ code, here: { count, base }, elsewhere, ...compareShares({ count, base }, elsewhere) }];
  });
  const holds = holdTogether(tests.map(({ p }) => p));
  return tests
    .filter(({ here }, index) => holds[index] && !isSmall(here.count, survey.minimum))
    .sort((a, b) => a.p - b.p)
    .slice(0, mostSaid)
    .map(({ code, here, elsewhere, logOdds, low, high }) => ({
      code,
      more: logOdds > 0,
      here,
      elsewhere,
      logOdds: rounded(logOdds),
      low: rounded(low),
      high: rounded(high),
    }));
}
