import type { Difference } from "#app/domain/summary/digest/digest-format.ts";
import { type Scope, safelyCounted } from "#app/domain/summary/digest/scope.ts";
import { compareShares, holdTogether } from "#app/domain/summary/digest/statistics.ts";
import type { Place } from "#app/domain/summary/digest/survey.ts";
import { rounded, type Speaking, speakingOf } from "#app/domain/summary/digest/theme-shares.ts";
import { isSmall, mayPublishTotal } from "#app/domain/summary/disclosure/small-cells.ts";

/** Fewer people than this on either side are not compared. */
const leastCompared = 10;
const mostSaid = 4;

/**
 * What the people of one place speak of more and less often than those of all other places. Every
 * theme is tested; said is what holds after correcting for testing many, the surest first.
 */
export function differences(scope: Scope, itemsOf: (place: Place) => readonly Speaking[]): Difference[] {
  const { survey } = scope;
  if (scope.places.length !== 1) return [];
  const here = scope.places[0]!;
  const { counted } = safelyCounted(survey, survey.places);
  const others = counted.filter((place) => place !== here);
  const base = itemsOf(here).length;
  const elsewhereBase = total(others, (place) => itemsOf(place).length);
  if (base < leastCompared || elsewhereBase < leastCompared) return [];

  const tests = survey.rows.themes.map(({ code }) => {
    const countIn = (place: Place) => speakingOf(itemsOf(place), code);
    const mine = { count: countIn(here), base };
    const theirs = { count: total(others, countIn), base: elsewhereBase };
    return { code, mine, theirs, countIn, ...compareShares(mine, theirs) };
  });
  const holds = holdTogether(tests.map(({ p }) => p));
  return tests
    .filter(({ mine }, index) => holds[index] && !isSmall(mine.count, survey.minimum))
    .sort((a, b) => a.p - b.p)
    .slice(0, mostSaid)
    .map(({ code, mine, theirs, countIn, logOdds, low, high }) => ({
      code,
      more: logOdds > 0,
      here: mine,
      elsewhere:
        isPublishable(scope, counted, countIn) &&
        isPublishable(scope, counted, (place) => itemsOf(place).length)
          ? theirs
          : null,
      logOdds: rounded(logOdds),
      low: rounded(low),
      high: rounded(high),
    }));
}

/** Here and elsewhere add up to a total: it must not show the cells of other places that are not published. */
function isPublishable(scope: Scope, counted: readonly Place[], countIn: (place: Place) => number): boolean {
  const cells = counted.map(countIn);
  const published = counted.map(
    (place, index) => place.enough && !isSmall(cells[index]!, scope.survey.minimum),
  );
  return mayPublishTotal(cells, published, scope.survey.minimum);
}

function total(places: readonly Place[], countIn: (place: Place) => number): number {
  return places.reduce((sum, place) => sum + countIn(place), 0);
}
