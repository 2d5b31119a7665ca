/** What somebody knows of counts by place: sums of several, and between what each lies. */
export interface Known {
  ranges: Map<string, [number, number]>;
  sums: { places: Set<string>; sum: number }[];
}

/**
 * Narrows every range as far as the sums and their differences allow. Sums of larger territories hold those of
 * smaller ones, so that subtracting each from the next larger and narrowing until nothing changes finds all
 * that can be found (constraints that are nested or apart form a tree).
 */
export function solved({ ranges, sums }: Known): Map<string, [number, number]> {
  const found = new Map([...ranges].map(([place, [low, high]]) => [place, [low, high] as [number, number]]));
  const all = [...sums, ...differences(sums)];
  for (let round = 0, isChanged = true; isChanged && round < 200; round++) {
    isChanged = false;
    for (const { places, sum } of all) {
      const members = [...places].map((place) => found.get(place)!);
      const least = members.reduce((total, [low]) => total + low, 0);
      const most = members.reduce((total, [, high]) => total + high, 0);
      for (const range of members) {
        const low = Math.max(range[0], sum - (most - range[1]));
        const high = Math.min(range[1], sum - (least - range[0]));
        if (low > range[0] || high < range[1]) {
          isChanged = true;
          range[0] = low;
          range[1] = high;
        }
      }
      if (isChanged) break;
    }
  }
  return found;
}

function differences(sums: Known["sums"]): Known["sums"] {
  return sums.flatMap((larger) => {
    const inside = sums.filter(
      ({ places }) =>
        places.size < larger.places.size && [...places].every((place) => larger.places.has(place)),
    );
    const largest = inside.filter(
      (one) =>
        !inside.some(
          (other) => other.places.size > one.places.size && [...one.places].every((p) => other.places.has(p)),
        ),
    );
    const taken = new Set<string>();
    let rest = larger.sum;
    for (const { places, sum } of largest) {
      if ([...places].some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      rest -= sum;
    }
    const left = new Set([...larger.places].filter((place) => !taken.has(place)));
    return left.size > 0 && taken.size > 0 ? [{ places: left, sum: rest }] : [];
  });
}
