import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { searchedMap } from "#app/domain/summary/group/opinion-map.ts";
import { randIndex } from "#app/domain/summary/group/rand-index.ts";
import { randomOf } from "#app/domain/summary/group/random.ts";
import { dealtAnew } from "#app/domain/summary/group/resampling.ts";
import { conversationsIn } from "#tests/bench/polis-folder.ts";

const folder = "../shared/data/polis";
const absent = !existsSync(folder) && `${folder} is absent: real conversations are not checked`;

test(`real conversations fall into groups near those that Polis gave${absent ? ` (${absent})` : ""}`, (context) => {
  if (absent) context.skip(absent);
  for (const { matrix, polisGroups } of conversationsIn(folder)) {
    const { map, best } = searchedMap(matrix, { mode: "default", seed: 1 });
    expect(map.verdict).toBe("stable");
    expect(randIndex(best.labels, polisGroups)).toBeGreaterThan(0.6);
  }
});

test(`the same conversations with their votes dealt anew fall into none${absent ? ` (${absent})` : ""}`, (context) => {
  if (absent) context.skip(absent);
  for (const { matrix } of conversationsIn(folder)) {
    const { map } = searchedMap(dealtAnew(matrix, randomOf(5)), { mode: "default", seed: 1 });
    expect(map).toMatchObject({ k: 0 });
  }
});
